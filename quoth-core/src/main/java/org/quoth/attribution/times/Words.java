package org.quoth.attribution.times;

import java.util.Arrays;
import java.util.Locale;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/**
 * A stretch of text as the grammar reads it: runs of letters, runs of digits, single marks. {@code 1st} is two words that touch.
 * Not safe to share between threads.
 */
final class Words {

    private final String text;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private String[] lower = new String[64];
    private int count;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text, Span stretch) {
        Words words = new Words(text);
        int i = stretch.begin();
        while (i < stretch.end()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                while (end < stretch.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                words.add(i, end);
            } else if (isDigit(c)) {
                while (end < stretch.end() && isDigit(text.charAt(end))) {
                    end++;
                }
                words.add(i, end);
            } else if (!Characters.isSpace(c)) {
                words.add(i, end);
            }
            i = end;
        }
        return words;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int begin, int end) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            lower = Arrays.copyOf(lower, count * 2);
        }
        begins[count] = begin;
        ends[count] = end;
        lower[count++] = text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    int count() {
        return count;
    }

    /** The word in lower case; empty outside the stretch. */
    String at(int i) {
        return i < 0 || i >= count ? "" : lower[i];
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    /** Whether these words stand here one after the other; marks count as words. */
    boolean are(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    boolean capital(int i) {
        return i >= 0 && i < count && Character.isUpperCase(text.charAt(begins[i]));
    }

    boolean isWord(int i) {
        return i >= 0 && i < count && Character.isLetter(text.charAt(begins[i]));
    }

    boolean isNumber(int i) {
        return i >= 0 && i < count && isDigit(text.charAt(begins[i]));
    }

    int length(int i) {
        return ends[i] - begins[i];
    }

    /** The number written here in one to nine digits; -1 if there is none. */
    int number(int i) {
        return isNumber(i) && length(i) <= 9 ? Integer.parseInt(lower[i]) : -1;
    }

    /** No space between this word and the one before. */
    boolean touches(int i) {
        return i > 0 && i < count && begins[i] == ends[i - 1];
    }

    boolean isDash(int i) {
        return i >= 0 && i < count && length(i) == 1 && Characters.isDash(text.charAt(begins[i]));
    }

    boolean isApostrophe(int i) {
        return i >= 0 && i < count && length(i) == 1 && Characters.isSingleQuote(text.charAt(begins[i]));
    }

    /** A stop, question or exclamation mark that is not part of a number or an abbreviation such as {@code p.m.} */
    boolean endsSentence(int i) {
        String mark = at(i);
        if (mark.equals("?") || mark.equals("!")) {
            return true;
        }
        return mark.equals(".") && !touches(i + 1) && i > 0 && length(i - 1) > 1;
    }
}
