package org.quoth.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.search.QuestionException;
import org.quoth.store.Scope;

/** What a reader asked for: the path and the fields of a form, read with care. */
final class Address {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Fields that say how something is shown, not what. */
    private static final Set<String> OWN = Set.of("page", "after", "sort", "by", "document");

    private static final int LONGEST_FIELD = 1000;
    private static final int LAST_PAGE = 10_000;

    private final Context context;

    Address(Context context) {
        this.context = context;
    }

    /** A field, without space at its ends; empty where it is absent. */
    String field(String name) {
        String value = context.queryParam(name);
        String text =
                value == null ? "" : CONTROL.matcher(value).replaceAll(" ").strip();
        if (text.length() > LONGEST_FIELD) {
            throw new QuestionException("What was asked is longer than " + LONGEST_FIELD + " characters; shorten it.");
        }
        return text;
    }

    @Nullable
    String fieldOrNull(String name) {
        String value = field(name);
        return value.isEmpty() ? null : value;
    }

    /** Whether a box to look by meaning was ticked. */
    boolean byMeaning() {
        return field("by").equals("meaning");
    }

    /** A day as a form gives it. */
    @Nullable
    LocalDate day(String name) {
        return parseDay(field(name));
    }

    static @Nullable LocalDate parseDay(String value) {
        if (value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new QuestionException("\"" + value + "\" is not a day; write it as 2025-03-04.");
        }
    }

    /** Whose words a list is to hold, on what, and of which days. */
    Scope scope() {
        return new Scope(fieldOrNull("speaker"), fieldOrNull("about"), day("from"), day("to"), fieldOrNull("document"));
    }

    /** Which page of a list, from 1. */
    int page() {
        String page = field("page");
        if (!page.matches("\\d{1,6}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(page), 1, LAST_PAGE);
    }

    /** Every field that is given. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        context.queryParamMap().keySet().forEach(name -> fields.put(name, field(name)));
        return fields;
    }

    /** The same address with one field changed. */
    String with(String name, String value) {
        Map<String, String> fields = fields();
        fields.put(name, value);
        return Links.query(context.path(), fields);
    }

    /** "The ledger: gates, Marsh, page 2": tells this page from others of its sort. */
    String titled(String sort) {
        Map<String, String> asked = fields();
        String page = asked.getOrDefault("page", "");
        asked.keySet().removeAll(OWN);
        asked.values().removeIf(String::isBlank);
        List<String> parts = new ArrayList<>(asked.values());
        if (!page.isEmpty() && !page.equals("1")) {
            parts.add("page " + page);
        }
        return parts.isEmpty() ? sort : sort + ": " + String.join(", ", parts);
    }

    /** Scheme and host, for links that are copied. */
    String origin() {
        return context.scheme() + "://" + context.host();
    }

    /** Where this page stands as JSON. */
    String json() {
        String path = context.path().equals("/") ? "/index" : context.path().replaceFirst("/$", "");
        String query = context.queryString();
        return path + ".json" + (query == null ? "" : "?" + query);
    }
}
