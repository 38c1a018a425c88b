package org.quoth.reading.lines;

import org.quoth.text.Span;

/**
 * One line of a text.
 *
 * @param number counted from 0
 * @param span without its line end
 * @param words without the space around its words; empty for a blank line
 * @param pageBreak a form feed stands before it
 */
record Line(int number, Span span, Span words, boolean pageBreak) {

    boolean blank() {
        return words.isEmpty();
    }

    String of(String text) {
        return words.of(text);
    }
}
