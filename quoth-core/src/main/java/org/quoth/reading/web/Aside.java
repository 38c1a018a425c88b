package org.quoth.reading.web;

import java.util.IdentityHashMap;
import java.util.List;
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
    private final IdentityHashMap<Element, Boolean> others = new IdentityHashMap<>();
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
            beside[i] = (parent != Outline.NONE && beside[parent])
                    || (masses[i] <= all * MOST_PROSE && (teasers[i] || isAway(outline.element(i), outline.names(i))));
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
        List<PageBlock> blocks = outline.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            left += beside[outline.owner(i)] ? 0 : blocks.get(i).mass();
        }
        return left;
    }

    Outline outline() {
        return outline;
    }

    /** The share of the page's prose that an element holds, 0 to 1. */
    double share(Element element) {
        int number = outline.of(element);
        return number == Outline.NONE ? 0 : share(number);
    }

    double share(int element) {
        return all == 0 ? 0 : masses[element] / all;
    }

    /** Whether the element is one of a list of teasers. */
    boolean isTeaser(int element) {
        return teasers[element];
    }

    /** Whether the element that a block stands in, or one around it, stands beside the article. */
    boolean holds(PageBlock block) {
        return beside[outline.owner(block.order())];
    }

    /** Whether the element, or one around it, stands beside the article. */
    boolean holds(Element element) {
        int number = outline.of(element);
        if (number != Outline.NONE) {
            return beside[number];
        }
        Boolean before = others.get(element);
        if (before == null) {
            Element parent = element.parent();
            before = isAway(element, ClassWords.names(element)) || (parent != null && holds(parent));
            others.put(element, before);
        }
        return before;
    }

    private boolean isAway(Element element, ClassWords.Names names) {
        return ClassWords.isAwayByTag(element)
                || (names.say(surely ? ClassWords.Subject.SURELY_AWAY : ClassWords.Subject.AWAY)
                        && !ClassWords.isOfPage(element));
    }

    /** A caption, or something around a picture; not a whole story told under pictures. */
    boolean isCaption(Element element) {
        return share(element) <= MOST_PROSE && ClassWords.isCaption(element);
    }
}
