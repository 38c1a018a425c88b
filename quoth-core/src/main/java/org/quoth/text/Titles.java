package org.quoth.text;

import java.util.Set;

/** Recognises the title of a show, a book or a song by its capitals. */
public final class Titles {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "vs", "with");
    private static final int LONGEST = 12;

    private Titles() {}

    /**
     * Where a title that begins the stretch ends: after its last capitalised word, when it has two or more words and the words after it
     * go on without capitals or a sentence ends there; the begin of the stretch if no title stands there.
     */
    public static int end(String text, Span stretch) {
        int end = stretch.begin();
        int capitals = 0;
        int count = 0;
        int last = stretch.begin();
        for (Token token : Token.in(text, new Span(stretch.begin(), Math.min(stretch.end(), stretch.begin() + 120)))) {
            boolean word = token.word();
            if ((!word && ".!?,;:”\"“".contains(token.of(text))) || count > LONGEST) {
                break;
            }
            if (word) {
                count++;
                if (isCapital(text.charAt(token.span().begin()))) {
                    capitals++;
                    end = token.span().end();
                } else if (!SMALL.contains(token.of(text))) {
                    break;
                }
            }
            last = token.span().end();
        }
        return capitals >= 2 && last >= end ? end : stretch.begin();
    }

    /** Whether all words but the small ones begin with a capital or a digit, and there are two or more. */
    public static boolean isTitle(String text, Span stretch) {
        int capitals = 0;
        int count = 0;
        for (Token token : Token.in(text, stretch)) {
            if (token.word()) {
                count++;
                if (isCapital(text.charAt(token.span().begin()))) {
                    capitals++;
                } else if (!SMALL.contains(token.of(text))) {
                    return false;
                }
            }
        }
        return capitals >= 2 && count <= LONGEST;
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }
}
