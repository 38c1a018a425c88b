package org.quoth.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the highest-scoring blocks; of equal ones the earlier. */
final class Best {

    private record Scored(int block, float score) {}

    private static final Comparator<Scored> WORST_FIRST = Comparator.comparingDouble(Scored::score)
            .thenComparing(Comparator.comparingInt(Scored::block).reversed());

    private final int capacity;
    private final PriorityQueue<Scored> kept = new PriorityQueue<>(WORST_FIRST);

    Best(int capacity) {
        this.capacity = capacity;
    }

    boolean wants(float score) {
        return capacity > 0 && (kept.size() < capacity || kept.element().score() <= score);
    }

    void offer(int block, float score) {
        if (!wants(score)) {
            return;
        }
        kept.add(new Scored(block, score));
        if (kept.size() > capacity) {
            kept.remove();
        }
    }

    float top() {
        return (float) kept.stream().mapToDouble(Scored::score).max().orElse(0);
    }

    /** Best first, without those below the floor. */
    List<Integer> blocks(float floor) {
        List<Scored> sorted = new ArrayList<>(kept);
        sorted.sort(WORST_FIRST.reversed());
        return sorted.stream()
                .filter(scored -> scored.score() >= floor)
                .map(Scored::block)
                .toList();
    }
}
