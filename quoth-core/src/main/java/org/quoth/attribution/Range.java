package org.quoth.attribution;

import org.quoth.text.Span;

/** A run of words of one paragraph, by index: {@code from} included, {@code to} excluded. */
record Range(int from, int to) {

    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range of words: " + from + ".." + to);
        }
    }

    Span in(Words words) {
        return words.span(from, to);
    }
}
