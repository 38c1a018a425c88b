package org.quoth.meaning;

import java.util.Arrays;

/**
 * What a sentence is about, as a direction in {@value #SIZE} dimensions: numbers whose squares add up to 1. It tells topics apart, and not what
 * is said of them: <i>will</i> and <i>will not</i> lie next to each other.
 */
public final class Meaning {

    public static final int SIZE = 384;

    /** Of a unit vector this long hardly a number lies beyond; what does is held to it. */
    private static final float WIDEST = 0.3f;

    private static final int STEPS = 127;

    private final float[] numbers;

    private Meaning(float[] numbers) {
        this.numbers = numbers;
    }

    /**
     * The direction of these numbers.
     *
     * @throws IllegalArgumentException unless they are {@value #SIZE}, finite, and not all nought
     */
    public static Meaning of(float[] numbers) {
        double square = 0;
        for (float number : numbers) {
            square += (double) number * number;
        }
        if (numbers.length != SIZE || !(square > 0) || Double.isInfinite(square)) {
            throw new IllegalArgumentException(numbers.length + " numbers of length " + Math.sqrt(square));
        }
        float[] unit = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            unit[i] = (float) (numbers[i] / Math.sqrt(square));
        }
        return new Meaning(unit);
    }

    /** The cosine of the angle between the two, -1 to 1: above .7 mostly the same said in other words, below .2 unrelated. */
    public double likeness(Meaning other) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += numbers[i] * other.numbers[i];
        }
        return Math.clamp(sum, -1, 1);
    }

    /** The numbers themselves, -1 to 1, as features; a copy. */
    public float[] numbers() {
        return numbers.clone();
    }

    /** The same in a quarter of the room: {@value #SIZE} whole numbers, -127 to 127. */
    public byte[] bytes() {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) Math.round(Math.clamp(numbers[i], -WIDEST, WIDEST) * STEPS / WIDEST);
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && Arrays.equals(numbers, meaning.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
