package org.quoth.attribution.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Grammar;

/** The matters that words speak of: "sharing" and "cooperate" of one, listed in kindred.txt; any other word of its own. */
final class Kindred {

    private static final Map<String, String> MATTERS = read();
    private static final int LONGEST =
            MATTERS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** Words that go with any matter. */
    private static final Set<String> LIGHT = Grammar.set("""
            give take need come look good able question point okay until while since such both each every through between under
            against same during next last again comes always never ever might must order part sort kind once""");

    private Kindred() {}

    private static Map<String, String> read() {
        Map<String, String> matters = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Kindred.class.getResourceAsStream("kindred.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String start : line.strip().split(" ", -1)) {
                    matters.put(start, line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matters;
    }

    /** @param words in lower case */
    static Set<String> matters(List<String> words) {
        Set<String> matters = new HashSet<>();
        for (String word : words) {
            String listed = listed(word);
            if (listed != null) {
                matters.add(listed);
            } else if (!LIGHT.contains(word)) {
                matters.addAll(ContentWords.stems(List.of(word)));
            }
        }
        return matters;
    }

    /** A beginning of three letters stands for that word alone and its plural. */
    private static @Nullable String listed(String word) {
        for (int length = Math.min(word.length(), LONGEST); length >= 3; length--) {
            String matter = MATTERS.get(word.substring(0, length));
            if (matter != null && (length > 3 || word.length() == 3 || word.equals(word.substring(0, 3) + "s"))) {
                return matter;
            }
        }
        return null;
    }
}
