package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds lists of teasers: three or more like elements side by side, most with a linked headline and little prose of their own.
 * What they announce are other articles.
 */
final class Teasers {

    private static final int LEAST = 3;
    private static final double MOST_PROSE = 420;

    private final IdentityHashMap<Element, double[]> sums = new IdentityHashMap<>();
    private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Teasers() {}

    /** The elements that are teasers. */
    static Set<Element> in(List<PageBlock> blocks) {
        Teasers teasers = new Teasers();
        blocks.forEach(teasers::add);
        teasers.parents.forEach(teasers::group);
        return teasers.found;
    }

    /** Sums up, for each element around a block, its prose and its linked headlines. */
    private void add(PageBlock block) {
        boolean link = block.linkDensity() > 0.85
                && block.text().length() >= 15
                && block.text().length() < 200;
        for (Element at = block.owner(); at != null && at.parent() != null; at = at.parent()) {
            double[] sum = sums.computeIfAbsent(at, element -> new double[2]);
            sum[0] += block.mass();
            sum[1] += link ? 1 : 0;
            parents.add(at.parent());
        }
    }

    private void group(Element parent) {
        Map<String, Group> groups = new HashMap<>();
        for (Element child : parent.children()) {
            double[] sum = sums.get(child);
            if (sum != null) {
                groups.computeIfAbsent(signature(child), key -> new Group()).add(child, sum);
            }
        }
        for (Group group : groups.values()) {
            if (group.isList()) {
                found.addAll(group.members);
            }
        }
    }

    /** Like elements side by side. */
    private static final class Group {
        private final List<Element> members = new ArrayList<>();
        private int linked;
        private double prose;

        void add(Element child, double[] sum) {
            members.add(child);
            linked += sum[1] > 0 && sum[1] <= 6 ? 1 : 0;
            prose += sum[0];
        }

        boolean isList() {
            int size = members.size();
            return size >= LEAST && linked * 10 >= size * 7 && prose / size < MOST_PROSE;
        }
    }

    private static String signature(Element element) {
        String name = element.className();
        int end = name.indexOf(' ');
        return element.normalName() + '.' + (end < 0 ? name : name.substring(0, end));
    }
}
