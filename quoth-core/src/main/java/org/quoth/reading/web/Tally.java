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

    /** Of some characters, from an index up to another. */
    static Tally of(char[] text, int begin, int end) {
        int capitals = 0;
        int digits = 0;
        int commas = 0;
        int stops = 0;
        int spaces = 0;
        int marks = 0;
        for (int i = begin; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (c >= 0x80) {
                capitals += Character.isUpperCase(c) ? 1 : 0;
                marks += c == '“' || c == '”' ? 1 : 0;
            } else if (c >= 'A') {
                capitals += c <= 'Z' ? 1 : 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                spaces += c == ' ' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                stops += c == '.' || c == '!' || c == '?' ? 1 : 0;
                marks += c == '"' ? 1 : 0;
            }
        }
        return new Tally(capitals, digits, commas, stops, spaces, marks, fold(text, begin, end));
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
            if (c != ' ') {
                folded[length++] = (byte) c;
                space = false;
            } else if (!space) {
                folded[length++] = ' ';
                space = true;
            }
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
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c >= 0x80 && Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
    }
}
