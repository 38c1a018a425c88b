package org.quoth.matching;

/** Scores of the few blocks that share a feature with a quotation. */
final class BlockScores {

    private int[] blocks = new int[1 << 10];
    private float[] scores = new float[1 << 10];
    private int size;

    interface Taker {
        void take(int block, float score);
    }

    void add(int block, float score) {
        if (size * 2 > blocks.length) {
            grow();
        }
        int at = place(block);
        if (scores[at] == 0) {
            blocks[at] = block;
            size++;
        }
        scores[at] += score;
    }

    float of(int block) {
        return scores[place(block)];
    }

    float highest() {
        float highest = 0;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        return highest;
    }

    void each(Taker taker) {
        for (int at = 0; at < blocks.length; at++) {
            if (scores[at] != 0) {
                taker.take(blocks[at], scores[at]);
            }
        }
    }

    private int place(int block) {
        int mask = blocks.length - 1;
        int at = ((block * 0x9E3779B9) >>> 9) & mask;
        while (scores[at] != 0 && blocks[at] != block) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldBlocks = blocks;
        float[] oldScores = scores;
        blocks = new int[oldBlocks.length * 2];
        scores = new float[oldBlocks.length * 2];
        for (int i = 0; i < oldBlocks.length; i++) {
            if (oldScores[i] != 0) {
                int at = place(oldBlocks[i]);
                blocks[at] = oldBlocks[i];
                scores[at] = oldScores[i];
            }
        }
    }
}
