package org.quoth.reading.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The {@code <meta>} elements of a page by name, property or itemprop; of two with one name the first.
 *
 * @param values by lower-case name
 */
record MetaTags(Map<String, String> values) {

    MetaTags {
        values = Map.copyOf(values);
    }

    static MetaTags of(Tagged page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.tag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop"}) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        values.putIfAbsent(name, content);
                    }
                }
            }
        }
        return new MetaTags(values);
    }

    /** The first of these that is there; empty if none is. */
    String first(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The first, in order of name, whose name matches; empty if none does. */
    String firstNamed(Pattern name) {
        return values.entrySet().stream()
                .filter(each -> name.matcher(each.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
