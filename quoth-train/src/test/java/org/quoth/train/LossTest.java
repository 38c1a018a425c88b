package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Heads;
import org.quoth.attribution.neural.Tag;
import org.quoth.attribution.neural.Windows;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Markup;

/** Holds the derivatives that were worked out on paper against small steps in every direction. */
class LossTest {

    private static final float STEP = 1e-2f;

    private final Random random = new Random(5);
    private final List<Example> batch = batch();
    private final int longest = batch.getFirst().window().length();
    private final float[] numbers = numbers(longest * Heads.WIDTH, 0.5);
    private final float[] transitions = numbers(Crf.ROWS * Tag.COUNT, 1);

    private static List<Example> batch() {
        Markup markup = Markup.parse("{c1 Open ,} {u1 said} {s1 Ana Ruiz} . {c1 At last}\nMore {c2 news}");
        GoldText gold = new GoldText("dock", markup.text(), List.of(markup.marked()));
        return Example.plain(List.of(gold), Vocabularies.none(), new Windows(64, 0), 8)
                .getFirst();
    }

    private float[] numbers(int count, double spread) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (spread * random.nextGaussian());
        }
        return numbers;
    }

    private Loss loss() {
        return new Loss(numbers, transitions, longest).of(batch, null);
    }

    private double slope(float[] of, int at) {
        float before = of[at];
        of[at] = before + STEP;
        double up = loss().value();
        of[at] = before - STEP;
        double down = loss().value();
        of[at] = before;
        return (up - down) / (2 * STEP);
    }

    @Test
    void derivativesByNumbersAgreeWithSmallSteps() {
        float[] towards = loss().towards();
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(numbers.length);
            assertThat((double) towards[at]).as("number %d", at).isCloseTo(slope(numbers, at), within(2e-4));
        }
        for (int at = 0; at < 9 * Heads.WIDTH; at += Heads.WIDTH) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                assertThat((double) towards[at + tag]).isCloseTo(slope(numbers, at + tag), within(2e-4));
            }
        }
    }

    @Test
    void derivativesByTransitionsAgreeWithSmallSteps() {
        float[] towards = loss().transitionsTowards();
        for (int at = 0; at < transitions.length; at++) {
            assertThat((double) towards[at]).as("transition %d", at).isCloseTo(slope(transitions, at), within(2e-4));
        }
    }

    @Test
    void countsEveryWordAndEveryLink() {
        assertThat(loss().words()).isEqualTo(10);
        assertThat(loss().links()).isEqualTo(9);
    }
}
