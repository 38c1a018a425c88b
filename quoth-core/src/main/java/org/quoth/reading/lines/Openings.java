package org.quoth.reading.lines;

import java.util.Locale;

/** The first two letters of some phrases: whether a text may begin with one of them, told before anything dear. Immutable. */
public final class Openings {

    private static final int LETTERS = 26;

    private final boolean[] pairs = new boolean[LETTERS * LETTERS];

    private Openings() {}

    /** Of phrases that begin with two letters of the Latin alphabet. */
    public static Openings of(String... phrases) {
        Openings openings = new Openings();
        for (String phrase : phrases) {
            String folded = phrase.toLowerCase(Locale.ROOT);
            openings.pairs[(folded.charAt(0) - 'a') * LETTERS + folded.charAt(1) - 'a'] = true;
        }
        return openings;
    }

    /** False only if the text begins with two letters that none of the phrases begins with. */
    public boolean mayBegin(String text) {
        if (text.length() < 2) {
            return true;
        }
        int first = letter(text.charAt(0));
        int second = letter(text.charAt(1));
        return first < 0 || second < 0 || pairs[first * LETTERS + second];
    }

    private static int letter(char c) {
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && letter >= 0 && letter < LETTERS ? letter : -1;
    }
}
