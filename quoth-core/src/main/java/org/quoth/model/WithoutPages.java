package org.quoth.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.text.Span;

/**
 * The text of a document in which the number and the head of a page that stand in somebody's words are blank. Every place stays what it is,
 * and a sentence that goes over the page goes on.
 */
final class WithoutPages {

    private final String text;
    private final StringBuilder blanked;

    private WithoutPages(String text) {
        this.text = text;
        this.blanked = new StringBuilder(text);
    }

    static String of(Document document) {
        Set<Span> furniture = new HashSet<>();
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.BOILERPLATE) {
                furniture.add(block.span());
            }
        }
        WithoutPages without = null;
        for (Turn turn : furniture.isEmpty() ? List.<Turn>of() : document.turns()) {
            for (Span direction : turn.directions()) {
                if (furniture.contains(direction)) {
                    without = without == null ? new WithoutPages(document.text()) : without;
                    without.blank(direction);
                }
            }
        }
        return without == null ? document.text() : without.blanked.toString();
    }

    /** With the ends of lines around it, unless a sentence ends there. */
    private void blank(Span furniture) {
        int begin = furniture.begin();
        while (begin > 0 && Character.isWhitespace(blanked.charAt(begin - 1))) {
            begin--;
        }
        boolean goesOn = begin > 0 && isInside(blanked.charAt(begin - 1));
        int end = furniture.end();
        while (goesOn && end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        for (int i = goesOn ? begin : furniture.begin(); i < end; i++) {
            if (!Character.isSurrogate(text.charAt(i))) { // two spaces would be one code point too many
                blanked.setCharAt(i, ' ');
            }
        }
    }

    private static boolean isInside(char last) {
        return Character.isLetterOrDigit(last) || last == ',' || last == ';';
    }
}
