package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeType;

/**
 * Days and periods told by how far they lie from another: "a week on Friday", "Friday week", "three weeks ago today", "the night before
 * last", "this time next year".
 */
final class ShiftRule implements Rule {

    private static final Set<String> TOWARDS = Set.of("on", "from");

    @Override
    public @Nullable Found at(Words words, int i) {
        return switch (words.at(i)) {
            case "the" -> beyond(words, i + 1);
            case "this" -> words.is(i + 1, "time") ? thisTime(words, i + 2) : null;
            default -> Vocabulary.weekday(words.at(i)) == null ? counted(words, i) : weekdayWeek(words, i);
        };
    }

    /** "Friday week", "Monday fortnight". */
    private static @Nullable Found weekdayWeek(Words words, int i) {
        DayOfWeek weekday = Vocabulary.weekday(words.at(i));
        int weeks = words.is(i + 1, "week") ? 1 : words.is(i + 1, "fortnight") ? 2 : 0;
        boolean ends = !words.isWord(i + 2) || words.endsSentence(i + 2) || TOWARDS.contains(words.at(i + 2));
        return weekday == null || weeks == 0 || !words.capital(i) || !ends
                ? null
                : Found.date(i + 2, place -> day(next(place.today(), weekday), Unit.WEEK, weeks));
    }

    private static @Nullable Found counted(Words words, int i) {
        Amount amount = Amounts.at(words, i);
        boolean fortnight = amount != null && words.at(amount.end()).startsWith("fortnight");
        Unit unit = amount == null ? null : fortnight ? Unit.WEEK : Vocabulary.unit(words.at(amount.end()));
        if (amount == null || unit == null || unit.shorterThanDay() || amount.vague()) {
            return null;
        }
        double count = fortnight ? 2 * amount.number() : amount.number();
        int at = amount.end() + 1;
        return words.is(at, "ago") ? ago(words, at + 1, unit, count) : ahead(words, at, unit, count);
    }

    /** "three weeks ago today", "a week ago on Friday". */
    private static @Nullable Found ago(Words words, int at, Unit unit, double count) {
        int named = words.is(at, "on") ? at + 1 : at;
        DayOfWeek weekday = Vocabulary.weekday(words.at(named));
        if (weekday != null && unit == Unit.WEEK) {
            return Found.date(named + 1, place -> day(previous(place.today(), weekday), unit, -count));
        }
        boolean told = words.is(at, "this") || words.is(at, "next") || words.is(at, "last");
        Unit running = told && unit == Unit.YEAR ? Vocabulary.unit(words.at(at + 1)) : null;
        if (running == Unit.WEEK || running == Unit.MONTH) {
            int beside = words.is(at, "next") ? 1 : words.is(at, "last") ? -1 : 0;
            return Found.date(at + 2, place -> around(yearsBefore(place.today(), count), running, beside));
        }
        int shift = shift(words.at(at));
        return shift == NONE ? null : Found.date(at + 1, place -> day(plus(place.today(), shift), unit, -count));
    }

    private static @Nullable LocalDate yearsBefore(@Nullable LocalDate today, double count) {
        return today == null ? null : Unit.YEAR.plus(today, -count);
    }

    /** "a week on Friday", "two weeks from Monday", "a week tomorrow", "a fortnight today". */
    private static @Nullable Found ahead(Words words, int at, Unit unit, double count) {
        int named = TOWARDS.contains(words.at(at)) ? at + 1 : at;
        DayOfWeek weekday = named > at ? Vocabulary.weekday(words.at(named)) : null;
        if (weekday != null && unit == Unit.WEEK) {
            return Found.date(named + 1, place -> day(next(place.today(), weekday), unit, count));
        }
        int shift = unit == Unit.WEEK ? shift(words.at(named)) : NONE;
        return shift == NONE ? null : Found.date(named + 1, place -> day(plus(place.today(), shift), unit, count));
    }

    private static final int NONE = 9;

    private static int shift(String word) {
        return switch (word) {
            case "yesterday" -> -1;
            case "today" -> 0;
            case "tomorrow" -> 1;
            default -> NONE;
        };
    }

    /** "the night before last", "the week after next". */
    private static @Nullable Found beyond(Words words, int i) {
        boolean back = words.is(i + 1, "before") && words.is(i + 2, "last");
        if (!back && !(words.is(i + 1, "after") && words.is(i + 2, "next"))) {
            return null;
        }
        if (words.is(i, "night") && back) {
            return new Found(i + 3, TimeType.TIME, place -> Dayparts.value(place.today(), "night", -2));
        }
        Unit unit = Vocabulary.unit(words.at(i));
        return unit == null || unit.shorterThanDay() || unit == Unit.DAY
                ? null
                : Found.date(i + 3, place -> around(place.today(), unit, back ? -2 : 2));
    }

    /** "this time next year": the month of it; "this time last week": the day. */
    private static @Nullable Found thisTime(Words words, int i) {
        int count = words.is(i, "next") ? 1 : words.is(i, "last") ? -1 : 0;
        Unit unit = Vocabulary.unit(words.at(i + 1));
        if (count == 0 || (unit != Unit.YEAR && unit != Unit.MONTH && unit != Unit.WEEK)) {
            return null;
        }
        return Found.date(
                i + 2,
                place -> unit == Unit.YEAR
                        ? around(place.today() == null ? null : place.today().plusYears(count), Unit.MONTH, 0)
                        : day(place.today(), unit, count));
    }

    private static Value around(@Nullable LocalDate today, Unit unit, int count) {
        return today == null ? Value.open(unit) : Value.of(unit.around(today).plus(count));
    }

    private static Value day(@Nullable LocalDate from, Unit unit, double count) {
        return from == null ? Value.open(Unit.DAY) : Value.of(Period.day(unit.plus(from, count)));
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate today, int days) {
        return today == null ? null : today.plusDays(days);
    }

    private static @Nullable LocalDate next(@Nullable LocalDate today, DayOfWeek weekday) {
        return today == null ? null : today.with(TemporalAdjusters.next(weekday));
    }

    private static @Nullable LocalDate previous(@Nullable LocalDate today, DayOfWeek weekday) {
        return today == null ? null : today.with(TemporalAdjusters.previous(weekday));
    }
}
