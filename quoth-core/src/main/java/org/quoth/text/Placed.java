package org.quoth.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things that stand somewhere in a text, found by place without looking at all of them. Immutable and safe to share between threads.
 *
 * @param <T> what stands there
 */
public final class Placed<T> {

    private record One<T>(Span span, int number, T thing) {}

    private final List<One<T>> byBegin;

    /** Of the half-open range of which an index is the middle, the furthest end. */
    private final int[] furthest;

    private Placed(List<One<T>> things) {
        things.sort(Comparator.comparingInt((One<T> one) -> one.span().begin()).thenComparingInt(One::number));
        this.byBegin = List.copyOf(things);
        this.furthest = new int[byBegin.size()];
        furthest(0, byBegin.size());
    }

    private int furthest(int low, int high) {
        if (low == high) {
            return -1;
        }
        int middle = (low + high) >>> 1;
        int end = Math.max(furthest(low, middle), furthest(middle + 1, high));
        furthest[middle] = Math.max(end, byBegin.get(middle).span().end());
        return furthest[middle];
    }

    /** @param place where each stands */
    public static <T> Placed<T> of(Collection<T> things, Function<T, Span> place) {
        return ofMany(things, thing -> List.of(place.apply(thing)));
    }

    /** @param places where each stands; one that stands in several places is found in each of them */
    public static <T> Placed<T> ofMany(Collection<T> things, Function<T, ? extends Collection<Span>> places) {
        List<One<T>> all = new ArrayList<>(things.size());
        int number = 0;
        for (T thing : things) {
            for (Span span : places.apply(thing)) {
                all.add(new One<>(span, number, thing));
            }
            number++;
        }
        return new Placed<>(all);
    }

    /** Those that have a unit in common with these words, in the order in which they were given. */
    public List<T> overlapping(Span words) {
        return found(words.end(), words.begin(), words::overlaps);
    }

    /** Those that stand in these words, in the order in which they were given. */
    public List<T> within(Span words) {
        return found(words.end(), words.begin(), words::contains);
    }

    /** Those in whose words these stand, in the order in which they were given. */
    public List<T> around(Span words) {
        return found(words.begin(), words.end(), one -> one.contains(words));
    }

    /** Those that begin there or before, end there or later, and stand as asked. */
    private List<T> found(int lastBegin, int firstEnd, Predicate<Span> fits) {
        List<One<T>> found = new ArrayList<>();
        collect(0, byBegin.size(), lastBegin, firstEnd, fits, found);
        found.sort(Comparator.comparingInt(One::number));
        List<T> things = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            if (i == 0 || found.get(i).number() != found.get(i - 1).number()) {
                things.add(found.get(i).thing());
            }
        }
        return things;
    }

    private void collect(int low, int high, int lastBegin, int firstEnd, Predicate<Span> fits, List<One<T>> found) {
        int middle = (low + high) >>> 1;
        if (low == high || furthest[middle] < firstEnd) {
            return;
        }
        collect(low, middle, lastBegin, firstEnd, fits, found);
        Span span = byBegin.get(middle).span();
        if (span.begin() > lastBegin) {
            return;
        }
        if (fits.test(span)) {
            found.add(byBegin.get(middle));
        }
        collect(middle + 1, high, lastBegin, firstEnd, fits, found);
    }
}
