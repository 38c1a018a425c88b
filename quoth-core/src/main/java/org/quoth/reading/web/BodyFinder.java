package org.quoth.reading.web;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the article.
 *
 * <p>Every paragraph of prose speaks for all elements around it; everything else in an element speaks against it. The smallest
 * element with nearly all the prose and little else wins, unless one that the page itself calls its article's body holds most of
 * the same prose.
 */
final class BodyFinder {

    private static final double AGAINST = 0.6;
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "h1", "h2", "h3", "blockquote", "pre", "td");

    private final Outline outline;
    private final Aside aside;
    private final double[] masses;
    private final double[] others;

    private BodyFinder(Aside aside) {
        this.outline = aside.outline();
        this.aside = aside;
        this.masses = outline.sums(block -> aside.holds(block) ? 0 : block.mass());
        this.others = outline.sums(this::other);
    }

    /** The element of the article; null where no block reads like prose. */
    static @Nullable Element find(Aside aside) {
        return new BodyFinder(aside).choose();
    }

    /** How much a block speaks against what it stands in. */
    private double other(PageBlock block) {
        boolean out = aside.holds(block);
        return !out && block.mass() > 0 ? 0 : block.text().length() * (out || block.isHeading() ? 0.3 : 1);
    }

    private double score(int element) {
        return masses[element] - AGAINST * others[element];
    }

    private @Nullable Element choose() {
        int best = Outline.NONE;
        for (int i = 0; i < masses.length; i++) {
            if (masses[i] > 0 && (best == Outline.NONE || score(i) >= score(best))) {
                best = i; // of two alike the inner one: it comes after the one around it
            }
        }
        return best == Outline.NONE ? null : named(outline.of(lifted(outline.element(best))));
    }

    /** A single paragraph is no article: what it stands in is. */
    private static Element lifted(Element best) {
        Element parent = best.parent();
        return parent == null || !PARAGRAPHS.contains(best.normalName()) ? best : parent;
    }

    /** An element that calls itself the article's body and holds most of the best one's prose. */
    private Element named(int best) {
        int chosen = Outline.NONE;
        for (int i = 0; i < masses.length; i++) {
            Element element = outline.element(i);
            if (masses[i] >= masses[best] * 0.7
                    && (element.normalName().equals("article") || ClassWords.isBody(element, outline.names(i)))
                    && !aside.holds(element)
                    && (chosen == Outline.NONE || score(i) >= score(chosen))) {
                chosen = i;
            }
        }
        return outline.element(chosen == Outline.NONE ? best : chosen);
    }
}
