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

    /** Takes the scores row by row. */
    public Crf(float[] scores) {
        if (scores.length != ROWS * Tag.COUNT) {
            throw new IllegalArgumentException(
                    "Not " + ROWS * Tag.COUNT + " transition scores: " + scores.length + ".");
        }
        for (int from = 0; from < ROWS; from++) {
            for (int to = 0; to < Tag.COUNT; to++) {
                transitions[from][to] = possible(from, to) ? scores[from * Tag.COUNT + to] : IMPOSSIBLE;
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

    /** Probabilities of tags, pairs of tags and runs of tags in one paragraph. */
    public final class Lattice {

        private final float[][] scores;
        private final double[][] forward;
        private final double[][] backward;
        private final double total;

        private Lattice(float[][] scores) {
            int n = scores.length;
            this.scores = scores;
            this.forward = new double[n][];
            this.backward = new double[n][Tag.COUNT];
            forward[0] = plus(transitions[START], scores[0]);
            for (int i = 1; i < n; i++) {
                forward[i] = new double[Tag.COUNT];
                for (int to = 0; to < Tag.COUNT; to++) {
                    forward[i][to] = sumBefore(forward[i - 1], to) + scores[i][to];
                }
            }
            for (int i = n - 2; i >= 0; i--) {
                for (int from = 0; from < Tag.COUNT; from++) {
                    backward[i][from] = sumAfter(i, from);
                }
            }
            this.total = logSum(forward[n - 1]);
        }

        private double sumBefore(double[] before, int to) {
            double[] terms = new double[Tag.COUNT];
            for (int from = 0; from < Tag.COUNT; from++) {
                terms[from] = before[from] + transitions[from][to];
            }
            return logSum(terms);
        }

        private double sumAfter(int at, int from) {
            double[] terms = new double[Tag.COUNT];
            for (int to = 0; to < Tag.COUNT; to++) {
                terms[to] = transitions[from][to] + scores[at + 1][to] + backward[at + 1][to];
            }
            return logSum(terms);
        }

        /** The probability that the word has the tag. */
        public double probability(int at, int tag) {
            return Math.exp(forward[at][tag] + backward[at][tag] - total);
        }

        /** The probability that the word has the tag {@code to} and the word before it has the tag {@code from}. */
        public double probability(int at, int from, int to) {
            return Math.exp(forward[at - 1][from] + transitions[from][to] + scores[at][to] + backward[at][to] - total);
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
            double sum = forward[first][begin];
            for (int i = first + 1; i < last; i++) {
                sum += transitions[i == first + 1 ? begin : in][in] + scores[i][in];
            }
            int end = last == first + 1 ? begin : in;
            return Math.exp(sum + closing(last, end, in) - total);
        }

        private double closing(int last, int end, int in) {
            if (last == scores.length) {
                return 0;
            }
            double[] terms = new double[Tag.COUNT];
            for (int to = 0; to < Tag.COUNT; to++) {
                terms[to] = to == in ? IMPOSSIBLE : transitions[end][to] + scores[last][to] + backward[last][to];
            }
            return logSum(terms);
        }
    }

    private static double logSum(double[] terms) {
        double max = terms[argmax(terms)];
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - max);
        }
        return max + Math.log(sum);
    }
}
