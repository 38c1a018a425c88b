package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds a layer made narrower to what the wide one gives. */
class ThinningTest {

    private static final String LAYER = "encoder.layer.3";
    private static final int WIDTH = 16;
    private static final int NEURONS = 40;
    private static final int SILENT = 15;

    private final Random random = new Random(5);
    private final Weights wide = layer();

    @Test
    void leavesOutWhatNeverSpeaks() {
        Weights thin = Thinning.keep(wide, NEURONS - SILENT);

        assertThat(thin.shape(LAYER + ".intermediate.dense.matrix")).containsExactly(WIDTH, NEURONS - SILENT);
        assertThat(thin.shape(LAYER + ".output.dense.matrix")).containsExactly(NEURONS - SILENT, WIDTH);
        float[] input = normal();
        float[] before = output(wide, NEURONS, input);
        float[] after = output(thin, NEURONS - SILENT, input);
        for (int i = 0; i < WIDTH; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(1e-4f));
        }
    }

    @Test
    void putsWhatTheOthersGiveOnAverageIntoTheBias() {
        Weights thin = Thinning.keep(wide, 5);
        double mended = 0;
        double unmended = 0;
        for (int i = 0; i < 200; i++) {
            float[] input = normal();
            float[] before = output(wide, NEURONS, input);
            float[] after = output(thin, 5, input);
            for (int j = 0; j < WIDTH; j++) {
                double moved =
                        thin.values(LAYER + ".output.dense.bias")[j] - wide.values(LAYER + ".output.dense.bias")[j];
                mended += Math.pow(after[j] - before[j], 2);
                unmended += Math.pow(after[j] - moved - before[j], 2);
            }
        }
        assertThat(mended).isLessThan(0.8 * unmended);
    }

    @Test
    void leavesLayersThatAreNarrowEnoughAsTheyAre() {
        Weights same = Thinning.keep(wide, NEURONS);
        assertThat(same.values(LAYER + ".intermediate.dense.matrix"))
                .isSameAs(wide.values(LAYER + ".intermediate.dense.matrix"));
    }

    private float[] normal() {
        return floats(WIDTH, 1);
    }

    private static float[] output(Weights weights, int neurons, float[] input) {
        float[] in = weights.values(LAYER + ".intermediate.dense.matrix");
        float[] out = weights.values(LAYER + ".output.dense.matrix");
        float[] output = weights.values(LAYER + ".output.dense.bias").clone();
        for (int neuron = 0; neuron < neurons; neuron++) {
            float sum = weights.values(LAYER + ".intermediate.dense.bias")[neuron];
            for (int i = 0; i < WIDTH; i++) {
                sum += input[i] * in[i * neurons + neuron];
            }
            for (int i = 0; i < WIDTH; i++) {
                output[i] += Math.max(0, sum) * out[neuron * WIDTH + i];
            }
        }
        return output;
    }

    private Weights layer() {
        float[] bias = floats(NEURONS, 1);
        for (int i = 0; i < SILENT; i++) {
            bias[2 * i] = -100;
        }
        float[] ones = new float[WIDTH];
        Arrays.fill(ones, 1);
        Weights weights = new Weights();
        weights.put(LAYER + ".intermediate.dense.matrix", floats(WIDTH * NEURONS, 0.3f), WIDTH, NEURONS);
        weights.put(LAYER + ".intermediate.dense.bias", bias, NEURONS);
        weights.put(LAYER + ".output.dense.matrix", floats(NEURONS * WIDTH, 0.3f), NEURONS, WIDTH);
        weights.put(LAYER + ".output.dense.bias", floats(WIDTH, 1), WIDTH);
        weights.put(LAYER + ".attention.output.LayerNorm.weight", ones, WIDTH);
        weights.put(LAYER + ".attention.output.LayerNorm.bias", new float[WIDTH], WIDTH);
        return weights;
    }

    private float[] floats(int count, float spread) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = spread * (float) random.nextGaussian();
        }
        return values;
    }
}
