package org.quoth.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes the wide middle of every layer narrower: of its neurons those stay that move the output most, and what the
 * others give on average goes into the bias. How much a neuron gives is worked out from the weights alone: what comes out
 * of a normalisation is taken as normally distributed, the neuron as a ramp.
 */
final class Thinning {

    private static final String LAYER = "encoder.layer.";
    private static final String WIDE = ".intermediate.dense";

    private Thinning() {}

    /** The same weights with this many neurons a layer; layers that have no more are left as they are. */
    static Weights keep(Weights weights, int neurons) {
        Weights thin = new Weights();
        weights.names().forEach(name -> thin.put(name, weights.values(name), weights.shape(name)));
        weights.names().stream()
                .filter(name -> name.startsWith(LAYER) && name.endsWith(WIDE + ".bias"))
                .map(name -> name.substring(0, name.indexOf(WIDE)))
                .filter(layer -> weights.values(layer + WIDE + ".bias").length > neurons)
                .toList()
                .forEach(layer -> new Layer(weights, layer).keep(neurons, thin));
        return thin;
    }

    /** One layer's two matrices around its neurons: into them by column, out of them by row. */
    private static final class Layer {

        private final String name;
        private final float[] in;
        private final float[] inBias;
        private final float[] out;
        private final float[] outBias;
        private final int width;
        private final double[] mean;
        private final double[] worth;

        Layer(Weights weights, String name) {
            this.name = name;
            this.in = weights.values(name + WIDE + ".matrix");
            this.inBias = weights.values(name + WIDE + ".bias");
            this.out = weights.values(name + ".output.dense.matrix");
            this.outBias = weights.values(name + ".output.dense.bias");
            this.width = outBias.length;
            this.mean = new double[inBias.length];
            this.worth = new double[inBias.length];
            float[] scale = weights.values(name + ".attention.output.LayerNorm.weight");
            float[] shift = weights.values(name + ".attention.output.LayerNorm.bias");
            for (int neuron = 0; neuron < inBias.length; neuron++) {
                measure(neuron, scale, shift);
            }
        }

        private void measure(int neuron, float[] scale, float[] shift) {
            double center = inBias[neuron];
            double variance = 1e-12;
            double length = 0;
            for (int i = 0; i < width; i++) {
                double weight = in[i * inBias.length + neuron];
                center += shift[i] * weight;
                variance += Math.pow(scale[i] * weight, 2);
                length += Math.pow(out[neuron * width + i], 2);
            }
            double spread = Math.sqrt(variance);
            double above = normal(center / spread);
            double density = Math.exp(-center * center / (2 * variance)) / Math.sqrt(2 * Math.PI);
            mean[neuron] = center * above + spread * density;
            double square = (center * center + variance) * above + center * spread * density;
            worth[neuron] = Math.max(0, square - mean[neuron] * mean[neuron]) * length;
        }

        /** How much of the normal distribution lies below (Abramowitz and Stegun 1964, 7.1.26). */
        private static double normal(double x) {
            double t = 1 / (1 + 0.3275911 * Math.abs(x) / Math.sqrt(2));
            double powers =
                    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
            double tail = 0.5 * powers * Math.exp(-x * x / 2);
            return x < 0 ? tail : 1 - tail;
        }

        void keep(int neurons, Weights thin) {
            int[] kept = IntStream.range(0, worth.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(neuron -> -worth[neuron]))
                    .limit(neurons)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            float[] narrowIn = new float[width * neurons];
            float[] narrowBias = new float[neurons];
            float[] narrowOut = new float[neurons * width];
            for (int to = 0; to < neurons; to++) {
                narrowBias[to] = inBias[kept[to]];
                System.arraycopy(out, kept[to] * width, narrowOut, to * width, width);
                for (int i = 0; i < width; i++) {
                    narrowIn[i * neurons + to] = in[i * worth.length + kept[to]];
                }
            }
            thin.put(name + WIDE + ".matrix", narrowIn, width, neurons);
            thin.put(name + WIDE + ".bias", narrowBias, neurons);
            thin.put(name + ".output.dense.matrix", narrowOut, neurons, width);
            thin.put(name + ".output.dense.bias", biasWithout(kept), width);
        }

        private float[] biasWithout(int[] kept) {
            float[] bias = outBias.clone();
            for (int neuron = 0; neuron < worth.length; neuron++) {
                if (Arrays.binarySearch(kept, neuron) < 0) {
                    for (int i = 0; i < width; i++) {
                        bias[i] += (float) (mean[neuron] * out[neuron * width + i]);
                    }
                }
            }
            return bias;
        }
    }
}
