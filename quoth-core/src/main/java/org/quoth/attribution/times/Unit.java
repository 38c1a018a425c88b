package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units in which people speak of time, from short to long. */
enum Unit {
    SECOND("PT", "S"),
    MINUTE("PT", "M"),
    HOUR("PT", "H"),
    DAY("P", "D"),
    WEEKEND("P", "D"),
    WEEK("P", "W"),
    MONTH("P", "M"),
    QUARTER("P", "M"),
    SEASON("P", "M"),
    YEAR("P", "Y"),
    DECADE("P", "Y"),
    CENTURY("P", "Y");

    private final String prefix;
    private final String designator;

    Unit(String prefix, String designator) {
        this.prefix = prefix;
        this.designator = designator;
    }

    /** "day", "week", …: how the record names it. */
    String precision() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An ISO 8601 duration of this many; {@code X} stands for a number left open ("weeks": PXW). */
    String duration(Amount amount) {
        if (amount.vague()) {
            return prefix + "X" + designator;
        }
        double number = amount.number() * scale();
        long whole = (long) number;
        String wholes = whole == 0 ? "" : whole + designator;
        boolean half = number - whole == 0.5;
        if (half && (this == YEAR || this == HOUR)) {
            return prefix + wholes + (this == YEAR ? "6M" : "30M");
        }
        return prefix + (number == whole ? wholes : number + designator);
    }

    private int scale() {
        return switch (this) {
            case WEEKEND -> 2;
            case QUARTER, SEASON -> 3;
            case DECADE -> 10;
            case CENTURY -> 100;
            case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR -> 1;
        };
    }

    /** The whole period of this unit that holds the day; weeks begin on Monday, as in ISO 8601. */
    Period around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> new Period(day, day, DAY);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6), WEEK);
            }
            case WEEKEND -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday.plusDays(5), monday.plusDays(6), WEEKEND);
            }
            case MONTH -> months(day.withDayOfMonth(1), 1);
            case QUARTER -> months(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1), 3);
            case SEASON -> months(day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3), 3);
            case YEAR -> years(day.getYear(), 1);
            case DECADE -> years(day.getYear() / 10 * 10, 10);
            case CENTURY -> years(day.getYear() / 100 * 100, 100);
        };
    }

    private Period months(LocalDate first, int count) {
        return new Period(first, first.plusMonths(count).minusDays(1), this);
    }

    private Period years(int first, int count) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), this);
    }

    /** The day this many units later (earlier if negative). */
    LocalDate plus(LocalDate day, double number) {
        long whole = Math.round(number);
        return switch (this) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays((long) (number / 24));
            case DAY -> day.plusDays(whole);
            case WEEKEND, WEEK -> day.plusDays(Math.round(number * 7));
            case MONTH -> number == whole ? day.plusMonths(whole) : day.plusDays(Math.round(number * 30.44));
            case QUARTER, SEASON -> day.plusMonths(Math.round(number * 3));
            case YEAR -> day.plusMonths(Math.round(number * 12));
            case DECADE -> day.plusYears(Math.round(number * 10));
            case CENTURY -> day.plusYears(Math.round(number * 100));
        };
    }

    boolean shorterThanDay() {
        return compareTo(DAY) < 0;
    }
}
