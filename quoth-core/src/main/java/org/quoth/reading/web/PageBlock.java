package org.quoth.reading.web;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.quoth.reading.lines.LineShapes;
import org.quoth.text.Span;

/**
 * A run of text of a page between two block-level edges.
 *
 * @param text white space joined; line ends only where the page has {@code <br>}
 * @param struck its words that the page strikes out
 * @param tally its characters, counted and folded
 * @param linkChars how many of its characters lie in links
 * @param owner the block-level element it stands in
 * @param place that element's number in the outline
 * @param order position among the page's blocks
 * @param isHeading whether it stands in a heading
 * @param mass how much it speaks for the element it stands in: its length without links if it reads like prose, otherwise 0
 */
record PageBlock(
        String text,
        List<Span> struck,
        Tally tally,
        int linkChars,
        Element owner,
        int place,
        int order,
        boolean isHeading,
        double mass) {

    private static final Set<String> ITALIC = Set.of("em", "i");
    private static final List<String> EMBEDDED = List.of(
            "twitter-tweet",
            "twitter-video",
            "instagram-media",
            "tiktok-embed",
            "reddit-card",
            "wp-embedded-content",
            "bluesky-embed",
            "mastodon-embed",
            "text-post-media");
    private static final int SHORTEST_PROSE = 40;
    private static final int LONG = 100;
    private static final double MOST_LINKS = 0.4;

    static PageBlock of(
            String text, Tally tally, List<Span> struck, int linkChars, Element owner, int place, int order) {
        double density = (double) linkChars / text.length();
        boolean heading = isHeading(owner);
        double mass = !heading && isProse(text, density) ? text.length() * (1 - density) : 0;
        return new PageBlock(text, List.copyOf(struck), tally, linkChars, owner, place, order, heading, mass);
    }

    /** Reads like the sentences of an article, as against a menu, a label or a teaser. */
    private static boolean isProse(String text, double density) {
        if (text.length() < SHORTEST_PROSE || density > MOST_LINKS) {
            return false;
        }
        return text.length() >= LONG || LineShapes.endsSentence(text);
    }

    private static boolean isHeading(Element owner) {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** A paragraph that is in italics, all of it. */
    boolean isItalicSentence() {
        return owner.childrenSize() == 1
                && ITALIC.contains(owner.child(0).normalName())
                && owner.child(0).text().equals(owner.text())
                && LineShapes.endsSentence(text);
    }

    /** Whether the page strikes out all of it. */
    boolean isStruck() {
        return struck.size() == 1 && struck.getFirst().length() == text.length();
    }

    double linkDensity() {
        return (double) linkChars / text.length();
    }

    /** Its words in lower case with one space between. */
    String folded() {
        return tally.folded();
    }

    /** Before anything dear: no day is stated without the four figures of its year. */
    boolean mayStateDay() {
        return tally.digits() >= 4;
    }

    /** Stands in a block quotation that is no embedded post, which names its author itself. */
    boolean isQuoted() {
        Element around = owner;
        while (around != null && !around.normalName().equals("blockquote")) {
            around = around.parent();
        }
        return around != null && EMBEDDED.stream().noneMatch(around::hasClass);
    }
}
