package org.quoth.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase by kind, from a list beside the class that looks for them, so that a phrase is added by adding a line. Safe to share between
 * threads.
 *
 * <p>A name in square brackets begins a kind. The line below it is its pattern, a regular expression in which capitals do not matter unless it begins
 * with {@code (?-i)}; {@code <any>} stands in it for any of the lines that follow. {@code <name>} stands for the pattern of a kind further up. Empty lines
 * and lines that begin with {@code #} are for readers.
 *
 * <pre>{@code
 * [day]
 * <any>
 * monday
 * tuesday
 *
 * # "by Monday"
 * [until]
 * \b(?:<any>) <day>\b
 * by
 * until
 * }</pre>
 */
public final class Phrasings {

    private static final String ANY = "<any>";
    /** A kind in the pattern of another; not the name of a group, or what leads back to one. */
    private static final Pattern KIND = Pattern.compile("(?<!\\(\\?|\\\\k)<([\\p{L} ]+)>");

    private final String list;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();

    private Phrasings(String list) {
        this.list = list;
    }

    /**
     * The list of a class: that of {@code ClauseReader} is {@code clause-reader.txt} in the same package.
     *
     * @param shared lists whose kinds may stand in its patterns
     * @throws IllegalArgumentException where there is none
     */
    public static Phrasings of(Class<?> user, Phrasings... shared) {
        String name =
                user.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = user.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no list " + name + " beside " + user.getName() + ".");
            }
            Phrasings phrasings = new Phrasings(name);
            List.of(shared).forEach(each -> phrasings.kinds.putAll(each.kinds));
            return phrasings.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read: " + e.getMessage(), e);
        }
    }

    static Phrasings of(String list, List<String> lines) {
        return new Phrasings(list).read(lines);
    }

    private Phrasings read(List<String> lines) {
        String kind = "";
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]") && isName(line.substring(1, line.length() - 1))) {
                add(kind, written);
                kind = line.substring(1, line.length() - 1);
                written.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                written.add(line);
            }
        }
        add(kind, written);
        return this;
    }

    private static boolean isName(String words) {
        return words.chars().allMatch(c -> Character.isLetter(c) || c == ' ') && words.length() > 2;
    }

    private void add(String kind, List<String> written) {
        if (written.isEmpty()) {
            return;
        }
        String pattern = written.getFirst().replace(ANY, String.join("|", written.subList(1, written.size())));
        phrases.put(kind, List.copyOf(written.subList(1, written.size())));
        kinds.put(
                kind,
                KIND.matcher(pattern)
                        .replaceAll(other -> Matcher.quoteReplacement("(?:" + expression(other.group(1)) + ")")));
    }

    /**
     * What matches any phrase of a kind.
     *
     * @throws IllegalArgumentException where the list has no such kind
     */
    public Pattern kind(String name) {
        return Pattern.compile(expression(name), Pattern.CASE_INSENSITIVE);
    }

    /** The lines below the pattern of a kind, in order; empty where the list itself has no such kind. */
    public List<String> phrases(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    private String expression(String kind) {
        String expression = kinds.get(kind);
        if (expression == null) {
            throw new IllegalArgumentException(list + " has no kind \"" + kind + "\".");
        }
        return expression;
    }
}
