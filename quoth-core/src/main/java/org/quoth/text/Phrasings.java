package org.quoth.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private final String list;
    private final Map<String, String> kinds = new LinkedHashMap<>();

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
        String name = user.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = user.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no list " + name + " beside " + user.getName() + ".");
            }
            Phrasings phrasings = new Phrasings(name);
            List.of(shared).forEach(each -> phrasings.kinds.putAll(each.kinds));
            return phrasings.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
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
        for (Map.Entry<String, String> other : kinds.entrySet()) {
            pattern = pattern.replace("<" + other.getKey() + ">", "(?:" + other.getValue() + ")");
        }
        kinds.put(kind, pattern);
    }

    /**
     * What matches any phrase of a kind.
     *
     * @throws NullPointerException where the list has no such kind
     */
    public Pattern kind(String name) {
        String pattern = Objects.requireNonNull(kinds.get(name), () -> list + " has no kind \"" + name + "\"");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
