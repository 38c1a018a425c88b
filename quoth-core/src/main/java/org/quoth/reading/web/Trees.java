package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Boosted regression trees: a sum of small decision trees over the numbers of a row. Immutable; safe to share.
 *
 * <p>As text, a node is {@code feature threshold} or {@code = value}, a tree its nodes in preorder, the left branch being taken where
 * the number is below the threshold; a blank separates all.
 */
public final class Trees {

    private final int[] features;
    private final float[] numbers;
    private final int[] right;
    private final int[] roots;

    private Trees(int[] features, float[] numbers, int[] right, int[] roots) {
        this.features = features;
        this.numbers = numbers;
        this.right = right;
        this.roots = roots;
    }

    /**
     * Reads trees, one a line.
     *
     * @throws NumberFormatException if a line is no tree
     */
    public static Trees parse(List<String> lines) {
        int nodes = lines.stream().mapToInt(line -> line.split(" ").length / 2).sum();
        Trees trees = new Trees(new int[nodes], new float[nodes], new int[nodes], new int[lines.size()]);
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            trees.roots[i] = next;
            next = trees.read(new ArrayList<>(List.of(lines.get(i).split(" "))).iterator(), next);
        }
        return trees;
    }

    private int read(java.util.Iterator<String> words, int node) {
        String feature = words.next();
        numbers[node] = Float.parseFloat(words.next());
        if (feature.equals("=")) {
            features[node] = -1;
            return node + 1;
        }
        features[node] = Integer.parseInt(feature);
        right[node] = read(words, node + 1);
        return read(words, right[node]);
    }

    /** The sum of what the trees say of a row. */
    public double score(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = row[features[node]] < numbers[node] ? node + 1 : right[node];
            }
            sum += numbers[node];
        }
        return sum;
    }

    /** The probability whose log odds the score is. */
    public double probability(float[] row) {
        return 1 / (1 + Math.exp(-score(row)));
    }
}
