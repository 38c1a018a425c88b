package org.quoth.reading.lines;

/** Runs of white space as one space, without marks that are not seen: for values that are shown, never for texts that spans point into. */
public final class Whitespace {

    private Whitespace() {}

    public static String joined(String words) {
        int at = firstToJoin(words);
        if (at < 0) {
            return words.strip();
        }
        StringBuilder joined = new StringBuilder(words.length()).append(words, 0, at);
        for (int i = at; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isUnseen(c)) {
                continue;
            }
            if (!isSpace(c)) {
                joined.append(c);
            } else if (joined.isEmpty() || joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        }
        return joined.toString().strip();
    }

    /** The first white space that is no single space; -1 for none. */
    private static int firstToJoin(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean second = i > 0 && words.charAt(i - 1) == ' ';
            if (c == ' ' ? second : isSpace(c) || isUnseen(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Marks that take no room: a word joiner, a byte order mark; the word is one. */
    private static boolean isUnseen(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return Character.isSpaceChar(c);
    }
}
