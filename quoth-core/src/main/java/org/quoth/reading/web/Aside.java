package org.quoth.reading.web;

import org.jsoup.nodes.Element;

/**
 * What stands beside an article: menus, teasers, comments, all that its tag, role or class names so.
 *
 * <p>An element with a large part of the page's prose is never beside it, whatever its class says: designers call a whole page
 * "with-sidebar".
 */
final class Aside {

    private static final double MOST_PROSE = 0.4;
    private static final double LEAST_LEFT = 0.35;

    private final Outline outline;
    private final double[] masses;
    private final boolean[] teasers;
    private final boolean[] beside;
    private final boolean surely;
    private final double all;

    private Aside(Outline outline, double[] masses, boolean[] teasers, boolean surely) {
        this.outline = outline;
        this.masses = masses;
        this.teasers = teasers;
        this.surely = surely;
        this.all = outline.blocks().stream().mapToDouble(PageBlock::mass).sum();
        this.beside = new boolean[outline.size()];
        for (int i = 0; i < beside.length; i++) {
            int parent = outline.parent(i);
            beside[i] = outline.isFilled(i)
                    && ((parent != Outline.NONE && beside[parent])
                            || (masses[i] <= all * MOST_PROSE
                                    && (teasers[i] || isAway(outline.element(i), outline.names(i)))));
        }
    }

    /** What stands beside the article by every sign; by the sure signs only if the others would leave hardly any prose. */
    static Aside of(Outline outline) {
        double[] masses = outline.sums(PageBlock::mass);
        boolean[] teasers = Teasers.in(outline);
        Aside strict = new Aside(outline, masses, teasers, false);
        return strict.left() >= strict.all * LEAST_LEFT ? strict : new Aside(outline, masses, teasers, true);
    }

    private double left() {
        double left = 0;
        for (PageBlock block : outline.blocks()) {
            left += holds(block) ? 0 : block.mass();
        }
        return left;
    }

    Outline outline() {
        return outline;
    }

    /** The share of the page's prose that an element holds, 0 to 1. */
    double share(int element) {
        return all == 0 ? 0 : masses[element] / all;
    }

    /** Whether the element is one of a list of teasers. */
    boolean isTeaser(int element) {
        return teasers[element];
    }

    /** Whether the element that a block stands in, or one around it, stands beside the article. */
    boolean holds(PageBlock block) {
        return beside[block.place()];
    }

    /** Whether an element with words in it, or one around it, stands beside the article. */
    boolean holds(int element) {
        return beside[element];
    }

    private boolean isAway(Element element, ClassWords.Names names) {
        return ClassWords.isAwayByTag(element)
                || (names.say(surely ? ClassWords.Subject.SURELY_AWAY : ClassWords.Subject.AWAY)
                        && !ClassWords.isOfPage(element));
    }

    /** A caption, or something around a picture; not a whole story told under pictures. */
    boolean isCaption(int element) {
        return share(element) <= MOST_PROSE && ClassWords.isCaption(outline.element(element), outline.names(element));
    }
}
