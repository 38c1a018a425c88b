package org.quoth.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pairs single quotation marks, most of which are apostrophes. */
final class SingleMarks {

    /** Words that begin with an apostrophe. */
    private static final Set<String> CLIPPED = Set.of(
            "tis", "twas", "twere", "twill", "til", "till", "em", "cause", "cos", "cuz", "bout", "round", "n", "s", "t",
            "nuff", "neath");

    private SingleMarks() {}

    static List<Quotation> in(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int i = paragraph.begin();
        while (i < paragraph.end()) {
            int close = opens(text, paragraph, i) ? close(text, paragraph, i + 1) : -1;
            if (close > 0) {
                found.add(new Quotation(new Span(i, close + 1), new Span(i + 1, close).trim(text), true, true));
                i = close;
            }
            i++;
        }
        return found;
    }

    private static boolean opens(String text, Span paragraph, int i) {
        char c = text.charAt(i);
        if (!Characters.isSingleQuote(c) || c == '’' || i + 1 >= paragraph.end()) {
            return false;
        }
        char before = i == paragraph.begin() ? ' ' : text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean start = Characters.isSpace(before)
                || Characters.isDash(before)
                || Characters.isDoubleQuote(before)
                || "([{:".indexOf(before) >= 0;
        return start && Character.isLetter(after) && !isClipped(text, paragraph, i + 1);
    }

    private static boolean isClipped(String text, Span paragraph, int from) {
        int to = from;
        while (to < paragraph.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return CLIPPED.contains(text.substring(from, to).toLowerCase(java.util.Locale.ROOT));
    }

    /** The mark that closes a quotation begun before {@code from}: the first that cannot be an apostrophe, else the last that can. */
    private static int close(String text, Span paragraph, int from) {
        int maybe = -1;
        for (int i = from + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (Characters.isDoubleQuote(c)) {
                break;
            }
            if (opens(text, paragraph, i) && c != '’') {
                break;
            }
            if ((c == '\'' || c == '’') && closes(text, paragraph, i)) {
                if (!pluralPossessive(text, paragraph, i)) {
                    return i;
                }
                maybe = i;
            }
        }
        return maybe;
    }

    private static boolean closes(String text, Span paragraph, int i) {
        boolean wordAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean twice = i + 1 < paragraph.end() && text.charAt(i + 1) == '\'' && text.charAt(i) == '\'';
        return !wordAfter && !twice && !Characters.isSpace(text.charAt(i - 1));
    }

    /** {@code ministers' votes}: after an s, with a word behind. */
    private static boolean pluralPossessive(String text, Span paragraph, int i) {
        return text.charAt(i - 1) == 's'
                && i + 2 < paragraph.end()
                && Characters.isSpace(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2));
    }
}
