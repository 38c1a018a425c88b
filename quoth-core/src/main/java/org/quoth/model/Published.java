package org.quoth.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a document appeared or an event took place: a day, and the time with its offset where the text states both.
 *
 * @param day the day at the place of publication
 * @param time null where no time, or no zone, is stated: a guessed hour would be false precision
 */
public record Published(LocalDate day, @Nullable OffsetDateTime time) {

    public Published {
        if (time != null && !time.toLocalDate().equals(day)) {
            throw new IllegalArgumentException("day " + day + " is not the day of " + time);
        }
    }

    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    public static Published at(OffsetDateTime time) {
        return new Published(time.toLocalDate(), time);
    }

    /** Reads what {@link #toString()} wrote: {@code 2014-02-05T13:19:00-05:00} or {@code 2014-02-05}. */
    public static Published parse(String iso) {
        return iso.indexOf('T') < 0 ? on(LocalDate.parse(iso)) : at(OffsetDateTime.parse(iso));
    }

    @Override
    public String toString() {
        return time == null ? day.toString() : java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
