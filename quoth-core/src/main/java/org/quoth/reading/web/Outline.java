package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements around the blocks of a page, numbered: each after the one that it stands in, so that sums run upwards in one pass. In the
 * order of the page, whatever the machine's memory looks like.
 */
final class Outline {

    /** The number of no element. */
    static final int NONE = -1;

    private final List<PageBlock> blocks;
    private final List<Element> elements = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final int[] owners;
    private int[] parents = new int[256];
    private final ClassWords.@Nullable Names[] names;

    private Outline(List<PageBlock> blocks) {
        this.blocks = blocks;
        this.owners = new int[blocks.size()];
        for (int i = 0; i < owners.length; i++) {
            Element owner = blocks.get(i).owner();
            owners[i] = i > 0 && blocks.get(i - 1).owner().equals(owner) ? owners[i - 1] : enter(owner);
        }
        this.names = new ClassWords.Names[elements.size()];
    }

    static Outline of(List<PageBlock> blocks) {
        return new Outline(blocks);
    }

    private int enter(Element element) {
        Integer known = numbers.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        int above = parent == null ? NONE : enter(parent);
        int number = elements.size();
        elements.add(element);
        numbers.put(element, number);
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, number * 2);
        }
        parents[number] = above;
        return number;
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    /** How many elements there are. */
    int size() {
        return elements.size();
    }

    Element element(int number) {
        return elements.get(number);
    }

    /** The class and id of an element. */
    ClassWords.Names names(int number) {
        ClassWords.Names known = names[number];
        if (known == null) {
            known = ClassWords.names(elements.get(number));
            names[number] = known;
        }
        return known;
    }

    /** The number of an element; {@link #NONE} if no block stands in it. */
    int of(Element element) {
        return numbers.getOrDefault(element, NONE);
    }

    /** The number of the element that a block stands in. */
    int owner(int block) {
        return owners[block];
    }

    /** The number of the element around another; {@link #NONE} for the outermost. */
    int parent(int element) {
        return parents[element];
    }

    /** For each block, by position, whether it stands in an element. */
    boolean[] inside(Element around) {
        int number = of(around);
        boolean[] elementInside = new boolean[elements.size()];
        for (int i = 0; i < elementInside.length; i++) {
            elementInside[i] = i == number || (parents[i] != NONE && elementInside[parents[i]]);
        }
        boolean[] inside = new boolean[owners.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = elementInside[owners[i]];
        }
        return inside;
    }

    /** For each element the sum of a number over all blocks inside it. */
    double[] sums(ToDoubleFunction<PageBlock> number) {
        double[] sums = new double[elements.size()];
        for (int i = 0; i < owners.length; i++) {
            sums[owners[i]] += number.applyAsDouble(blocks.get(i));
        }
        for (int i = sums.length - 1; i > 0; i--) {
            if (parents[i] != NONE) {
                sums[parents[i]] += sums[i];
            }
        }
        return sums;
    }
}
