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

    private final int depth;
    private final int[] features;
    private final float[] cuts;
    private final float[] leaves;

    private Trees(int trees, int depth) {
        this.depth = depth;
        this.features = new int[trees << depth];
        this.cuts = new float[trees << depth];
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
        features[tree + node] = Integer.parseInt(feature);
        cuts[tree + node] = number;
        read(words, tree, node * 2, level + 1);
        read(words, tree, node * 2 + 1, level + 1);
    }

    /** The sum of what the trees say of a row. */
    public double score(float[] row) {
        double sum = 0;
        int room = 1 << depth;
        for (int tree = 0; tree < leaves.length; tree += room) {
            int node = 1;
            for (int level = 0; level < depth; level++) {
                node = node * 2 + (row[features[tree + node]] < cuts[tree + node] ? 0 : 1);
            }
            sum += leaves[tree + node - room];
        }
        return sum;
    }

    /** The probability whose log odds the score is. */
    public double probability(float[] row) {
        return 1 / (1 + Math.exp(-score(row)));
    }
}
