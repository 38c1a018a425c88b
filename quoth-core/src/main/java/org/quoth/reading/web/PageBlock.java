package org.quoth.reading.web;

import org.jsoup.nodes.Element;
import org.quoth.reading.lines.LineShapes;

/**
 * A run of text of a page between two block-level edges.
 *
 * @param text white space joined; line ends only where the page has {@code <br>}
 * @param linkChars how many of its characters lie in links
 * @param owner the block-level element it stands in
 * @param order position among the page's blocks
 */
record PageBlock(String text, int linkChars, Element owner, int order) {

    private static final int SHORTEST_PROSE = 40;
    private static final int LONG = 100;

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Reads like the sentences of an article, as against a menu, a label or a teaser. */
    boolean isProse() {
        if (text.length() < SHORTEST_PROSE || linkDensity() > 0.4 || isHeading()) {
            return false;
        }
        return text.length() >= LONG || LineShapes.endsSentence(text);
    }

    /** How much it speaks for the element it stands in. */
    double mass() {
        return isProse() ? text.length() * (1 - linkDensity()) : 0;
    }
}
