package org.quoth.text;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 * @param closed false if the closing mark is missing in its paragraph
 * @param single set in single marks
 */
public record Quotation(Span outer, Span inner, boolean closed, boolean single) {

    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("marks " + outer + " do not hold " + inner);
        }
    }
}
