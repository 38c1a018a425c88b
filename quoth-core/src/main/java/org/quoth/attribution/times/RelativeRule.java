package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;
import org.quoth.model.TimeType;

/** Dates that lean on the document's day or on another expression: "yesterday", "last weekend", "next week", "the following week". */
final class RelativeRule implements Rule {

    /** Of a day so near behind nobody says "last Monday": on a Wednesday that is the one of the week before. */
    private static final int JUST = 2;

    private static final Set<String> RATES = Set.of(
            "rate",
            "rates",
            "federal",
            "funds",
            "lending",
            "loan",
            "loans",
            "index",
            "interest",
            "market",
            "money",
            "borrowing",
            "delivery",
            "shipping",
            "bag",
            "success",
            "sensation");
    private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding", "prior");
    private static final Set<String> AHEAD = Set.of("next", "coming", "upcoming", "following", "subsequent");
    private static final Set<String> LEANING =
            Set.of("following", "previous", "preceding", "prior", "subsequent", "same");
    /** "his last decade": of his life or office, not of the calendar. */
    private static final Set<String> OWNED = Set.of("his", "her", "their", "my", "your");

    /** Before "the weekend": which one, the verbs about it tell. */
    private static final Set<String> ABOUT_A_WEEKEND = Set.of("over", "before", "by", "until", "till", "at", "on");

    /** What may follow the adverb "overnight". */
    private static final Set<String> AFTER_NIGHT = Set.of(
            "and",
            "or",
            "in",
            "on",
            "at",
            "from",
            "by",
            "as",
            "to",
            "into",
            "before",
            "after",
            "when",
            "while",
            "with",
            "across",
            "lows",
            "temperatures",
            "rain",
            "snow",
            "frost",
            "frosts",
            "fog",
            "showers",
            "storms",
            "gusts");

    private static final Set<String> STRETCH = Set.of("over", "within", "during", "for", "in", "throughout");
    private static final Set<String> SELECTORS = Set.of(
            "last",
            "past",
            "previous",
            "preceding",
            "prior",
            "next",
            "coming",
            "upcoming",
            "following",
            "subsequent",
            "this",
            "that",
            "same",
            "current",
            "these",
            "freshman",
            "maiden",
            "rookie",
            "sophomore",
            "debut",
            "first",
            "final");
    /** "her maiden year": of an office. */
    private static final Set<String> OF_A_TERM =
            Set.of("freshman", "maiden", "rookie", "sophomore", "debut", "first", "final");

    private static final Set<String> NAMES = Set.of("today", "tonight", "tomorrow");
    /** In words. */
    private static final int NEAR = 8;
    /** In letters: smaller words have no capital in a headline either. */
    private static final int SMALL = 3;

    @Override
    public @Nullable Found at(Words words, int i) {
        String word = words.at(i);
        if (isName(words, i)) {
            return null;
        }
        return switch (word) {
            case "today" -> withDaypart(words, i, 0);
            case "yesterday" -> withDaypart(words, i, -1);
            case "tomorrow" -> words.capital(i) && words.is(i - 1, "of") ? null : withDaypart(words, i, 1);
            case "tonight" ->
                Found.date(i + 1, place -> Dayparts.value(place.today(), "night", 0))
                        .withType(TimeType.TIME);
            case "day" -> dayBeyond(words, i);
            case "some" ->
                words.are(i, "some", "time", "ago") ? Found.date(i + 3, place -> Value.open(Unit.YEAR)) : null;
            case "recent" -> recent(words, i);
            case "overnight" ->
                RATES.contains(words.at(i + 1))
                        ? null
                        : Found.date(i + 1, isNight(words, i) ? RelativeRule::overnight : RelativeRule::lastNight)
                                .withType(TimeType.TIME);
            case "the", "his", "her", "its", "their", "our", "my", "your", "these" -> determined(words, i);
            default -> SELECTORS.contains(word) ? selected(words, i, i) : null;
        };
    }

    /** The night that is over, or of what is still to come the next one. */
    private static Value overnight(Place place) {
        return place.direction() == Direction.FUTURE ? Dayparts.value(place.today(), "night", 0) : lastNight(place);
    }

    private static Value lastNight(Place place) {
        return Dayparts.value(place.today(), "night", -1);
    }

    /** Not "the overnight facility", nor the way of speaking of "it will not change overnight". */
    private static boolean isNight(Words words, int i) {
        boolean alone = !words.isWord(i + 1) || AFTER_NIGHT.contains(words.at(i + 1));
        for (int k = i - NEAR; alone && k < i; k++) {
            alone = !(words.is(k, "not") || words.is(k, "never") || (words.is(k, "t") && words.isApostrophe(k - 1)));
        }
        return alone;
    }

    /** "in an interview with Harbour Tonight": capitals beside each other, where the words around are not all in capitals. */
    private static boolean isName(Words words, int i) {
        boolean named = NAMES.contains(words.at(i))
                && words.capital(i)
                && words.capital(i - 1)
                && !words.endsSentence(i - 1)
                && Vocabulary.weekday(words.at(i - 1)) == null;
        if (!named) {
            return false;
        }
        for (int k = i - NEAR; k <= i + NEAR; k++) {
            if (words.isWord(k) && !words.capital(k) && words.length(k) > SMALL) {
                return true;
            }
        }
        return false;
    }

    private static Found withDaypart(Words words, int i, int days) {
        if (words.is(i + 1, "morning")
                || words.is(i + 1, "afternoon")
                || words.is(i + 1, "evening")
                || words.is(i + 1, "night")) {
            String part = words.at(i + 1);
            return Found.date(i + 2, place -> Dayparts.value(place.today(), part, days))
                    .withType(TimeType.TIME);
        }
        return Found.date(i + 1, place -> day(place, days));
    }

    private static Value day(Place place, int days) {
        return place.today() == null
                ? Value.open(Unit.DAY)
                : Value.of(Period.day(place.today().plusDays(days)));
    }

    /** Behind "the": "the day before yesterday", "the other day", "the following week", "the past century", "the year before". */
    private static @Nullable Found determined(Words words, int i) {
        Found beyond = dayBeyond(words, i + 1);
        if (beyond != null) {
            return beyond;
        }
        if (words.is(i + 1, "recent")) {
            return recent(words, i + 1);
        }
        if (words.are(i, "the", "present", "time")) {
            return Found.date(i + 3, place -> Value.open(Unit.DAY));
        }
        Found consecutive = consecutive(words, i);
        if (consecutive != null) {
            return consecutive;
        }
        if (words.are(i, "the", "other", "day")) {
            return Found.date(i + 3, place -> Value.open(Unit.DAY));
        }
        Unit unit = Vocabulary.unit(words.at(i + 1));
        if (words.is(i, "the") && unit == Unit.WEEKEND && ABOUT_A_WEEKEND.contains(words.at(i - 1))) {
            return Found.date(i + 2, RelativeRule::theWeekend);
        }
        if (words.is(i, "the") && unit != null && !unit.shorterThanDay() && words.is(i + 2, "ahead")) {
            return Found.date(i + 3, place -> Value.open(unit));
        }
        if (words.is(i, "the") && unit != null && (words.is(i + 2, "before") || words.is(i + 2, "after"))) {
            return bareNeighbour(words, i, unit);
        }
        return SELECTORS.contains(words.at(i + 1)) ? selected(words, i, i + 1) : null;
    }

    /** "before the weekend" and "over the weekend": the nearest in the direction of the words. */
    private static Value theWeekend(Place place) {
        LocalDate today = place.today();
        if (today == null || place.direction() == Direction.UNKNOWN) {
            return Value.open(Unit.WEEKEND);
        }
        return Value.of(weekend(today, 0, "this", place.direction()));
    }

    private static @Nullable Found dayBeyond(Words words, int i) {
        boolean back = words.are(i, "day", "before", "yesterday");
        return back || words.are(i, "day", "after", "tomorrow")
                ? Found.date(i + 3, place -> day(place, back ? -2 : 2))
                : null;
    }

    /** "recent years": how many is left open. */
    private static @Nullable Found recent(Words words, int i) {
        Unit unit = Vocabulary.unit(words.at(i + 1));
        boolean plural = words.at(i + 1).endsWith("s");
        return unit != null && plural && !unit.shorterThanDay() ? Found.date(i + 2, place -> Value.open(unit)) : null;
    }

    /** "the fourth consecutive year". */
    private static @Nullable Found consecutive(Words words, int i) {
        boolean counted = Vocabulary.ordinal(words.at(i + 1)) > 0
                && (words.is(i + 2, "consecutive") || words.is(i + 2, "straight") || words.is(i + 2, "successive"));
        Unit unit = counted ? Vocabulary.unit(words.at(i + 3)) : null;
        return unit == null ? null : Found.date(i + 4, place -> Value.open(unit));
    }

    /** "the year before", with nothing behind it that it could be before, and "the year before that". */
    private static @Nullable Found bareNeighbour(Words words, int i, Unit unit) {
        int end = words.is(i + 3, "that") ? i + 4 : i + 3;
        boolean ends = words.at(end).isEmpty() || (!words.isWord(end) && !words.isNumber(end));
        if (!ends) {
            return null;
        }
        int count = words.is(i + 2, "before") ? -1 : 1;
        return Found.date(end, place -> lean(place, unit, count));
    }

    private static @Nullable Found selected(Words words, int begin, int i) {
        String selector = words.at(i);
        int at = i + 1;
        boolean alone = begin == i;
        if (selector.equals("this") && (BACK.contains(words.at(at)) || words.is(at, "coming"))) {
            return selected(words, begin, at);
        }
        Unit unit = unit(words, at);
        if (OF_A_TERM.contains(selector)) {
            boolean owned = !alone && !words.is(begin, "the") && !words.is(begin, "these");
            return owned && unit == Unit.YEAR && words.is(at, "year")
                    ? Found.date(at + 1, place -> Value.open(Unit.YEAR))
                    : null;
        }
        if (unit != null) {
            return unit(words, begin, selector, at, unit);
        }
        if (Dayparts.isPart(words.at(at))) {
            return daypart(words, selector, alone, at);
        }
        return named(words, selector, alone, at);
    }

    private static @Nullable Unit unit(Words words, int i) {
        Unit unit = Vocabulary.unit(words.at(i));
        return words.is(i, "second") ? null : unit;
    }

    private static @Nullable Found unit(Words words, int begin, String selector, int at, Unit unit) {
        boolean plural = words.at(at).endsWith("s") || words.at(at).endsWith("ies");
        boolean selectsMany = selector.equals("these");
        if (plural != selectsMany && !plural) {
            return null;
        }
        if (plural) {
            boolean open = BACK.contains(selector) || AHEAD.contains(selector);
            return open ? Found.duration(at + 1, unit, Amount.vague(at)) : null;
        }
        boolean alone = !words.is(begin, "the");
        if ((words.is(begin, "the") && (selector.equals("this") || selector.equals("that")))
                || unit.shorterThanDay()
                || (unit == Unit.DAY && selector.equals("this"))) {
            return null;
        }
        int count = count(selector);
        if (selector.equals("last") && OWNED.contains(words.at(begin))) {
            return Found.date(at + 1, place -> Value.open(unit));
        }
        if ((unit == Unit.DAY && selector.equals("last"))
                || (selector.equals("past") && alone && unit != Unit.WEEK && begin == at - 1)) {
            return null;
        }
        boolean leaning = LEANING.contains(selector) || selector.equals("that") || unit == Unit.DAY;
        if (!alone && count != 0 && !leaning && STRETCH.contains(words.at(begin - 1))) {
            return Found.duration(at + 1, unit, Amount.of(1, at));
        }
        return Found.date(
                at + 1, place -> leaning ? lean(place, unit, count) : fromToday(place, unit, count, selector));
    }

    private static int count(String selector) {
        return BACK.contains(selector) ? -1 : AHEAD.contains(selector) ? 1 : 0;
    }

    private static Value lean(Place place, Unit unit, int count) {
        Period last = place.last();
        boolean tooWide = unit == Unit.DAY && last != null && last.unit() != Unit.DAY;
        if (last == null || tooWide) {
            return Value.open(unit);
        }
        return Value.of(
                unit == Unit.DAY && count > 0
                        ? Period.day(last.to().plusDays(count))
                        : unit.around(last.from()).plus(count));
    }

    private static Value fromToday(Place place, Unit unit, int count, String selector) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(unit);
        }
        Period current = unit.around(today);
        if (unit == Unit.WEEKEND) {
            return Value.of(weekend(today, count, selector, place.direction()));
        }
        if (unit == Unit.SEASON) {
            return Value.of(current);
        }
        return Value.of(current.plus(count));
    }

    /** "last weekend" is the one before the running week; "this weekend" the one nearest in the direction of the words. */
    private static Period weekend(LocalDate today, int count, String selector, Direction direction) {
        Period current = Unit.WEEKEND.around(today);
        boolean duringIt = !today.isBefore(current.from());
        boolean justOver = direction == Direction.UNKNOWN && today.getDayOfWeek() == DayOfWeek.MONDAY;
        if (selector.equals("this") && (direction == Direction.PAST || justOver) && !duringIt) {
            return current.plus(-1);
        }
        boolean comingIsCurrent = (selector.equals("coming") || selector.equals("upcoming")) && !duringIt;
        return current.plus(comingIsCurrent ? 0 : count);
    }

    private static @Nullable Found daypart(Words words, String selector, boolean alone, int at) {
        String part = words.at(at);
        if (selector.equals("last") && part.equals("night")) {
            return Found.date(at + 1, place -> Dayparts.value(place.today(), part, -1))
                    .withType(TimeType.TIME);
        }
        if (selector.equals("this") && alone && !part.equals("night")) {
            return Found.date(at + 1, place -> Dayparts.value(place.today(), part, 0))
                    .withType(TimeType.TIME);
        }
        boolean next = selector.equals("following") || (selector.equals("next") && !alone);
        boolean leaning = selector.equals("that") || selector.equals("same") || next;
        int days = next ? 1 : 0;
        return leaning
                ? Found.date(at + 1, place -> Dayparts.value(lastDay(place), part, days))
                        .withType(TimeType.TIME)
                : null;
    }

    /** The one day that the expression before told; a month or a year is no day to lean on. */
    private static @Nullable LocalDate lastDay(Place place) {
        Period last = place.last();
        return last == null || !last.from().equals(last.to()) ? null : last.from();
    }

    /** "last Tuesday", "next June", "this summer", "next January 15". */
    private static @Nullable Found named(Words words, String selector, boolean alone, int at) {
        int count = count(selector);
        boolean known = count != 0 || selector.equals("this");
        boolean after = alone && selector.equals("following"); // "Following Monday's debate, …"
        if (!known || after || (!alone && selector.equals("this"))) {
            return null;
        }
        DayOfWeek weekday = Vocabulary.weekday(words.at(at));
        if (weekday != null) {
            return Found.date(at + 1, place -> weekday(place, weekday, count));
        }
        int month = Vocabulary.SHORT_MONTHS.contains(words.at(at)) ? 0 : Vocabulary.month(words.at(at));
        if (month > 0 && words.capital(at)) {
            return Found.date(at + 1, place -> month(place, month, count));
        }
        int season = Vocabulary.season(words.at(at));
        return season > 0 ? Found.date(at + 1, place -> Seasons.relative(place, season, count)) : null;
    }

    /** "two Saturdays ago": 1 for the last before today. */
    static Value weekdaysAgo(Place place, DayOfWeek weekday, int count) {
        LocalDate today = place.today();
        return today == null
                ? Value.open(Unit.DAY)
                : Value.of(Period.day(
                        today.with(TemporalAdjusters.previous(weekday)).minusWeeks(count - 1L)));
    }

    private static Value weekday(Place place, DayOfWeek weekday, int count) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.DAY);
        }
        if (count == 0) {
            return Value.of(Period.day(today.with(DayOfWeek.MONDAY).plusDays(weekday.getValue() - 1L)));
        }
        int ahead = weekday.getValue() - today.getDayOfWeek().getValue();
        int behind = ahead < -JUST ? ahead : ahead - 7;
        int days = count < 0 ? behind : ahead > 0 ? ahead : ahead + 7;
        return Value.of(Period.day(today.plusDays(days)));
    }

    private static Value month(Place place, int month, int count) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.MONTH);
        }
        int ahead = Month.of(month).getValue() - today.getMonthValue();
        int shift = count < 0 ? (ahead < 0 ? 0 : -1) : count > 0 ? (ahead > 0 ? 0 : 1) : 0;
        return Value.of(Period.month(today.getYear() + shift, month));
    }
}
