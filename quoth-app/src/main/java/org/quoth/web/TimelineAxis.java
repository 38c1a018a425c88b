package org.quoth.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days as places from left to right.
 *
 * @param left where the first day stands, in the picture's own units
 * @param right where the last one stands
 */
record TimelineAxis(LocalDate first, LocalDate last, int left, int right) {

    private static final int MOST_TICKS = 8;
    private static final int MOST_STEPS = 120;
    private static final List<Step> STEPS = List.of(
            new Step("day", 0, 1),
            new Step("week", 0, 7),
            new Step("month", 1, 0),
            new Step("quarter", 3, 0),
            new Step("year", 12, 0),
            new Step("decade", 120, 0));

    record Tick(int x, String name) {}

    /** Equal pieces of time, begun where calendars begin them; weeks on Mondays (ISO 8601). */
    record Step(String name, int months, int days) {

        LocalDate begin(LocalDate day) {
            if (months > 0) {
                int gone = day.getYear() * 12 + day.getMonthValue() - 1;
                return day.withDayOfMonth(1).minusMonths(gone % months);
            }
            return days == 1 ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        LocalDate next(LocalDate begin) {
            return begin.plusMonths(months).plusDays(days);
        }
    }

    int x(LocalDate day) {
        long span = last.toEpochDay() - first.toEpochDay();
        long gone = day.toEpochDay() - first.toEpochDay();
        return left + (int) (span == 0 ? (right - left) / 2 : gone * (right - left) / span);
    }

    /** The shortest piece of time of which not too many stand side by side. */
    Step step() {
        long all = last.toEpochDay() - first.toEpochDay();
        return STEPS.stream()
                .filter(step -> all / (step.months() * 30L + step.days()) < MOST_STEPS)
                .findFirst()
                .orElseGet(STEPS::getLast);
    }

    List<Tick> ticks() {
        for (int months : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240, 600}) {
            List<Tick> found = ticks(months);
            if (!found.isEmpty() && found.size() <= MOST_TICKS) {
                return found;
            }
        }
        return List.of(new Tick(x(first), first.toString()));
    }

    private List<Tick> ticks(int months) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern(months < 12 ? "MMM yyyy" : "yyyy", Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = new Step("tick", months, 0).begin(first);
        while (!month.isAfter(last) && ticks.size() <= MOST_TICKS) {
            if (!month.isBefore(first)) {
                ticks.add(new Tick(x(month), name.format(month)));
            }
            month = month.plusMonths(months);
        }
        return ticks;
    }
}
