package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Some phrases: whether a text holds one of them, in capitals or not, told in one pass before anything dear. Immutable. */
public final class Mentions {

    private static final int ASCII = 0x80;

    private final int[] seconds = new int[ASCII];
    private final List<List<String>> byFirst = new ArrayList<>();

    private Mentions() {}

    /** Of phrases of two ASCII characters or more. */
    public static Mentions of(String... phrases) {
        Mentions mentions = new Mentions();
        for (int i = 0; i < ASCII; i++) {
            mentions.byFirst.add(new ArrayList<>(0));
        }
        for (String phrase : phrases) {
            String folded = phrase.toLowerCase(Locale.ROOT);
            mentions.byFirst.get(folded.charAt(0)).add(folded);
            mentions.seconds[folded.charAt(0)] |= 1 << folded.charAt(1);
        }
        return mentions;
    }

    /** Whether any of them stands in the text. */
    public boolean in(String text) {
        int last = text.isEmpty() ? 0 : lower(text.charAt(0));
        for (int i = 1; i < text.length(); i++) {
            int c = lower(text.charAt(i));
            if (last < ASCII && (seconds[last] >>> c & 1) != 0 && begins(text, i - 1)) {
                return true;
            }
            last = c;
        }
        return false;
    }

    private boolean begins(String text, int at) {
        List<String> phrases = byFirst.get(lower(text.charAt(at)));
        for (int i = 0; i < phrases.size(); i++) {
            if (isAt(phrases.get(i), text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String phrase, String text, int at) {
        if (at + phrase.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) != lower(text.charAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
