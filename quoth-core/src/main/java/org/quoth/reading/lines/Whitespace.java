package org.quoth.reading.lines;

/** Runs of white space as one space: for values that are shown, never for texts that spans point into. */
public final class Whitespace {

    private Whitespace() {}

    public static String joined(String words) {
        return words.replaceAll("[\\s\\p{Z}\\u200b\\u2060\\ufeff]+", " ").strip();
    }
}
