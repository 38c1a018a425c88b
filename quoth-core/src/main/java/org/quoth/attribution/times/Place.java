package org.quoth.attribution.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param today the day of the document; null if not known
 * @param last the expression before, if it came to something
 * @param direction whether the words about it look back or ahead
 */
record Place(@Nullable LocalDate today, @Nullable Period last, Direction direction) {

    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }
}
