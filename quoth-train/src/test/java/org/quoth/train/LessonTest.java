package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.neural.Crf;
import org.quoth.attribution.neural.Heads;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag;

class LessonTest {

    private static final int PIECES = 6;
    private static final List<Integer> PLACES = List.of(1, 2, 4);
    private static final Offset<Double> CLOSE = within(1e-9);

    private final Random random = new Random(5);

    @Test
    void isTheMeanOfWhatTheModelsSay() {
        Lesson.Opinion one = opinion();
        Lesson.Opinion other = opinion();

        double[][] tags = new Lesson(List.of(one, other)).tags(PLACES);
        double[] shares = new Lesson(List.of(one, other)).shares(2, Link.SOURCE, PLACES);

        double[][] ofOne = new Lesson(List.of(one)).tags(PLACES);
        double[][] ofOther = new Lesson(List.of(other)).tags(PLACES);
        double sum = 0;
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            assertThat(tags[1][tag]).isCloseTo((ofOne[1][tag] + ofOther[1][tag]) / 2, CLOSE);
            sum += tags[1][tag];
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
        double first = new Lesson(List.of(one)).shares(2, Link.SOURCE, PLACES)[0];
        double second = new Lesson(List.of(other)).shares(2, Link.SOURCE, PLACES)[0];
        assertThat(shares[0]).isCloseTo((first + second) / 2, CLOSE);
        assertThat(first).isNotCloseTo(second, CLOSE);
    }

    private Lesson.Opinion opinion() {
        return new Lesson.Opinion(random(PIECES * Heads.WIDTH), new Crf(random(Crf.ROWS * Tag.COUNT)));
    }

    private float[] random(int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
