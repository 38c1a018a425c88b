package org.quoth.attribution.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that the value of a date or time covers, the last included. */
record Days(LocalDate first, LocalDate last) {

    /** Reads {@code 2014}, {@code 2014-02}, {@code 2014-02-05}, with a time of day or not, or an interval of two; null for others. */
    static @Nullable Days of(String iso) {
        int slash = iso.indexOf('/');
        String begin = slash < 0 ? iso : iso.substring(0, slash);
        LocalDate first = day(begin, true);
        LocalDate last = day(slash < 0 ? iso : iso.substring(slash + 1), false);
        return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
    }

    Days yearBefore() {
        return new Days(first.minusYears(1), last.plusDays(1).minusYears(1).minusDays(1));
    }

    /** From the first to the last day of both. */
    Days cover(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    private static @Nullable LocalDate day(String iso, boolean first) {
        int time = iso.indexOf('T');
        String date = time < 0 ? iso : iso.substring(0, time);
        try {
            return switch (date.length()) {
                case 4 -> first ? LocalDate.parse(date + "-01-01") : LocalDate.parse(date + "-12-31");
                case 7 ->
                    first
                            ? YearMonth.parse(date).atDay(1)
                            : YearMonth.parse(date).atEndOfMonth();
                case 10 -> LocalDate.parse(date);
                default -> null;
            };
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
