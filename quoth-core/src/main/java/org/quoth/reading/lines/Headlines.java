package org.quoth.reading.lines;

import org.quoth.text.Characters;

/** What a heading looks like. */
final class Headlines {

    private static final int LONGEST_HEADING = 90;

    private Headlines() {}

    /** Most of the longer words begin with a capital. */
    static boolean isHeadlineCase(String words) {
        int longer = 0;
        int capital = 0;
        for (String word : words.split("[^\\p{L}'’]+")) {
            if (word.length() >= 4) {
                longer++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer >= 3 && capital * 10 >= longer * 8;
    }

    /** Short, and no sentence; or a quotation and nothing else. */
    static boolean isHeading(String words) {
        if (words.length() > LONGEST_HEADING || LineShapes.wordCount(words) == 0 || LineShapes.wordCount(words) > 14) {
            return false;
        }
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean quoted = isMark(first)
                && isMark(last)
                && words.length() > 2
                && ".!?,".indexOf(words.charAt(words.length() - 2)) < 0;
        boolean open = "-–—".indexOf(first) >= 0 || first == '•' || first == '*' || Character.isLowerCase(first);
        return quoted
                || (!open
                        && !isMark(first)
                        && ".!?,;:…".indexOf(last) < 0
                        && !isMark(last)
                        && !LineShapes.endsSentence(words));
    }

    private static boolean isMark(char c) {
        return Characters.isDoubleQuote(c) || Characters.isSingleQuote(c);
    }
}
