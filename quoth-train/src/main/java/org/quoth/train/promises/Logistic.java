package org.quoth.train.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.quoth.attribution.linear.Features;
import org.quoth.attribution.linear.Weights;

/**
 * Logistic regression with a square penalty, by coordinate descent in the dual (Yu, Huang and Lin, Machine Learning 85, 2011). The same
 * input gives the same weights.
 */
final class Logistic {

    private static final int HALVINGS = 40;

    private final double cost;
    private final int rounds;

    /** @param cost how much an error weighs against the size of the weights */
    Logistic(double cost, int rounds) {
        this.cost = cost;
        this.rounds = rounds;
    }

    /**
     * Of features that are there or not, each as large as what it alone tells: the logarithm of how much oftener it stands in right rows
     * than in others (Wang and Manning, Baselines and Bigrams, 2012). The sizes are worked into the weights.
     */
    Weights fit(List<int[]> rows, boolean[] right) {
        return fit(rows, right, sizes(rows, right));
    }

    /** The same, each feature as large as any other. */
    Weights plain(List<int[]> rows, boolean[] right) {
        double[] sizes = new double[Features.TABLE];
        Arrays.fill(sizes, 1);
        return fit(rows, right, sizes);
    }

    private Weights fit(List<int[]> rows, boolean[] right, double[] sizes) {
        double[] weights = new double[Features.TABLE + 1];
        descend(
                rows.size(),
                right,
                i -> Arrays.stream(rows.get(i))
                                .mapToDouble(place -> sizes[place] * sizes[place])
                                .sum()
                        + 1,
                i -> {
                    double sum = weights[Features.TABLE];
                    for (int place : rows.get(i)) {
                        sum += weights[place] * sizes[place];
                    }
                    return sum;
                },
                (i, step) -> {
                    weights[Features.TABLE] += step;
                    for (int place : rows.get(i)) {
                        weights[place] += step * sizes[place];
                    }
                });
        float[] table = new float[Features.TABLE];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) (weights[i] * sizes[i]);
        }
        return new Weights(table, (float) weights[Features.TABLE]);
    }

    private static double[] sizes(List<int[]> rows, boolean[] right) {
        double[][] counts = new double[2][Features.TABLE];
        double[] all = new double[2];
        for (int i = 0; i < right.length; i++) {
            int side = right[i] ? 1 : 0;
            all[side]++;
            for (int place : rows.get(i)) {
                counts[side][place]++;
            }
        }
        double[] sizes = new double[Features.TABLE];
        for (int place = 0; place < sizes.length; place++) {
            sizes[place] = Math.abs(
                    Math.log((counts[1][place] + 1) / (all[1] + 1)) - Math.log((counts[0][place] + 1) / (all[0] + 1)));
        }
        return sizes;
    }

    /** Of numbers; the last weight is added always. */
    double[] fit(double[][] rows, boolean[] right) {
        double[] weights = new double[rows[0].length + 1];
        descend(
                rows.length,
                right,
                i -> Arrays.stream(rows[i]).map(x -> x * x).sum() + 1,
                i -> {
                    double sum = weights[rows[i].length];
                    for (int k = 0; k < rows[i].length; k++) {
                        sum += weights[k] * rows[i][k];
                    }
                    return sum;
                },
                (i, step) -> {
                    weights[rows[i].length] += step;
                    for (int k = 0; k < rows[i].length; k++) {
                        weights[k] += step * rows[i][k];
                    }
                });
        return weights;
    }

    private interface OfRow {
        double of(int row);
    }

    private interface Step {
        void take(int row, double step);
    }

    private void descend(int count, boolean[] right, OfRow square, OfRow score, Step step) {
        double[] dual = new double[count];
        Arrays.fill(dual, cost / 1000);
        for (int i = 0; i < count; i++) {
            step.take(i, sign(right[i]) * dual[i]);
        }
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        Random random = new Random(11);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                double best = best(square.of(i), sign(right[i]) * score.of(i), dual[i]);
                step.take(i, sign(right[i]) * (best - dual[i]));
                dual[i] = best;
            }
        }
    }

    private static int sign(boolean right) {
        return right ? 1 : -1;
    }

    /** Halves the place where the derivative of the one-variable problem changes its sign. */
    private double best(double square, double margin, double dual) {
        double low = -margin - square * cost;
        double high = -margin + square * dual;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double slope = middle + margin + square * (cost * Weights.probability(middle) - dual);
            if (slope < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return cost * Weights.probability((low + high) / 2);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
