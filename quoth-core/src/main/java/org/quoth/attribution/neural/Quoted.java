package org.quoth.attribution.neural;

import java.util.BitSet;

/**
 * Which characters stand inside double quotation marks, straight or curly. A mark that is never closed holds to the end
 * of its line, so that one missing mark cannot turn the rest of a page inside out.
 */
public final class Quoted {

    private Quoted() {}

    /** The indexes inside quotation marks; an opening mark counts as inside, a closing one does not. */
    public static BitSet in(String text) {
        BitSet quoted = new BitSet(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u201c' || c == '\u201d') {
                inside = c == '\u201c';
            } else if (c == '"') {
                inside = opens(text, i, inside);
            }
            quoted.set(i, inside);
        }
        return quoted;
    }

    /** A straight mark before a space closes; after a space it opens even when an earlier one was left open. */
    private static boolean opens(String text, int at, boolean inside) {
        boolean spaceBefore = at == 0 || isSpace(text.charAt(at - 1));
        boolean spaceAfter = at + 1 >= text.length() || isSpace(text.charAt(at + 1));
        return !spaceAfter && (spaceBefore || !inside);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
