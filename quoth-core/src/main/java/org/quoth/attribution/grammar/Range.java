package org.quoth.attribution.grammar;

import org.quoth.text.Span;

/** A run of words of one paragraph, by index: {@code from} included, {@code to} excluded. */
public record Range(int from, int to) {

    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range of words: " + from + ".." + to);
        }
    }

    /** The stretch of text from its first word to its last. */
    public Span in(Words words) {
        return words.span(from, to);
    }
}
