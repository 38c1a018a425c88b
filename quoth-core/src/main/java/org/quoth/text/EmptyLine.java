package org.quoth.text;

/** An empty line parts two paragraphs, unless the page is double-spaced: there it parts two lines of one sentence. */
public final class EmptyLine {

    /** In characters: a shorter line was not broken because the page was full. */
    private static final int FULL = 45;

    private EmptyLine() {}

    /** Whether an empty line begins here that ends a paragraph. */
    public static boolean parts(String text, int lineFeed) {
        int second = second(text, lineFeed);
        return second >= 0 && !isOnlySpacing(text, lineFeed, second);
    }

    /** Where the first one in a stretch begins; its end if none does. */
    public static int next(String text, Span stretch) {
        int at = text.indexOf('\n', stretch.begin(), stretch.end());
        while (at >= 0 && !parts(text, at)) {
            at = text.indexOf('\n', at + 1, stretch.end());
        }
        return at < 0 ? stretch.end() : at;
    }

    /** The line feed that ends an empty line which begins here; -1 if none does. */
    private static int second(String text, int lineFeed) {
        if (text.charAt(lineFeed) != '\n') {
            return -1;
        }
        int at = lineFeed + 1;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at : -1;
    }

    /** A full line that breaks off, one empty line, and one that goes on: in lower case, or between others that stand alone. */
    private static boolean isOnlySpacing(String text, int at, int second) {
        int end = at;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int begin = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        int next = second + 1;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (end - begin < FULL || next >= text.length() || !goesOn(text.charAt(end - 1))) {
            return false;
        }
        char first = text.charAt(next);
        return Character.isLowerCase(first)
                || (Character.isLetterOrDigit(first) && standsAlone(text, begin) && isFull(text, next));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
    }

    private static boolean goesOn(char last) {
        return Character.isLetterOrDigit(last) || last == ',' || Characters.isDash(last) || last == '’' || last == '\'';
    }

    /** The line that begins here has an empty one before it. */
    private static boolean standsAlone(String text, int begin) {
        int at = begin - 1;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at <= 0 || text.charAt(at - 1) == '\n';
    }

    /** Its own line is as long, and has an empty one behind it or nothing. */
    private static boolean isFull(String text, int begin) {
        int end = text.indexOf('\n', begin);
        int length = (end < 0 ? text.length() : end) - begin;
        return length >= FULL && (end < 0 || second(text, end) >= 0);
    }
}
