package org.quoth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * When something was said: the day it was reported is only the last day on which that can have been.
 *
 * @param earliest the first day that would fit; null if open
 * @param latest the last day that would fit; null if open
 * @param precision the unit that was told ("day", "weekend", "month"); null where no words tell the time
 * @param text the words that tell it; null where it is only bounded by the document's own day
 * @param event the words that name the event at which it was said; null if none do
 */
public record Occasion(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String precision,
        @Nullable Span text,
        @Nullable Span event) {

    public Occasion {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("said from " + earliest + " to " + latest);
        }
    }
}
