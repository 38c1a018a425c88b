package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * The head that a Markdown file may begin with, between two lines of three hyphens: fields with one value or a list.
 *
 * <p>Reads the plain part of YAML that people put there: scalars, quoted scalars over several lines, lists of scalars. Anything
 * else is passed over.
 *
 * @param values by lower-case field, in order
 * @param span the head with both its rules; empty at the text's start if there is none
 */
record FrontMatter(Map<String, List<String>> values, Span span) {

    private static final int MOST_LINES = 400;
    private static final Pattern FIELD = Pattern.compile("\\w[\\w -]*");

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(Lined lined) {
        if (!isRule(lined, 0)) {
            return new FrontMatter(Map.of(), new Span(0, 0));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        String field = "";
        for (int i = 1; i < Math.min(lined.size(), MOST_LINES); i++) {
            if (isRule(lined, i)) {
                values.replaceAll(
                        (name, parts) -> parts.stream().map(FrontMatter::plain).toList());
                return new FrontMatter(
                        values,
                        new Span(
                                lined.line(0).span().begin(),
                                lined.line(i).words().end()));
            }
            field = take(lined.line(i).span().of(lined.text()), field, values);
        }
        return new FrontMatter(Map.of(), new Span(0, 0));
    }

    private static boolean isRule(Lined lined, int number) {
        return number < lined.size() && lined.of(lined.line(number)).equals("---");
    }

    private static String take(String line, String field, Map<String, List<String>> values) {
        String bare = line.strip();
        List<String> current = values.getOrDefault(field, new ArrayList<>());
        if (bare.startsWith("- ")) {
            current.add(bare.substring(2).strip());
            return field;
        }
        int colon = line.indexOf(':');
        if (colon > 0 && FIELD.matcher(line.substring(0, colon)).matches()) {
            List<String> fresh = new ArrayList<>();
            if (!line.substring(colon + 1).isBlank()) {
                fresh.add(line.substring(colon + 1).strip());
            }
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            values.put(name, fresh);
            return name;
        }
        if (!current.isEmpty()) {
            current.add(joined(current.removeLast(), bare));
        }
        return field;
    }

    /** A scalar folded over two lines; a backslash at the end of the first keeps the space that begins the second. */
    private static String joined(String first, String second) {
        if (!first.endsWith("\\")) {
            return first + " " + second;
        }
        String open = first.substring(0, first.length() - 1);
        return open + (second.startsWith("\\ ") ? second.substring(1) : second);
    }

    private static String plain(String value) {
        boolean doubled = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        boolean single = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        if (single) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        return doubled ? unescaped(value.substring(1, value.length() - 1)).strip() : value;
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 >= value.length()) {
                plain.append(c);
                continue;
            }
            char next = value.charAt(++i);
            if (next == 'x'
                    && i + 2 < value.length()
                    && value.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}")) {
                plain.append((char) Integer.parseInt(value.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (next == 'u'
                    && i + 4 < value.length()
                    && value.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
                plain.append((char) Integer.parseInt(value.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(next == 'n' || next == 't' || next == '_' ? ' ' : next);
            }
        }
        return plain.toString();
    }

    boolean isEmpty() {
        return span.isEmpty();
    }

    /** The first value of the first of these fields that has one; empty if none has. */
    String first(String... fields) {
        for (String field : fields) {
            List<String> found = values.getOrDefault(field, List.of());
            if (!found.isEmpty() && !found.getFirst().isBlank()) {
                return found.getFirst().strip();
            }
        }
        return "";
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }
}
