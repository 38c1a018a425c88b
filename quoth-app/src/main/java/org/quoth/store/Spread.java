package org.quoth.store;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many lines of a list there are of each sort.
 *
 * @param all of every sort, and of none
 * @param first the earliest day of the documents they stand in; null where no document has one
 * @param last the latest
 */
public record Spread<E extends Enum<E>>(
        long all,
        Map<E, Long> each,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public Spread {
        each = Map.copyOf(each);
    }

    /** Of one sort; of all for null. */
    public long of(@Nullable E sort) {
        return sort == null ? all : each.getOrDefault(sort, 0L);
    }
}
