package org.quoth.attribution.neural;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** How much each of the {@link LinkFeatures} counts, and what leading nowhere counts. */
public final class LinkWeights {

    /** The network's opinion alone. */
    public static final LinkWeights NETWORK = new LinkWeights(0, network());

    private final double nowhere;
    private final double[] weights;

    public LinkWeights(double nowhere, double[] weights) {
        if (weights.length != LinkFeatures.COUNT) {
            throw new IllegalArgumentException("Not " + LinkFeatures.COUNT + " weights: " + weights.length + ".");
        }
        this.nowhere = nowhere;
        this.weights = weights.clone();
    }

    private static double[] network() {
        double[] weights = new double[LinkFeatures.COUNT];
        weights[0] = 1;
        return weights;
    }

    /** The score of leading nowhere, given the network's. */
    public double nowhere(double score) {
        return nowhere + weights[0] * score;
    }

    public double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** With something added to the score of leading nowhere. */
    public LinkWeights withNowhere(double value) {
        return new LinkWeights(value, weights);
    }

    public double nowhere() {
        return nowhere;
    }

    static LinkWeights parse(String text) {
        double[] numbers = Arrays.stream(text.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new LinkWeights(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
    }

    @Override
    public String toString() {
        return DoubleStream.concat(DoubleStream.of(nowhere), Arrays.stream(weights))
                .mapToObj(number -> Double.toString(Math.round(number * 1e4) / 1e4))
                .collect(Collectors.joining(" "));
    }
}
