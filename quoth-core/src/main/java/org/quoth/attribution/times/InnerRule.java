package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A time told by one that it lies in or about: "the first week of December", "the second half of October", "the week of January 12". */
final class InnerRule implements Rule {

    private static final Map<String, Integer> PLACES =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1, "final", -1);

    private final List<Rule> wholes;

    InnerRule(List<Rule> wholes) {
        this.wholes = wholes;
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        if (PLACES.containsKey(words.at(at))) {
            return counted(words, at);
        }
        DayOfWeek weekday = Vocabulary.weekday(words.at(at));
        if (weekday != null && words.are(at + 1, "before", "last")) {
            return Found.date(at + 3, place -> RelativeRule.weekdaysAgo(place, weekday, 2));
        }
        int season = Vocabulary.season(words.at(at));
        if (season > 0 && words.are(at + 1, "before", "last")) {
            return Found.date(at + 3, place -> Seasons.beforeLast(place, season));
        }
        Unit unit = Vocabulary.unit(words.at(at));
        if (unit == null
                || unit.shorterThanDay()
                || unit == Unit.DAY
                || words.at(at).endsWith("s")) {
            return null;
        }
        if (words.are(at + 1, "after", "next") || words.are(at + 1, "before", "last")) {
            int count = words.is(at + 2, "next") ? 2 : -2;
            return Found.date(at + 3, place -> fromToday(place, unit, count));
        }
        return unit == Unit.WEEK || unit == Unit.WEEKEND ? aboutDay(words, at, unit) : null;
    }

    private static Value fromToday(Place place, Unit unit, int count) {
        return place.today() == null
                ? Value.open(unit)
                : Value.of(unit.around(place.today()).plus(count));
    }

    /** "the week of January 12": the one that holds the day; "the week beginning January 12": seven days from it. */
    private @Nullable Found aboutDay(Words words, int i, Unit unit) {
        boolean begins = words.is(i + 1, "beginning") || words.is(i + 1, "starting") || words.is(i + 1, "commencing");
        if (!begins && !words.is(i + 1, "of") && !words.is(i + 1, "ending")) {
            return null;
        }
        Found day = Rule.longest(wholes, words, words.is(i + 2, "on") ? i + 3 : i + 2);
        if (day == null) {
            return null;
        }
        Found found =
                new Found(day.end(), day.type(), place -> about(day.meaning().in(place), unit, begins));
        return tellsDay(words, i + 2, day.end()) ? found : null;
    }

    /** "the week of June" tells no day. */
    private static boolean tellsDay(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isNumber(i) || Vocabulary.ordinal(words.at(i)) > 0 || Vocabulary.weekday(words.at(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private static Value about(Value day, Unit unit, boolean begins) {
        Period period = day.period();
        if (period == null || !period.from().equals(period.to())) {
            return Value.open(unit);
        }
        return Value.of(
                begins ? new Period(period.from(), period.from().plusDays(6), unit) : unit.around(period.from()));
    }

    /** "first week of December", "last Friday in May", "second half of October". */
    private @Nullable Found counted(Words words, int i) {
        int place = PLACES.getOrDefault(words.at(i), 0);
        DayOfWeek weekday = Vocabulary.weekday(words.at(i + 1));
        boolean week = words.is(i + 1, "week") || words.is(i + 1, "weekend");
        boolean half = words.is(i + 1, "half") && Math.abs(place) <= 2;
        if ((weekday == null && !week && !half) || !(words.is(i + 2, "of") || words.is(i + 2, "in"))) {
            return null;
        }
        if (weekday != null && (words.is(i + 3, "every") || words.is(i + 3, "each")) && words.is(i + 4, "month")) {
            return Found.set(i + 5, Unit.MONTH, Amount.of(1, i + 3));
        }
        Found whole = Rule.longest(wholes, words, i + 3);
        if (whole == null || (half && words.isNumber(i + 3))) {
            return null;
        }
        Unit unit = weekday != null ? Unit.DAY : half ? Unit.MONTH : Unit.WEEK;
        boolean weekend = words.is(i + 1, "weekend");
        return Found.date(whole.end(), at -> {
            Period period = whole.meaning().in(at).period();
            if (period == null || (period.unit() != Unit.MONTH && period.unit() != Unit.YEAR)) {
                return Value.open(unit);
            }
            return weekday != null
                    ? day(period, place, weekday)
                    : half ? half(period, place) : weekend ? weekend(period, place) : week(period, place);
        });
    }

    private static Value day(Period whole, int place, DayOfWeek weekday) {
        LocalDate base = place < 0 ? whole.to() : whole.from();
        return Value.of(Period.day(base.with(TemporalAdjusters.dayOfWeekInMonth(place, weekday))));
    }

    private static Value weekend(Period whole, int place) {
        LocalDate base = place < 0 ? whole.to() : whole.from();
        LocalDate saturday = base.with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.SATURDAY));
        return Value.of(new Period(saturday, saturday.plusDays(1), Unit.WEEKEND));
    }

    private static Value week(Period whole, int place) {
        LocalDate from = place < 0 ? whole.to().minusDays(6) : whole.from().plusDays(7L * (place - 1));
        return Value.of(new Period(from, from.plusDays(6), Unit.WEEK));
    }

    private static Value half(Period whole, int place) {
        LocalDate second = whole.unit() == Unit.MONTH
                ? whole.from().plusDays(15)
                : whole.from().plusMonths(6);
        return Value.of(place == 1 ? whole.part(whole.from(), second.minusDays(1)) : whole.part(second, whole.to()));
    }
}
