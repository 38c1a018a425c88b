package org.quoth.attribution.neural;

/**
 * How the numbers that the encoder gives for a piece are laid out: first a score for each {@link Tag}, then for each
 * {@link Link} what a content asks for, then for each {@link Link} what a piece offers.
 */
public final class Heads {

    /** Numbers that a link's question, and its answer, consist of. */
    public static final int LINK_WIDTH = 64;

    /** All numbers of a piece. */
    public static final int WIDTH = Tag.COUNT + 2 * Link.COUNT * LINK_WIDTH;

    /** Where the first word of a content's piece leads to. Numbers are the model's. */
    public enum Link {
        /** To the first word of its source. */
        SOURCE(0),
        /** To the first word of its cue. */
        CUE(1),
        /** To the first word of the piece of content before it in the same attribution. */
        PREVIOUS(2);

        static final int COUNT = 3;

        private final int number;

        Link(int number) {
            this.number = number;
        }

        public int question() {
            return Tag.COUNT + number * LINK_WIDTH;
        }

        public int answer() {
            return Tag.COUNT + (COUNT + number) * LINK_WIDTH;
        }
    }

    private Heads() {}

    /** How well the piece at {@code to} answers the question of the piece at {@code from}; offsets of their numbers. */
    public static float score(float[] numbers, int from, int to, Link link) {
        int question = from + link.question();
        int answer = to + link.answer();
        float sum = 0;
        for (int i = 0; i < LINK_WIDTH; i++) {
            sum += numbers[question + i] * numbers[answer + i];
        }
        return sum / (float) Math.sqrt(LINK_WIDTH);
    }
}
