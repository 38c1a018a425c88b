package org.quoth.reading.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page, numbered in its order: each after the one that it stands in, so that sums run upwards in one pass. Filled by
 * {@link PageWalk}.
 */
final class Outline {

    /** The number of no element. */
    static final int NONE = -1;

    private Element[] elements = new Element[1 << 9];
    private ClassWords.@Nullable Names[] names = new ClassWords.Names[1 << 9];
    private int[] parents = new int[1 << 9];
    private final Map<String, ClassWords.Name> ofPage = new HashMap<>();
    private int size;
    private int body;
    private List<PageBlock> blocks = List.of();
    private boolean[] filled = {};

    /** Gives an element the next number. */
    int enter(Element element, int parent) {
        if (size == parents.length) {
            elements = Arrays.copyOf(elements, size * 2);
            names = Arrays.copyOf(names, size * 2);
            parents = Arrays.copyOf(parents, size * 2);
        }
        elements[size] = element;
        parents[size] = parent;
        return size++;
    }

    void beginBody(int number) {
        body = number;
    }

    /** All elements are entered: these are the blocks that stand in them. */
    void close(List<PageBlock> found) {
        blocks = found;
        filled = new boolean[size];
        for (PageBlock block : found) {
            for (int i = block.place(); i != NONE && !filled[i]; i = parents[i]) {
                filled[i] = true;
            }
        }
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    /** How many elements there are. */
    int size() {
        return size;
    }

    /** The number of the page's body. */
    int body() {
        return body;
    }

    Element element(int number) {
        return elements[number];
    }

    /** The class and id of an element. */
    ClassWords.Names names(int number) {
        ClassWords.Names known = names[number];
        if (known == null) {
            known = ClassWords.names(elements[number], ofPage);
            names[number] = known;
        }
        return known;
    }

    /** The number of the element around another; {@link #NONE} for the outermost. */
    int parent(int element) {
        return parents[element];
    }

    /** Whether a block stands in an element. */
    boolean isFilled(int element) {
        return filled[element];
    }

    /** For each block, by position, whether it stands in an element. */
    boolean[] inside(int around) {
        boolean[] elementInside = new boolean[size];
        for (int i = 0; i < size; i++) {
            elementInside[i] = i == around || (parents[i] != NONE && elementInside[parents[i]]);
        }
        boolean[] inside = new boolean[blocks.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = elementInside[blocks.get(i).place()];
        }
        return inside;
    }

    /** For each element the sum of a number over all blocks inside it. */
    double[] sums(ToDoubleFunction<PageBlock> number) {
        double[] sums = new double[size];
        for (PageBlock block : blocks) {
            sums[block.place()] += number.applyAsDouble(block);
        }
        for (int i = size - 1; i > 0; i--) {
            if (parents[i] != NONE) {
                sums[parents[i]] += sums[i];
            }
        }
        return sums;
    }
}
