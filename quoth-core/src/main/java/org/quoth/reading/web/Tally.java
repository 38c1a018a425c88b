package org.quoth.reading.web;

import java.nio.charset.StandardCharsets;

/**
 * The characters of a block, counted and folded in one pass.
 *
 * @param stops full stops, exclamation and question marks
 * @param marks double quotation marks
 * @param folded its words in lower case with one space between
 */
record Tally(int capitals, int digits, int commas, int stops, int spaces, int marks, String folded) {

    /** How many bits a count has while it shares a number with five others, and after how many characters it could need more. */
    private static final int BITS = 10;

    private static final int ROOM = 1 << BITS;
    private static final int ASCII = 0x80;
    private static final long[] COUNTED = new long[ASCII];
    private static final char[] LOWER = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean small = c >= 'a' && c <= 'z';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            LOWER[c] = capital ? (char) (c + ('a' - 'A')) : small || digit ? c : ' ';
            int kind = capital
                    ? 0
                    : digit
                            ? 1
                            : c == ',' ? 2 : c == '.' || c == '!' || c == '?' ? 3 : c == ' ' ? 4 : c == '"' ? 5 : -1;
            COUNTED[c] = kind < 0 ? 0 : 1L << (kind * BITS);
        }
    }

    /** Of some characters, from an index up to another. */
    static Tally of(char[] text, int begin, int end) {
        int[] counts = new int[6];
        for (int from = begin; from < end; from += ROOM - 1) {
            long some = 0;
            for (int i = from; i < Math.min(end, from + ROOM - 1); i++) {
                some += counted(text[i]);
            }
            for (int kind = 0; kind < counts.length; kind++) {
                counts[kind] += (int) (some >>> (kind * BITS)) & (ROOM - 1);
            }
        }
        return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], fold(text, begin, end));
    }

    private static long counted(char c) {
        if (c < ASCII) {
            return COUNTED[c];
        }
        return c == '“' || c == '”' ? COUNTED['"'] : Character.isUpperCase(c) ? COUNTED['A'] : 0;
    }

    /** A text's words in lower case with one space between. */
    static String fold(String text) {
        char[] chars = text.toCharArray();
        return fold(chars, 0, chars.length);
    }

    private static String fold(char[] text, int begin, int end) {
        byte[] folded = new byte[end - begin];
        int length = 0;
        boolean space = true;
        for (int i = begin; i < end; i++) {
            int c = lower(text[i]);
            if (c > 0xff) {
                return foldAny(text, begin, end);
            }
            folded[length] = (byte) c;
            length += c == ' ' && space ? 0 : 1;
            space = c == ' ';
        }
        return new String(folded, 0, space && length > 0 ? length - 1 : length, StandardCharsets.ISO_8859_1);
    }

    private static String foldAny(char[] text, int begin, int end) {
        char[] folded = new char[end - begin];
        int length = 0;
        boolean space = true;
        for (int i = begin; i < end; i++) {
            char c = lower(text[i]);
            if (c != ' ' || !space) {
                folded[length++] = c;
            }
            space = c == ' ';
        }
        return new String(folded, 0, space && length > 0 ? length - 1 : length);
    }

    /** A letter in lower case, a figure, or a space for anything else. */
    private static char lower(char c) {
        if (c < ASCII) {
            return LOWER[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
    }
}
