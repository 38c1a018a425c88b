package org.quoth.attribution.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param today the day of the document; null if not known
 * @param last the expression before, if it came to something
 * @param direction whether the words about it look back or ahead
 * @param dayFirst whether the document writes the day before the month
 */
record Place(@Nullable LocalDate today, @Nullable Period last, Direction direction, boolean dayFirst) {

    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }
}
