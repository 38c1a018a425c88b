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
    private final int longest;

    private Placed(List<One<T>> things) {
        things.sort(Comparator.comparingInt((One<T> one) -> one.span().begin()).thenComparingInt(One::number));
        this.byBegin = List.copyOf(things);
        this.longest =
                things.stream().mapToInt(one -> one.span().length()).max().orElse(0);
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
        return found(words.begin() - longest, words.end(), words::overlaps);
    }

    /** Those that stand in these words, in the order in which they were given. */
    public List<T> within(Span words) {
        return found(words.begin(), words.end(), words::contains);
    }

    /** Those in whose words these stand, in the order in which they were given. */
    public List<T> around(Span words) {
        return found(words.end() - longest, words.begin(), one -> one.contains(words));
    }

    /** Those that begin from the one place to the other, both included, and stand as asked. */
    private List<T> found(int from, int to, Predicate<Span> fits) {
        List<One<T>> found = new ArrayList<>();
        for (int i = first(from); i < byBegin.size() && byBegin.get(i).span().begin() <= to; i++) {
            if (fits.test(byBegin.get(i).span())) {
                found.add(byBegin.get(i));
            }
        }
        found.sort(Comparator.comparingInt(One::number));
        List<T> things = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            if (i == 0 || found.get(i).number() != found.get(i - 1).number()) {
                things.add(found.get(i).thing());
            }
        }
        return things;
    }

    /** The first that begins there or later. */
    private int first(int from) {
        int low = 0;
        int high = byBegin.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byBegin.get(middle).span().begin() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
