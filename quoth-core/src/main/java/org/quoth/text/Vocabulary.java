package org.quoth.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The encoder's lower-cased word pieces (WordPiece, as in BERT's uncased models): a word is cut into the longest entries
 * from the left, all but the first marked {@code ##}. Safe to share between threads.
 */
public final class Vocabulary {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> entries;
    private final int longest;
    private final int unknown;
    private final int first;
    private final int separator;

    private Vocabulary(Map<String, Integer> entries) {
        this.entries = Map.copyOf(entries);
        this.longest = entries.keySet().stream().mapToInt(String::length).max().orElse(1);
        this.unknown = required("[UNK]");
        this.first = required("[CLS]");
        this.separator = required("[SEP]");
    }

    /** Entries in the order of their numbers. */
    public static Vocabulary of(List<String> entries) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String entry : entries) {
            numbers.put(entry, numbers.size());
        }
        return new Vocabulary(numbers);
    }

    /** Reads one entry a line, in UTF-8. */
    public static Vocabulary read(InputStream lines) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        List<String> entries = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            entries.add(line);
        }
        return of(entries);
    }

    public int size() {
        return entries.size();
    }

    /** The piece that opens every window; links that lead nowhere point to it. */
    public int first() {
        return first;
    }

    /** The piece that closes every paragraph. */
    public int separator() {
        return separator;
    }

    /** The pieces of one word; empty if nothing of it is left after normalisation (a stray control character). */
    public List<Integer> pieces(String word) {
        String plain = plain(word);
        if (plain.isEmpty()) {
            return List.of();
        }
        if (plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>(3);
        int begin = 0;
        while (begin < plain.length()) {
            int end = Math.min(plain.length(), begin + longest);
            Integer piece = entries.get(entry(plain, begin, end));
            while (piece == null && end > begin + 1) {
                end--;
                piece = entries.get(entry(plain, begin, end));
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
            begin = end;
        }
        return pieces;
    }

    private static String entry(String word, int begin, int end) {
        return begin == 0 ? word.substring(0, end) : "##" + word.substring(begin, end);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return lower;
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(c -> !isControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c == 0xfffd || type == Character.CONTROL || type == Character.FORMAT;
    }

    private int required(String entry) {
        Integer number = entries.get(entry);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary has no entry " + entry + ".");
        }
        return number;
    }
}
