package org.quoth.train.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quoth.attribution.exchange.OutcomeModel;
import org.quoth.model.Outcome;

/**
 * Multinomial logistic regression with a square penalty, by accelerated gradient descent (Nesterov, 1983). Rare outcomes weigh more, by the
 * root of how rare they are. The same input gives the same weights.
 */
final class Softmax {

    private static final int CLASSES = Outcome.values().length;
    private static final double PENALTY = 2;
    private static final int ROUNDS = 1500;
    /** Signs in fewer replies, and words in fewer, are left out. */
    private static final int LEAST = 3;

    private static final int LEAST_WORDS = 8;
    private static final String ALWAYS = "always";

    private final List<int[]> places = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final int[] outcomes;
    private final double[] classWeights = new double[CLASSES];
    private final int always;

    private Softmax(List<Judged> rows, Map<String, Integer> names) {
        outcomes = rows.stream().mapToInt(row -> Judged.place(row.outcome())).toArray();
        always = names.getOrDefault(ALWAYS, -1);
        for (Judged row : rows) {
            List<Map.Entry<String, Double>> known = row.features().entrySet().stream()
                    .filter(feature -> names.containsKey(feature.getKey()))
                    .toList();
            places.add(known.stream()
                    .mapToInt(feature -> names.get(feature.getKey()))
                    .toArray());
            values.add(known.stream().mapToDouble(Map.Entry::getValue).toArray());
        }
        for (int outcome : outcomes) {
            classWeights[outcome]++;
        }
        for (int i = 0; i < CLASSES; i++) {
            classWeights[i] = Math.sqrt(rows.size() / (CLASSES * Math.max(1, classWeights[i])));
        }
    }

    /** The weights of each feature, for each outcome in the order of {@link Outcome}; see {@link OutcomeModel}. */
    static Map<String, double[]> fit(List<Judged> rows) {
        Map<String, Integer> names = names(rows);
        double[][] weights = new Softmax(rows, names).descend(names.size());
        Map<String, double[]> fitted = new HashMap<>();
        names.forEach((name, place) -> fitted.put(name, weights[place]));
        return fitted;
    }

    private static Map<String, Integer> names(List<Judged> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Integer> names = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= (name.startsWith("word") ? LEAST_WORDS : LEAST)) {
                names.put(name, names.size());
            }
        });
        return names;
    }

    private double[][] descend(int features) {
        double[][] weights = new double[features][CLASSES];
        double[][] ahead = new double[features][CLASSES];
        double step = 1 / (0.5 * steepest(features) + PENALTY);
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = slope(ahead);
            double momentum = (round - 1.0) / (round + 2.0);
            for (int i = 0; i < features; i++) {
                for (int k = 0; k < CLASSES; k++) {
                    double next = ahead[i][k] - step * slope[i][k];
                    ahead[i][k] = next + momentum * (next - weights[i][k]);
                    weights[i][k] = next;
                }
            }
        }
        return weights;
    }

    private double[][] slope(double[][] weights) {
        double[][] slope = new double[weights.length][CLASSES];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < CLASSES && i != always; k++) {
                slope[i][k] = PENALTY * weights[i][k];
            }
        }
        for (int row = 0; row < outcomes.length; row++) {
            double[] off = probabilities(row, weights);
            off[outcomes[row]]--;
            int[] at = places.get(row);
            double[] value = values.get(row);
            for (int j = 0; j < at.length; j++) {
                for (int k = 0; k < CLASSES; k++) {
                    slope[at[j]][k] += classWeights[outcomes[row]] * value[j] * off[k];
                }
            }
        }
        return slope;
    }

    private double[] probabilities(int row, double[][] weights) {
        double[] scores = new double[CLASSES];
        int[] at = places.get(row);
        double[] value = values.get(row);
        for (int j = 0; j < at.length; j++) {
            for (int k = 0; k < CLASSES; k++) {
                scores[k] += weights[at[j]][k] * value[j];
            }
        }
        double sum = 0;
        for (int k = 0; k < CLASSES; k++) {
            scores[k] = Math.exp(scores[k]);
            sum += scores[k];
        }
        for (int k = 0; k < CLASSES; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    /** The largest eigenvalue of the squares of the rows, by repeated multiplication: no step may be longer than its inverse. */
    private double steepest(int features) {
        double[] direction = new double[features];
        Arrays.fill(direction, 1);
        double size = 1;
        for (int round = 0; round < 30; round++) {
            double[] next = new double[features];
            for (int row = 0; row < outcomes.length; row++) {
                double sum = 0;
                int[] at = places.get(row);
                double[] value = values.get(row);
                for (int j = 0; j < at.length; j++) {
                    sum += value[j] * direction[at[j]];
                }
                for (int j = 0; j < at.length; j++) {
                    next[at[j]] += classWeights[outcomes[row]] * sum * value[j];
                }
            }
            size = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int i = 0; i < features; i++) {
                direction[i] = next[i] / size;
            }
        }
        return size;
    }
}
