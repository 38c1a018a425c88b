package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.Tag.Part;

/** Holds the sums over all tags against adding up every possible order of tags by hand. */
class CrfTest {

    private static final int LENGTH = 4;
    private final Random random = new Random(7);
    private final float[] transitions = numbers(Crf.ROWS * Tag.COUNT);
    private final Crf chain = new Crf(transitions);
    private final float[][] scores = {numbers(Tag.COUNT), numbers(Tag.COUNT), numbers(Tag.COUNT), numbers(Tag.COUNT)};
    private final List<int[]> orders = possibleOrders();

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static List<int[]> possibleOrders() {
        List<int[]> orders = new ArrayList<>(List.of(new int[0]));
        for (int i = 0; i < LENGTH; i++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] order : orders) {
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    Tag before = order.length == 0 ? Tag.OUTSIDE : Tag.of(order[order.length - 1]);
                    if (Tag.of(tag).mayFollow(before)) {
                        int[] next = Arrays.copyOf(order, order.length + 1);
                        next[order.length] = tag;
                        longer.add(next);
                    }
                }
            }
            orders = longer;
        }
        return orders;
    }

    private double weight(int[] order) {
        double sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int row = i == 0 ? Tag.COUNT : order[i - 1];
            sum += transitions[row * Tag.COUNT + order[i]] + scores[i][order[i]];
        }
        return Math.exp(sum);
    }

    private double share(Predicate<int[]> wanted) {
        double all = orders.stream().mapToDouble(this::weight).sum();
        return orders.stream().filter(wanted).mapToDouble(this::weight).sum() / all;
    }

    @Test
    void theBestTagsAreTheHeaviestOrder() {
        int[] best =
                orders.stream().max(Comparator.comparingDouble(this::weight)).orElseThrow();
        assertThat(chain.best(scores)).isEqualTo(best);
    }

    @Test
    void probabilitiesAreSharesOfAllOrders() {
        Crf.Lattice lattice = chain.lattice(scores);
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            int wanted = tag;
            assertThat(lattice.probability(2, tag)).isCloseTo(share(order -> order[2] == wanted), within(1e-6));
            assertThat(lattice.probability(2, 0, tag))
                    .isCloseTo(share(order -> order[1] == 0 && order[2] == wanted), within(1e-6));
        }
        int[] some = orders.get(orders.size() / 2);
        assertThat(Math.exp(lattice.logProbability(some)))
                .isCloseTo(share(order -> Arrays.equals(order, some)), within(1e-6));
    }

    @Test
    void aSpanEndsWhereItDoesNotGoOn() {
        Crf.Lattice lattice = chain.lattice(scores);
        int begin = Tag.BEGIN_CUE.number();
        int in = Tag.IN_CUE.number();
        assertThat(lattice.probability(1, 3, Part.CUE))
                .isCloseTo(share(order -> order[1] == begin && order[2] == in && order[3] != in), within(1e-6));
        assertThat(lattice.probability(3, 4, Part.CUE)).isCloseTo(share(order -> order[3] == begin), within(1e-6));
    }
}
