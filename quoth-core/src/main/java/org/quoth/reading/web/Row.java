package org.quoth.reading.web;

/** Numbers put one after another. */
final class Row {

    private final float[] numbers;
    private int next;

    Row(int size) {
        this(new float[size], 0);
    }

    /** What follows from an index on. */
    Row(float[] numbers, int next) {
        this.numbers = numbers;
        this.next = next;
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
        return full(0);
    }

    /**
     * All of it but some that are put later.
     *
     * @throws IllegalStateException if fewer numbers were put than there is room for
     */
    float[] full(int later) {
        if (next != numbers.length - later) {
            throw new IllegalStateException(next + " of " + numbers.length + " numbers were put");
        }
        return numbers;
    }
}
