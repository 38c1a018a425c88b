package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lists of teasers: three or more like elements side by side, most with a linked headline and little prose of their own.
 * What they announce are other articles.
 */
final class Teasers {

    private static final int LEAST = 3;
    private static final double MOST_PROSE = 420;

    private final Outline outline;
    private final double[] prose;
    private final double[] links;
    private final boolean[] found;

    private Teasers(Outline outline) {
        this.outline = outline;
        this.prose = outline.sums(PageBlock::mass);
        this.links = outline.sums(block -> isHeadline(block) ? 1 : 0);
        this.found = new boolean[outline.size()];
    }

    /** Which elements of a page are teasers, by number. */
    static boolean[] in(Outline outline) {
        Teasers teasers = new Teasers(outline);
        teasers.children().forEach(teasers::group);
        return teasers.found;
    }

    private static boolean isHeadline(PageBlock block) {
        int length = block.text().length();
        return length >= 15 && length < 200 && block.linkDensity() > 0.85;
    }

    /** The elements side by side, where they are enough for a list. */
    private List<List<Integer>> children() {
        int[] counts = new int[outline.size()];
        for (int i = 0; i < counts.length; i++) {
            if (outline.isFilled(i) && outline.parent(i) != Outline.NONE) {
                counts[outline.parent(i)]++;
            }
        }
        Map<Integer, List<Integer>> byParent = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            int parent = outline.parent(i);
            if (outline.isFilled(i) && parent != Outline.NONE && counts[parent] >= LEAST) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
        return List.copyOf(byParent.values());
    }

    private void group(List<Integer> children) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int child : children) {
            alike.computeIfAbsent(signature(child), key -> new ArrayList<>()).add(child);
        }
        for (List<Integer> members : alike.values()) {
            if (isList(members)) {
                members.forEach(member -> found[member] = true);
            }
        }
    }

    private boolean isList(List<Integer> members) {
        int linked = 0;
        double sum = 0;
        for (int member : members) {
            linked += links[member] > 0 && links[member] <= 6 ? 1 : 0;
            sum += prose[member];
        }
        int size = members.size();
        return size >= LEAST && linked * 10 >= size * 7 && sum / size < MOST_PROSE;
    }

    private String signature(int child) {
        String name = outline.names(child).printed();
        int end = name.indexOf(' ');
        return outline.element(child).normalName() + '.' + (end < 0 ? name : name.substring(0, end));
    }
}
