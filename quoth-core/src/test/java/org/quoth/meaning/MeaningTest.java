package org.quoth.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static Meaning some(long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[Meaning.SIZE];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Meaning.of(numbers);
    }

    @Test
    void hasLengthOne() {
        assertThat(some(1).likeness(some(1))).isCloseTo(1, within(1e-5));
    }

    @Test
    void eightBitsKeepTheAngle() {
        byte[] one = some(2).bytes();
        byte[] other = some(3).bytes();
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        assertThat(product / Math.sqrt(first * second)).isCloseTo(some(2).likeness(some(3)), within(0.005));
    }

    @Test
    void refusesNumbersWithoutADirection() {
        assertThatThrownBy(() -> Meaning.of(new float[Meaning.SIZE])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Meaning.of(new float[3])).hasMessageContaining("3 numbers");
        float[] broken = new float[Meaning.SIZE];
        broken[7] = Float.NaN;
        assertThatThrownBy(() -> Meaning.of(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeChangedFromOutside() {
        Meaning meaning = some(4);
        meaning.numbers()[0] = 1;
        assertThat(meaning).isEqualTo(some(4));
    }
}
