package org.quoth.reading.web;

import java.util.Set;
import org.jsoup.nodes.Element;

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

    /** The number of the article's element; {@link Outline#NONE} where no block reads like prose. */
    static int find(Aside aside) {
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

    private int choose() {
        int best = Outline.NONE;
        for (int i = 0; i < masses.length; i++) {
            if (masses[i] > 0 && (best == Outline.NONE || score(i) >= score(best))) {
                best = i; // of two alike the inner one: it comes after the one around it
            }
        }
        return best == Outline.NONE ? best : named(lifted(best));
    }

    /** A single paragraph is no article: what it stands in is. */
    private int lifted(int best) {
        int parent = outline.parent(best);
        return parent == Outline.NONE
                        || !PARAGRAPHS.contains(outline.element(best).normalName())
                ? best
                : parent;
    }

    /** An element that calls itself the article's body and holds most of the best one's prose. */
    private int named(int best) {
        int chosen = Outline.NONE;
        for (int i = 0; i < masses.length; i++) {
            Element element = outline.element(i);
            if (masses[i] >= masses[best] * 0.7
                    && (element.normalName().equals("article") || ClassWords.isBody(element, outline.names(i)))
                    && !aside.holds(i)
                    && (chosen == Outline.NONE || score(i) >= score(chosen))) {
                chosen = i;
            }
        }
        return chosen == Outline.NONE ? best : chosen;
    }
}
