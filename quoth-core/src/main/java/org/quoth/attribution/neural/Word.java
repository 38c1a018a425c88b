package org.quoth.attribution.neural;

import java.util.List;

/**
 * A word or a punctuation mark as the encoder sees it: where it stands in the text and what it is fed as.
 *
 * @param begin first UTF-16 index
 * @param end index after the last
 * @param shape how it is written, which the lower-casing vocabulary would forget
 * @param quoted whether it stands inside double quotation marks
 * @param pieces its entries in the vocabulary, never empty
 */
public record Word(int begin, int end, Shape shape, boolean quoted, List<Integer> pieces) {

    /** How a word is written. Numbers are rows in the model. */
    public enum Shape {
        NONE(0),
        LOWER(1),
        CAPITALIZED(2),
        CAPITALS(3),
        OTHER(4),
        MIXED(5);

        public static final int COUNT = 6;

        private final int number;

        Shape(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    public Word {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("A word from " + begin + " to " + end + " is no word.");
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("The word at " + begin + " has no pieces.");
        }
        pieces = List.copyOf(pieces);
    }

    static Shape shapeOf(String text, int begin, int end) {
        if (!Character.isLetterOrDigit(text.charAt(begin))) {
            return Shape.OTHER;
        }
        int upper = 0;
        int lower = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            } else {
                return Shape.OTHER;
            }
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? Shape.CAPITALIZED : Shape.CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(text.charAt(begin)) ? Shape.CAPITALIZED : Shape.MIXED;
    }
}
