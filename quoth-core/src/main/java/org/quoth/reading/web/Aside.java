package org.quoth.reading.web;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    private final IdentityHashMap<Element, Double> masses = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
    private final Set<Element> teasers;
    private final boolean surely;
    private double all;

    private Aside(List<PageBlock> blocks, boolean surely) {
        this.surely = surely;
        this.teasers = Teasers.in(blocks);
        for (PageBlock block : blocks) {
            double mass = block.mass();
            if (mass > 0) {
                all += mass;
                for (Element at = block.owner(); at != null; at = at.parent()) {
                    masses.merge(at, mass, Double::sum);
                }
            }
        }
    }

    /** What stands beside the article by every sign; by the sure signs only if the others would leave hardly any prose. */
    static Aside of(List<PageBlock> blocks) {
        Aside strict = new Aside(blocks, false);
        return strict.left(blocks) >= strict.all * LEAST_LEFT ? strict : new Aside(blocks, true);
    }

    private double left(List<PageBlock> blocks) {
        return blocks.stream()
                .filter(block -> !holds(block.owner()))
                .mapToDouble(PageBlock::mass)
                .sum();
    }

    /** The share of the page's prose that an element holds, 0 to 1. */
    double share(Element element) {
        return all == 0 ? 0 : masses.getOrDefault(element, 0.0) / all;
    }

    /** Whether the element is one of a list of teasers. */
    boolean isTeaser(Element element) {
        return teasers.contains(element);
    }

    /** Whether the element, or one around it, stands beside the article. */
    boolean holds(Element element) {
        Boolean before = known.get(element);
        if (before == null) {
            Element parent = element.parent();
            before = isAside(element) || (parent != null && holds(parent));
            known.put(element, before);
        }
        return before;
    }

    private boolean isAside(Element element) {
        return masses.getOrDefault(element, 0.0) <= all * MOST_PROSE && (teasers.contains(element) || isAway(element));
    }

    private boolean isAway(Element element) {
        return ClassWords.isAwayByTag(element)
                || (element.attributesSize() > 0
                        && !ClassWords.isOfPage(element)
                        && ClassWords.isAway(element, surely));
    }

    /** A caption, or something around a picture; not a whole story told under pictures. */
    boolean isCaption(Element element) {
        return masses.getOrDefault(element, 0.0) <= all * MOST_PROSE && ClassWords.isCaption(element);
    }
}
