package org.quoth.text;

/**
 * Converts between UTF-16 indexes and code point offsets of one text.
 *
 * <p>A text without characters outside the Basic Multilingual Plane costs nothing: both counts agree. Otherwise one pass builds a
 * table of a checkpoint every 64 units. Immutable and safe to share between threads.
 */
public final class CodePoints {

    private static final int STEP = 64;

    private final String text;
    private final int[] checkpoints;

    private CodePoints(String text, int[] checkpoints) {
        this.text = text;
        this.checkpoints = checkpoints;
    }

    public static CodePoints of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new CodePoints(text, checkpoints(text));
            }
        }
        return new CodePoints(text, new int[0]);
    }

    private static int[] checkpoints(String text) {
        int[] table = new int[(text.length() + STEP - 1) / STEP];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                table[i / STEP] = points;
            }
            if (!secondHalf(text, i)) {
                points++;
            }
        }
        return table;
    }

    /** A low surrogate that completes a pair; a lone one counts as a code point of its own. */
    private static boolean secondHalf(String text, int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** The code point offset of a UTF-16 index between 0 and the length of the text. */
    public int fromIndex(int index) {
        if (checkpoints.length == 0) {
            return index;
        }
        int block = Math.min(index / STEP, checkpoints.length - 1);
        int points = checkpoints[block];
        for (int i = block * STEP; i < index; i++) {
            if (!secondHalf(text, i)) {
                points++;
            }
        }
        return points;
    }

    /** The UTF-16 index of a code point offset. */
    public int toIndex(int point) {
        if (checkpoints.length == 0) {
            return point;
        }
        int block = blockOf(point);
        int index = block * STEP;
        if (index < text.length() && secondHalf(text, index)) {
            index++;
        }
        return text.offsetByCodePoints(index, point - checkpoints[block]);
    }

    private int blockOf(int point) {
        int low = 0;
        int high = checkpoints.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (checkpoints[middle] <= point) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public Span fromIndexes(Span span) {
        return new Span(fromIndex(span.begin()), fromIndex(span.end()));
    }

    public Span toIndexes(Span span) {
        return new Span(toIndex(span.begin()), toIndex(span.end()));
    }
}
