package org.quoth.reading.web;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Boosted regression trees: a sum of small decision trees over the numbers of a row. Immutable; safe to share.
 *
 * <p>As text, a node is {@code feature threshold} or {@code = value}, a tree its nodes in preorder, the left branch being taken where
 * the number is below the threshold; a blank separates all.
 */
public final class Trees {

    private static final int TOGETHER = 4;
    private static final int FEATURE_BITS = 16;
    private static final int FEATURES = (1 << FEATURE_BITS) - 1;

    private final int depth;
    private final long[] nodes;
    private final float[] leaves;

    private Trees(int trees, int depth) {
        this.depth = depth;
        this.nodes = new long[trees << depth];
        this.leaves = new float[trees << depth];
    }

    /**
     * Reads trees, one a line.
     *
     * @throws NumberFormatException if a line is no tree
     */
    public static Trees parse(List<String> lines) {
        List<String[]> printed = lines.stream().map(line -> line.split(" ")).toList();
        int depth = printed.stream()
                .mapToInt(words -> depth(Arrays.asList(words).iterator()))
                .max()
                .orElse(0);
        Trees trees = new Trees(printed.size(), depth);
        for (int i = 0; i < printed.size(); i++) {
            trees.read(Arrays.asList(printed.get(i)).iterator(), i << depth, 1, 0);
        }
        return trees;
    }

    private static int depth(Iterator<String> words) {
        boolean leaf = words.next().equals("=");
        words.next();
        return leaf ? 0 : 1 + Math.max(depth(words), depth(words));
    }

    /**
     * Reads a node and what hangs from it. All leaves lie equally deep, so that a row finds its own without being asked whether it has
     * arrived: above a leaf that stands higher, both ways lead to it.
     *
     * @param node 1 for the root, then those of {@code n} are {@code 2n} and {@code 2n + 1}
     */
    private void read(Iterator<String> words, int tree, int node, int level) {
        String feature = words.next();
        float number = Float.parseFloat(words.next());
        if (feature.equals("=")) {
            int below = 1 << (depth - level);
            int first = tree + node * below - (1 << depth);
            Arrays.fill(leaves, first, first + below, number);
            return;
        }
        nodes[tree + node] = ((long) ordered(number) << FEATURE_BITS) | Integer.parseInt(feature);
        read(words, tree, node * 2, level + 1);
        read(words, tree, node * 2 + 1, level + 1);
    }

    /** An integer that lies among others as the number does among numbers: what follows can be told without a jump. */
    private static int ordered(float number) {
        int bits = Float.floatToIntBits(number + 0.0f); // there is one zero only
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    private static int[] ordered(float[] row) {
        int[] ordered = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            ordered[i] = ordered(row[i]);
        }
        return ordered;
    }

    /** The sum of what the trees say of a row. */
    public double score(float[] row) {
        double[] sums = new double[TOGETHER];
        int[] numbers = ordered(row);
        add(sums, numbers, numbers, numbers, numbers);
        return sums[0];
    }

    /** The probability whose log odds the score is. */
    public double probability(float[] row) {
        return probability(score(row));
    }

    /** The probability of each row; 0 for one without numbers. */
    double[] probabilities(float[][] rows) {
        double[] found = new double[rows.length];
        int[][] numbers = new int[TOGETHER][];
        int[] places = new int[TOGETHER];
        int waiting = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length > 0) {
                numbers[waiting] = ordered(rows[i]);
                places[waiting++] = i;
            }
            if (waiting == TOGETHER || (waiting > 0 && i == rows.length - 1)) {
                Arrays.fill(numbers, waiting, TOGETHER, numbers[0]);
                double[] sums = new double[TOGETHER];
                add(sums, numbers[0], numbers[1], numbers[2], numbers[3]);
                for (int k = 0; k < waiting; k++) {
                    found[places[k]] = probability(sums[k]);
                }
                waiting = 0;
            }
        }
        return found;
    }

    private static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** Four rows go down each tree side by side: while one waits for its numbers, the others walk. */
    private void add(double[] sums, int[] one, int[] two, int[] three, int[] four) {
        int room = 1 << depth;
        for (int tree = 0; tree < leaves.length; tree += room) {
            int first = tree + 1;
            int second = first;
            int third = first;
            int fourth = first;
            for (int level = 0; level < depth; level++) {
                first = next(tree, first, one);
                second = next(tree, second, two);
                third = next(tree, third, three);
                fourth = next(tree, fourth, four);
            }
            sums[0] += leaves[first - room];
            sums[1] += leaves[second - room];
            sums[2] += leaves[third - room];
            sums[3] += leaves[fourth - room];
        }
    }

    /** The node below another: its second one where the row's number is not below the cut. */
    private int next(int tree, int node, int[] row) {
        long asked = nodes[node];
        int below = (int) ((row[(int) asked & FEATURES] - (asked >> FEATURE_BITS)) >>> (Long.SIZE - 1));
        return node * 2 - tree + 1 - below;
    }
}
