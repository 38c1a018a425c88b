package org.quoth.reading.web;

/** Numbers put one after another. */
final class Row {

    private final float[] numbers;
    private int next;

    Row(int size) {
        numbers = new float[size];
    }

    Row put(double number) {
        numbers[next++] = (float) number;
        return this;
    }

    Row put(boolean is) {
        return put(is ? 1 : 0);
    }

    void putAll(float[] others) {
        System.arraycopy(others, 0, numbers, next, others.length);
        next += others.length;
    }

    /** @throws IllegalStateException if fewer numbers were put than there is room for */
    float[] full() {
        if (next != numbers.length) {
            throw new IllegalStateException(next + " of " + numbers.length + " numbers were put");
        }
        return numbers;
    }
}
