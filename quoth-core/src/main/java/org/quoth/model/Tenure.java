package org.quoth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody held, as an authority file has it.
 *
 * @param title "Secretary of State"
 * @param organization where; null if the title says it all
 * @param from the first day; null if not told
 * @param to the last day; null if not told or if it goes on
 * @param authority the name of the file that says so
 */
public record Tenure(
        String title,
        @Nullable String organization,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String authority) {

    /** Whether no day of it is told: it may have been held on any. */
    public boolean isUndated() {
        return from == null && to == null;
    }

    /** Whether it was held on a day; an end that is not told holds for a working life, sixty years. */
    public boolean heldOn(LocalDate day) {
        if (from == null) {
            return to != null && !to.isBefore(day) && to.minusYears(60).isBefore(day);
        }
        LocalDate end = to == null ? from.plusYears(60) : to;
        return !from.isAfter(day) && !end.isBefore(day);
    }
}
