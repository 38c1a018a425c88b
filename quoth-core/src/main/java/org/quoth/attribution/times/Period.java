package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A stretch of days with the unit that was said; {@code to} is its last day.
 */
record Period(LocalDate from, LocalDate to, Unit unit) {

    /** The early, mid and late years of ten: 0 to 3, 4 to 6, 7 to 9. */
    private static final int[] DECADE = {0, 4, 7};

    static Period day(LocalDate day) {
        return new Period(day, day, Unit.DAY);
    }

    static Period year(int year) {
        return Unit.YEAR.around(LocalDate.of(year, 1, 1));
    }

    static Period month(int year, int month) {
        return Unit.MONTH.around(LocalDate.of(year, month, 1));
    }

    /** The same unit, {@code count} of them later. */
    Period plus(int count) {
        return unit.around(unit.plus(from, count));
    }

    /** Its first, second or third third: "early", "mid", "late". */
    Period third(int third) {
        if (unit == Unit.YEAR) {
            return part(
                    from.plusMonths(4L * third), from.plusMonths(4L * third + 4).minusDays(1));
        }
        if (unit == Unit.DECADE) {
            return part(
                    from.plusYears(DECADE[third]),
                    from.plusYears(DECADE[third] + (third == 0 ? 4 : 3)).minusDays(1));
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        LocalDate begin = from.plusDays(days * third / 3);
        return part(begin, third == 2 ? to : from.plusDays(days * (third + 1) / 3 - 1));
    }

    Period first() {
        return part(from, from);
    }

    Period last() {
        return part(to, to);
    }

    /** A part of it, which keeps the unit that was said. */
    Period part(LocalDate begin, LocalDate end) {
        return new Period(begin, end, unit);
    }

    /** Whole days, months and years as ISO 8601 dates, everything else as an interval. */
    String iso() {
        if (from.equals(to)) {
            return from.toString();
        }
        if (unit == Unit.MONTH && this.equals(Unit.MONTH.around(from))) {
            return from.toString().substring(0, from.toString().length() - 3);
        }
        if (unit == Unit.YEAR && this.equals(Unit.YEAR.around(from))) {
            return String.format(Locale.ROOT, "%04d", from.getYear());
        }
        return from + "/" + to;
    }
}
