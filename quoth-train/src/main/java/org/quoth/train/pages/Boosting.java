package org.quoth.train.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Gradient boosting of regression trees on the logistic loss, by histograms, one level after another (Friedman 2001; the gain and the
 * leaves of Chen and Guestrin 2016). Writes trees as {@link org.quoth.reading.web.Trees} reads them. Same seed, same trees.
 */
final class Boosting {

    private static final int BINS = 64;
    private static final double LAMBDA = 2;

    /**
     * How trees grow.
     *
     * @param least the least sum of hessians in a leaf
     * @param rows the share of rows a tree sees, {@code features} likewise
     */
    record Settings(int trees, int depth, double rate, double least, double rows, double features, long seed) {}

    private final Settings settings;
    private final float[] labels;
    private final float[] weights;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] scores;
    private final float[] gradients;
    private final float[] hessians;
    private final Random random;
    private final List<String> trees = new ArrayList<>();

    private Boosting(float[][] rows, float[] labels, float[] weights, Settings settings) {
        this.settings = settings;
        this.labels = labels;
        this.weights = weights;
        this.random = new Random(settings.seed());
        int features = rows[0].length;
        cuts = new float[features][];
        bins = new byte[features][rows.length];
        for (int f = 0; f < features; f++) {
            cuts[f] = cuts(rows, f);
            for (int i = 0; i < rows.length; i++) {
                bins[f][i] = bin(cuts[f], rows[i][f]);
            }
        }
        scores = new double[rows.length];
        gradients = new float[rows.length];
        hessians = new float[rows.length];
    }

    /** The trees, one a line. Labels between 0 and 1. */
    static List<String> fit(float[][] rows, float[] labels, float[] weights, Settings settings) {
        Boosting boosting = new Boosting(rows, labels, weights, settings);
        for (int tree = 0; tree < settings.trees(); tree++) {
            boosting.grow();
        }
        return boosting.trees;
    }

    private static float[] cuts(float[][] rows, int feature) {
        int step = Math.max(1, rows.length / 20_000);
        float[] values = new float[(rows.length + step - 1) / step];
        for (int i = 0, at = 0; i < rows.length; i += step) {
            values[at++] = rows[i][feature];
        }
        Arrays.sort(values);
        float[] cuts = new float[BINS];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            float value = values[(int) ((long) b * (values.length - 1) / BINS)];
            float cut = next(values, value);
            if (!Float.isNaN(cut) && (count == 0 || cut > cuts[count - 1])) {
                cuts[count++] = cut;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    /** Half-way between a value and the next greater one. */
    private static float next(float[] sorted, float value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == sorted.length ? Float.NaN : value + (sorted[low] - value) / 2;
    }

    private static byte bin(float[] cuts, float value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value < cuts[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (byte) low;
    }

    private void grow() {
        int[] mine = new int[labels.length];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = (float) ((p - labels[i]) * weights[i]);
            hessians[i] = (float) Math.max(p * (1 - p) * weights[i], 1e-6);
            if (random.nextDouble() < settings.rows()) {
                mine[count++] = i;
            }
        }
        int[] features = features();
        StringBuilder line = new StringBuilder();
        int[] all = new int[labels.length];
        Arrays.setAll(all, i -> i);
        split(Arrays.copyOf(mine, count), all, features, 0, line);
        trees.add(line.toString().strip());
    }

    private int[] features() {
        List<Integer> all = new ArrayList<>();
        for (int f = 0; f < bins.length; f++) {
            all.add(f);
        }
        java.util.Collections.shuffle(all, random);
        int count = Math.max(1, (int) (bins.length * settings.features()));
        return all.subList(0, count).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /**
     * Writes the node of some rows.
     *
     * @param mine the rows that decide
     * @param all the rows whose scores it changes
     */
    private void split(int[] mine, int[] all, int[] features, int depth, StringBuilder line) {
        double gradient = 0;
        double hessian = 0;
        for (int i : mine) {
            gradient += gradients[i];
            hessian += hessians[i];
        }
        int[] best = depth < settings.depth() ? best(mine, features, gradient, hessian) : new int[0];
        if (best.length == 0) {
            double value = -settings.rate() * gradient / (hessian + LAMBDA);
            String printed = String.format(Locale.ROOT, "%.4f", value);
            line.append("= ").append(printed).append(' ');
            double rounded = Double.parseDouble(printed);
            for (int i : all) {
                scores[i] += rounded;
            }
            return;
        }
        byte[] column = bins[best[0]];
        line.append(best[0]).append(' ').append(cuts[best[0]][best[1]]).append(' ');
        split(side(mine, column, best[1], true), side(all, column, best[1], true), features, depth + 1, line);
        split(side(mine, column, best[1], false), side(all, column, best[1], false), features, depth + 1, line);
    }

    private static int[] side(int[] rows, byte[] column, int cut, boolean below) {
        int[] side = new int[rows.length];
        int count = 0;
        for (int i : rows) {
            if ((column[i] <= cut) == below) {
                side[count++] = i;
            }
        }
        return Arrays.copyOf(side, count);
    }

    /** Feature and cut of the split with the greatest gain; empty if none gains. */
    private int[] best(int[] rows, int[] features, double gradient, double hessian) {
        double most = 1e-3;
        int[] best = new int[0];
        double whole = gradient * gradient / (hessian + LAMBDA);
        double[] g = new double[BINS];
        double[] h = new double[BINS];
        for (int f : features) {
            if (cuts[f].length == 0) {
                continue;
            }
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            byte[] column = bins[f];
            for (int i : rows) {
                g[column[i]] += gradients[i];
                h[column[i]] += hessians[i];
            }
            double left = 0;
            double below = 0;
            for (int c = 0; c < cuts[f].length; c++) {
                left += g[c];
                below += h[c];
                double above = hessian - below;
                if (below >= settings.least() && above >= settings.least()) {
                    double right = gradient - left;
                    double gain = left * left / (below + LAMBDA) + right * right / (above + LAMBDA) - whole;
                    if (gain > most) {
                        most = gain;
                        best = new int[] {f, c};
                    }
                }
            }
        }
        return best;
    }
}
