package org.quoth.matching;

/**
 * Which features of a quotation each of the few blocks holds that hold any: a bit for each feature. Kept as a set, for a block
 * that repeats a phrase is no better a match than one that says it once.
 */
final class BlockMatches {

    static final int MOST_FEATURES = 64;

    private final float[] weights = new float[MOST_FEATURES];
    private int[] blocks = new int[1 << 10];
    private long[] held = new long[1 << 10];
    private int size;

    interface Taker {
        void take(int block, long features);
    }

    /** What it is worth to hold a feature, counted from 0. */
    void weigh(int feature, float weight) {
        weights[feature] = weight;
    }

    void add(int block, int feature) {
        if (size * 2 > blocks.length) {
            grow();
        }
        int at = place(block);
        if (held[at] == 0) {
            blocks[at] = block;
            size++;
        }
        held[at] |= 1L << feature;
    }

    /** The features of a block, a bit for each. */
    long of(int block) {
        return held[place(block)];
    }

    float worth(long features) {
        float worth = 0;
        for (long rest = features; rest != 0; rest &= rest - 1) {
            worth += weights[Long.numberOfTrailingZeros(rest)];
        }
        return worth;
    }

    float highest() {
        float highest = 0;
        for (long features : held) {
            highest = Math.max(highest, worth(features));
        }
        return highest;
    }

    void each(Taker taker) {
        for (int at = 0; at < blocks.length; at++) {
            if (held[at] != 0) {
                taker.take(blocks[at], held[at]);
            }
        }
    }

    private int place(int block) {
        int mask = blocks.length - 1;
        int at = ((block * 0x9E3779B9) >>> 9) & mask;
        while (held[at] != 0 && blocks[at] != block) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldBlocks = blocks;
        long[] oldHeld = held;
        blocks = new int[oldBlocks.length * 2];
        held = new long[oldBlocks.length * 2];
        for (int i = 0; i < oldBlocks.length; i++) {
            if (oldHeld[i] != 0) {
                int at = place(oldBlocks[i]);
                blocks[at] = oldBlocks[i];
                held[at] = oldHeld[i];
            }
        }
    }
}
