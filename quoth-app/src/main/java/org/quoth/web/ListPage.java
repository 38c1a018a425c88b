package org.quoth.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A list of things of one sort, a page of it.
 *
 * @param filter what is asked for, as it stands in the address; empty for everything
 * @param fields further fields of the address
 * @param next the page after this; null on the last
 * @param earlier the page before; null on the first
 * @param counted how many there are; empty where nobody counts
 * @param period from which day to which; empty where no day is known
 */
record ListPage<T>(
        Layout layout,
        String filter,
        Map<String, String> fields,
        List<T> rows,
        @Nullable String earlier,
        @Nullable String next,
        String counted,
        String period) {

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether any field but the filter's own asks for less than everything. */
    boolean isNarrowed() {
        return fields.entrySet().stream()
                .anyMatch(field -> !field.getKey().equals("page")
                        && !field.getValue().isBlank()
                        && !field.getValue().equals(filter));
    }

    /** "speaker Marsh, status due"; empty for nothing. */
    String narrowing() {
        Map<String, String> narrowed = new TreeMap<>(fields);
        narrowed.remove("page");
        narrowed.values().removeIf(filter::equals);
        return Wording.narrowing(narrowed);
    }

    /** Another address that answers the same question. */
    String at(String path) {
        Map<String, String> asked = new TreeMap<>(fields);
        asked.remove("page");
        return Links.query(path, asked);
    }

    /** The first page of the same list with one field changed; without that field for an empty value. */
    String with(String path, String name, String value) {
        Map<String, String> changed = new TreeMap<>(fields);
        changed.remove("page");
        changed.put(name, value);
        return Links.query(path, changed);
    }
}
