package org.quoth.attribution.neural;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over {@link Tag}s. Orders of tags that make no sense (a span that goes on
 * without having begun) are impossible. Safe to share between threads.
 */
public final class Crf {

    /** Rows of the parameter matrix: one for each tag to come from, one for the beginning of a paragraph. */
    public static final int ROWS = Tag.COUNT + 1;

    private static final int START = Tag.COUNT;
    private static final double IMPOSSIBLE = -1e30;

    private final double[][] transitions = new double[ROWS][Tag.COUNT];

    /** The same as factors: what each transition multiplies a path's weight with. */
    private final double[][] factors = new double[ROWS][Tag.COUNT];

    /** Takes the scores row by row. */
    public Crf(float[] scores) {
        if (scores.length != ROWS * Tag.COUNT) {
            throw new IllegalArgumentException(
                    "Not " + ROWS * Tag.COUNT + " transition scores: " + scores.length + ".");
        }
        for (int from = 0; from < ROWS; from++) {
            for (int to = 0; to < Tag.COUNT; to++) {
                transitions[from][to] = possible(from, to) ? scores[from * Tag.COUNT + to] : IMPOSSIBLE;
                factors[from][to] = Math.exp(transitions[from][to]);
            }
        }
    }

    static boolean possible(int from, int to) {
        Tag tag = Tag.of(to);
        return tag.mayFollow(from == START ? Tag.OUTSIDE : Tag.of(from));
    }

    /** The best tags for a paragraph, given each word's scores. */
    public int[] best(float[][] scores) {
        int n = scores.length;
        int[] tags = new int[n];
        if (n == 0) {
            return tags;
        }
        double[] value = plus(transitions[START], scores[0]);
        int[][] from = new int[n][Tag.COUNT];
        for (int i = 1; i < n; i++) {
            double[] next = new double[Tag.COUNT];
            for (int to = 0; to < Tag.COUNT; to++) {
                from[i][to] = bestBefore(value, to);
                next[to] = value[from[i][to]] + transitions[from[i][to]][to] + scores[i][to];
            }
            value = next;
        }
        tags[n - 1] = argmax(value);
        for (int i = n - 1; i > 0; i--) {
            tags[i - 1] = from[i][tags[i]];
        }
        return tags;
    }

    private int bestBefore(double[] value, int to) {
        int best = 0;
        for (int from = 1; from < Tag.COUNT; from++) {
            if (value[from] + transitions[from][to] > value[best] + transitions[best][to]) {
                best = from;
            }
        }
        return best;
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double[] plus(double[] a, float[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    /** Sums over all possible tags of a paragraph of at least one word. */
    public Lattice lattice(float[][] scores) {
        return new Lattice(scores);
    }

    /**
     * Probabilities of tags, pairs of tags and runs of tags in one paragraph, by forward and backward sums that are made to add up to one at
     * every word (Rabiner 1989, section V.A): no logarithm is needed for them, and nothing can grow too large.
     */
    public final class Lattice {

        private final float[][] scores;

        /** Of each word, how much each tag weighs against the best. */
        private final double[][] weights;

        private final double[][] forward;
        private final double[][] backward;

        /** What the forward sums of each word were divided by. */
        private final double[] scales;

        private final double total;

        private Lattice(float[][] scores) {
            int n = scores.length;
            this.scores = scores;
            this.weights = new double[n][Tag.COUNT];
            this.forward = new double[n][Tag.COUNT];
            this.backward = new double[n][Tag.COUNT];
            this.scales = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += weigh(i);
                forward(i);
                sum += Math.log(scales[i]);
            }
            this.total = sum;
            Arrays.fill(backward[n - 1], 1);
            for (int i = n - 2; i >= 0; i--) {
                backward(i);
            }
        }

        /** Gives the best score, by which all others are lowered. */
        private double weigh(int at) {
            float best = scores[at][0];
            for (float score : scores[at]) {
                best = Math.max(best, score);
            }
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                weights[at][tag] = Math.exp(scores[at][tag] - best);
            }
            return best;
        }

        private void forward(int at) {
            double sum = 0;
            for (int to = 0; to < Tag.COUNT; to++) {
                double before = at == 0 ? factors[START][to] : 0;
                for (int from = 0; at > 0 && from < Tag.COUNT; from++) {
                    before += forward[at - 1][from] * factors[from][to];
                }
                forward[at][to] = before * weights[at][to];
                sum += forward[at][to];
            }
            scales[at] = Math.max(sum, Double.MIN_NORMAL);
            for (int to = 0; to < Tag.COUNT; to++) {
                forward[at][to] /= scales[at];
            }
        }

        private void backward(int at) {
            for (int from = 0; from < Tag.COUNT; from++) {
                double after = 0;
                for (int to = 0; to < Tag.COUNT; to++) {
                    after += factors[from][to] * weights[at + 1][to] * backward[at + 1][to];
                }
                backward[at][from] = after / scales[at + 1];
            }
        }

        /** The probability that the word has the tag. */
        public double probability(int at, int tag) {
            return forward[at][tag] * backward[at][tag];
        }

        /** The probability that the word has the tag {@code to} and the word before it has the tag {@code from}. */
        public double probability(int at, int from, int to) {
            return forward[at - 1][from] * factors[from][to] * weights[at][to] * backward[at][to] / scales[at];
        }

        /** The logarithm of the probability of all these tags together. */
        public double logProbability(int[] tags) {
            double sum = 0;
            for (int i = 0; i < tags.length; i++) {
                sum += transitions[i == 0 ? START : tags[i - 1]][tags[i]] + scores[i][tags[i]];
            }
            return sum - total;
        }

        /** The probability that exactly words {@code first} to {@code last} (excluded) form a span of the part. */
        public double probability(int first, int last, Tag.Part part) {
            int begin = part.begin().number();
            int in = part.in().number();
            double product = forward[first][begin];
            for (int i = first + 1; i < last; i++) {
                product *= factors[i == first + 1 ? begin : in][in] * weights[i][in] / scales[i];
            }
            return product * closing(last, last == first + 1 ? begin : in, in);
        }

        /** How much of what follows does not go on with the span. */
        private double closing(int last, int end, int in) {
            if (last == scores.length) {
                return 1;
            }
            double sum = 0;
            for (int to = 0; to < Tag.COUNT; to++) {
                if (to != in) {
                    sum += factors[end][to] * weights[last][to] * backward[last][to];
                }
            }
            return sum / scales[last];
        }
    }
}
