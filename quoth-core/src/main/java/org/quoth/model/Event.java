package org.quoth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * The occasion that a transcript is the record of.
 *
 * @param words the words of the title that name its kind; null where the kind follows from the turns
 * @param opening the turns in which somebody speaks at length before the first question, counted from 1; empty where there is no
 *     opening statement
 */
public record Event(EventKind kind, @Nullable Span words, List<Integer> opening) {

    public Event {
        opening = List.copyOf(opening);
    }
}
