package org.quoth.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Reference;
import org.quoth.model.Statement;

/** Where things stand on the site. */
final class Links {

    private Links() {}

    static String document(Reference reference) {
        return "/d/" + encode(reference.slug());
    }

    static String turn(Reference reference, int turn) {
        return document(reference) + "/t/" + turn;
    }

    static String statement(Statement statement) {
        Integer turn = statement.turn();
        if (turn != null) {
            return turn(statement.reference(), turn) + "#t" + turn;
        }
        return document(statement.reference()) + "#" + statement.local();
    }

    /** Of the page on which people decide about a quotation. */
    static String quotation(String id) {
        return "/statement/" + encode(id);
    }

    /** Of a line of the ledger. */
    static String line(String id) {
        return "/ledger/" + encode(id);
    }

    static String person(String id) {
        return "/p/" + encode(id);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A path with those fields that have a value. */
    static String query(String path, Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                parts.add(encode(field) + "=" + encode(text));
            }
        });
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    /** An address that a browser may be sent to: http or https, nothing that runs. */
    static @Nullable String web(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
