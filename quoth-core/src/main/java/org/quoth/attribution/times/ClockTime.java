package org.quoth.attribution.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Published;

/**
 * A time of day with the zone it was said in; null if none was.
 *
 * @param until the hour at which a stretch ends that begins then, as in "10-11am"; null for the time alone
 */
record ClockTime(
        int hour,
        int minute,
        Unit unit,
        @Nullable ZoneId zone,
        @Nullable LocalTime until) implements Meaning {

    ClockTime(int hour, int minute, Unit unit, @Nullable ZoneId zone) {
        this(hour, minute, unit, zone, null);
    }

    /** Without a day: {@code T16:00}. */
    @Override
    public Value in(Place place) {
        String end = until == null ? "" : "/T" + until;
        return new Value("T" + LocalTime.of(hour % 24, minute) + end, unit.precision(), null);
    }

    /** On the day of publication; if it is the very time of publication, with the offset known from there. */
    Value on(Published published) {
        OffsetDateTime time = published.time();
        boolean same = time != null && time.getHour() == hour % 24 && time.getMinute() == minute;
        return same
                ? new Value(published.toString(), unit.precision(), Period.day(published.day()))
                : on(published.day());
    }

    /** With a day, and with the offset that held there on that day: {@code 2014-02-05T13:19:00-05:00}. */
    Value on(LocalDate day) {
        LocalTime time = LocalTime.of(hour % 24, minute);
        String iso = zone == null
                ? day + "T" + time
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(zone));
        String end = until == null ? "" : "/" + day + "T" + until;
        return new Value(iso + end, unit.precision(), Period.day(day));
    }
}
