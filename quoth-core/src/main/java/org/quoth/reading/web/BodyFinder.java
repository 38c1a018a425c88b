package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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

    private final List<PageBlock> blocks;
    private final IdentityHashMap<Element, double[]> sums = new IdentityHashMap<>();
    private final Aside aside;

    private BodyFinder(List<PageBlock> blocks, Aside aside) {
        this.blocks = blocks;
        this.aside = aside;
    }

    /** The element of the article; null where no block reads like prose. */
    static @Nullable Element find(List<PageBlock> blocks, Aside aside) {
        BodyFinder finder = new BodyFinder(blocks, aside);
        finder.sum();
        return finder.choose();
    }

    private void sum() {
        for (PageBlock block : blocks) {
            boolean out = aside.holds(block.owner());
            double mass = out ? 0 : block.mass();
            double other = mass > 0 ? 0 : block.text().length() * (out ? 0.3 : block.isHeading() ? 0.3 : 1);
            for (Element at = block.owner(); at != null; at = at.parent()) {
                double[] sum = sums.computeIfAbsent(at, element -> new double[2]);
                sum[0] += mass;
                sum[1] += other;
            }
        }
    }

    private double score(Element element) {
        double[] sum = sums.getOrDefault(element, new double[2]);
        return sum[0] - AGAINST * sum[1];
    }

    private double mass(Element element) {
        return sums.getOrDefault(element, new double[2])[0];
    }

    private @Nullable Element choose() {
        Element best = null;
        for (Element element : sums.keySet()) {
            if (mass(element) > 0 && (best == null || better(element, best))) {
                best = element;
            }
        }
        return best == null ? null : named(lifted(best));
    }

    /** A single paragraph is no article: what it stands in is. */
    private static Element lifted(Element best) {
        Element parent = best.parent();
        return parent == null || !PARAGRAPHS.contains(best.normalName()) ? best : parent;
    }

    private boolean better(Element element, Element best) {
        double difference = score(element) - score(best);
        return difference > 0 || (difference == 0 && depth(element) > depth(best));
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element at = element; at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    /** An element that calls itself the article's body and holds most of the best one's prose. */
    private Element named(Element best) {
        List<Element> candidates = new ArrayList<>();
        for (Element element : sums.keySet()) {
            if (mass(element) >= mass(best) * 0.7
                    && (element.normalName().equals("article") || ClassWords.isBody(element))
                    && !aside.holds(element)) {
                candidates.add(element);
            }
        }
        Element chosen = best;
        for (Element element : candidates) {
            if (chosen.equals(best) || better(element, chosen)) {
                chosen = element;
            }
        }
        return chosen;
    }
}
