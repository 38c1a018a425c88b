package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoth.reading.lines.Mentions;

/**
 * The {@code <meta>} elements of a page by name, property or itemprop.
 *
 * @param values by lower-case name, in the order of the page
 */
record MetaTags(Map<String, List<String>> values) {

    MetaTags {
        values = Collections.unmodifiableMap(values);
    }

    static MetaTags of(Tagged page) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element meta : page.metas()) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop"}) {
                    for (String name : names(meta.attr(attribute))) {
                        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(content);
                    }
                }
            }
        }
        return new MetaTags(values);
    }

    /** Several may stand in one attribute; Dublin Core is written with a full stop or a colon. */
    private static List<String> names(String attribute) {
        if (attribute.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(1);
        StringTokenizer words = new StringTokenizer(attribute.strip().toLowerCase(Locale.ROOT), " \t\n\u000B\f\r");
        while (words.hasMoreTokens()) {
            String name = words.nextToken();
            names.add(name.startsWith("dc") ? name.replace(':', '.') : name);
        }
        return names;
    }

    /** The first of these that is there; empty if none is. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.getFirst();
            }
        }
        return "";
    }

    /** Everything that the first of these names says which is there; nothing if none is. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** The first, in order of name, whose name holds one of some words and matches; empty if none does. */
    String firstNamed(Mentions words, Pattern name) {
        return values.entrySet().stream()
                .filter(each ->
                        words.in(each.getKey()) && name.matcher(each.getKey()).matches())
                .min(Map.Entry.comparingByKey())
                .map(each -> each.getValue().getFirst())
                .orElse("");
    }
}
