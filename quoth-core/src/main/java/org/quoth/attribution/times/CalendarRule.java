package org.quoth.attribution.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;
import org.quoth.model.TimeType;

/** Dates of the calendar: "Tuesday, September 1, 2015", "the 5th of November", "July 2003", "Friday", "October", "2015-11-17". */
final class CalendarRule implements Rule {

    private static final Set<String> AFTER_THE_ATTACK = Set.of("since", "post", "pre", "after");
    private static final Set<String> ATTACK = Set.of(
            "attack",
            "attacks",
            "terrorist",
            "terrorists",
            "terror",
            "hijackers",
            "hijacking",
            "commission",
            "memorial",
            "victims");

    private static final Set<String> PAPERS =
            Set.of("times", "mail", "telegraph", "herald", "post", "mirror", "express", "review");
    private static final Map<String, Integer> YEARS = Map.of("this", 0, "last", -1, "next", 1);
    private static final Set<String> AFTER_MAY = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "the", "god", "there", "this", "that", "all", "be", "not",
            "have");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "of",
            "since",
            "by",
            "until",
            "till",
            "from",
            "through",
            "during",
            "for",
            "to",
            "and",
            "or",
            "this",
            "last",
            "next",
            "early",
            "mid",
            "late",
            "before",
            "after",
            "between",
            "-",
            "–",
            "(",
            ",",
            "every",
            "each",
            "on",
            "around",
            "about",
            "is",
            "was",
            "come",
            "starting",
            "beginning",
            "than",
            "with",
            "past");

    private static final Set<String> MOVED =
            Set.of("off", "moved", "postponed", "delayed", "shifted", "changed", "rescheduled", "forward", "back");

    @Override
    public @Nullable Found at(Words words, int i) {
        if (words.isNumber(i)) {
            return number(words, i);
        }
        String word = words.at(i);
        DayOfWeek weekday = Vocabulary.weekday(word);
        if (weekday != null) {
            return weekday(words, i, weekday);
        }
        if (word.equals("the")) {
            Found day =
                    words.isNumber(i + 1) || Vocabulary.ordinal(words.at(i + 1)) > 0 ? dayFirst(words, i + 1) : null;
            return day == null ? BareDay.at(words, i + 1) : day;
        }
        return Vocabulary.month(word) > 0 ? month(words, i) : null;
    }

    private static @Nullable Found number(Words words, int i) {
        Found iso = iso(words, i);
        if (iso != null) {
            return iso;
        }
        Found slashed = slashed(words, i);
        return slashed != null ? slashed : dayFirst(words, i);
    }

    /** 2015-11-17. */
    private static @Nullable Found iso(Words words, int i) {
        if (words.length(i) != 4
                || !words.is(i + 1, "-")
                || !words.isNumber(i + 2)
                || !words.is(i + 3, "-")
                || !words.touches(i + 1)
                || !words.touches(i + 3)
                || !words.isNumber(i + 4)) {
            return null;
        }
        return day(i + 5, words.number(i), words.number(i + 2), words.number(i + 4));
    }

    /** 9/11 is a day of its own; 11/17/2015 counts the month first unless it cannot or the document tells its days first. */
    private static @Nullable Found slashed(Words words, int i) {
        if (!words.is(i + 1, "/") || !words.touches(i + 1) || !words.touches(i + 2) || !words.isNumber(i + 2)) {
            return null;
        }
        int first = words.number(i);
        int second = words.number(i + 2);
        if (words.is(i + 3, "/") && words.touches(i + 4) && words.isNumber(i + 4)) {
            int year = fullYear(words, i + 4);
            LocalDate monthFirst = dateOrNull(year, first, second);
            LocalDate dayFirst = dateOrNull(year, second, first);
            if (monthFirst == null || dayFirst == null) {
                LocalDate only = monthFirst == null ? dayFirst : monthFirst;
                return only == null ? null : Found.date(i + 5, Period.day(only));
            }
            return Found.date(i + 5, place -> Value.of(Period.day(place.dayFirst() ? dayFirst : monthFirst)));
        }
        boolean september11 = words.is(i, "9") && second == 11 && !(words.touches(i) && words.is(i - 1, "/"));
        return september11 ? day(i + 3, 2001, 9, 11) : null;
    }

    private static int fullYear(Words words, int i) {
        int year = words.number(i);
        if (words.length(i) == 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        return words.length(i) == 4 ? year : -1;
    }

    private static @Nullable Found day(int end, int year, int month, int day) {
        LocalDate date = dateOrNull(year, month, day);
        return date == null ? null : Found.date(end, Period.day(date));
    }

    static @Nullable LocalDate dateOrNull(int year, int month, int day) {
        try {
            return year < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** "28 May 2006", "5th of November", "the first of June". */
    private static @Nullable Found dayFirst(Words words, int i) {
        int day = words.isNumber(i) ? words.number(i) : Vocabulary.ordinal(words.at(i));
        if (day < 1 || day > 31 || words.is(i - 1, "$")) {
            return null;
        }
        int next = i + 1;
        if (words.isNumber(i) && Vocabulary.isSuffix(words.at(next)) && words.touches(next)) {
            next++;
        }
        Found several = daysFirst(words, i, day, next);
        if (several != null) {
            return several;
        }
        if (words.is(next, "day")) {
            next++;
        }
        boolean of = words.is(next, "of");
        int at = of ? next + 1 : next;
        int month = Vocabulary.month(words.at(at));
        if (month == 0 || !words.capital(at) || (!of && !words.isNumber(i))) {
            return null;
        }
        int end = afterMonthName(words, at);
        return withYear(words, end, month, day);
    }

    /** "3-5 January", "3 to 5 January", "between 3 and 5 January". */
    private static @Nullable Found daysFirst(Words words, int i, int day, int next) {
        boolean joined =
                words.isDash(next) || isUntil(words, i, next) || (words.is(next, "and") && words.is(i - 1, "between"));
        int last = next + 1;
        if (!joined || !words.isNumber(last) || words.length(last) > 2 || words.number(last) <= day) {
            return null;
        }
        int at = Vocabulary.isSuffix(words.at(last + 1)) && words.touches(last + 1) ? last + 2 : last + 1;
        int month = Vocabulary.month(words.at(at));
        return month == 0 || !words.capital(at)
                ? null
                : range(words, afterMonthName(words, at), month, day, words.number(last));
    }

    /** "3 to 5 January", not "put off from 9 to 16 March": those are two days, and none between them. */
    private static boolean isUntil(Words words, int i, int next) {
        return words.is(next, "to") && !(words.is(i - 1, "from") && MOVED.contains(words.at(i - 2)));
    }

    private static int afterMonthName(Words words, int month) {
        boolean dotted = Vocabulary.SHORT_MONTHS.contains(words.at(month)) && words.is(month + 1, ".");
        return dotted ? month + 2 : month + 1;
    }

    /** A year behind day and month, after a comma or "of" or nothing. */
    private static @Nullable Found withYear(Words words, int end, int month, int day) {
        int at = words.is(end, ",") || words.is(end, "of") ? end + 1 : end;
        if (isYear(words, at)) {
            return day(at + 1, words.number(at), month, day);
        }
        if (dateOrNull(2000, month, day) == null) {
            return null;
        }
        if (month == 9 && day == 11 && isTheAttack(words, end)) {
            return day(end, 2001, month, day);
        }
        return Found.date(end, place -> yearless(place, month, day));
    }

    /** "since Sept. 11", "the Sept. 11 attacks". */
    private static boolean isTheAttack(Words words, int end) {
        int begin = end - 1;
        while (begin > 0 && !words.at(begin).startsWith("sept")) {
            begin--;
        }
        return AFTER_THE_ATTACK.contains(words.at(begin - 1)) || ATTACK.contains(words.at(end));
    }

    static boolean isYear(Words words, int i) {
        return words.isNumber(i) && words.length(i) == 4 && words.number(i) >= 1000 && words.number(i) < 2200;
    }

    /** The nearest such day in the direction of the words about it. */
    static Value yearless(Place place, int month, int day) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.DAY);
        }
        for (int distance = 0; distance < 5; distance++) {
            LocalDate best = nearest(today, place.direction(), month, day, distance);
            if (best != null) {
                return Value.of(Period.day(best));
            }
        }
        return Value.open(Unit.DAY);
    }

    private static @Nullable LocalDate nearest(LocalDate today, Direction direction, int month, int day, int distance) {
        LocalDate best = null;
        for (int year : new int[] {today.getYear() - distance, today.getYear() + distance}) {
            LocalDate candidate = dateOrNull(year, month, day);
            boolean fits = candidate != null
                    && switch (direction) {
                        case PAST -> !candidate.isAfter(today);
                        case FUTURE -> !candidate.isBefore(today);
                        case UNKNOWN -> Math.abs(candidate.toEpochDay() - today.toEpochDay()) < 200;
                    };
            if (fits) {
                best = candidate;
            }
        }
        return best;
    }

    private static @Nullable Found weekday(Words words, int i, DayOfWeek weekday) {
        if (!words.capital(i) || isTitle(words, i + 1)) {
            return null;
        }
        if (words.is(i - 1, "a")) {
            return Found.date(i + 1, place -> Value.open(Unit.DAY));
        }
        if (Dayparts.isPart(words.at(i + 1))) {
            return daypart(words, i, weekday);
        }
        int next = i + 1;
        if (words.is(next, ",")) {
            next++;
        }
        if (words.is(next, "the") || words.is(next, "on")) {
            next++;
        }
        Found date = Vocabulary.month(words.at(next)) > 0
                ? month(words, next)
                : words.isNumber(next) ? dayFirst(words, next) : null;
        if (date != null && !isMonthOnly(words, next)) {
            return date;
        }
        return Found.date(i + 1, place -> weekday(place, weekday));
    }

    /** "Saturday Night Live", "Sunday Times". */
    private static boolean isTitle(Words words, int i) {
        boolean show = words.capital(i) && Dayparts.isPart(words.at(i)) && words.capital(i + 1);
        return show || (words.capital(i) && PAPERS.contains(words.at(i)));
    }

    private static Found daypart(Words words, int i, DayOfWeek weekday) {
        String part = words.at(i + 1);
        return new Found(i + 2, TimeType.TIME, place -> {
            Period day = weekday(place, weekday).period();
            return Dayparts.value(day == null ? null : day.from(), part, 0);
        });
    }

    private static boolean isMonthOnly(Words words, int i) {
        return Vocabulary.month(words.at(i)) > 0 && dayAfter(words, afterMonthName(words, i)) == 0;
    }

    /** The last such day up to and with today, or the next one; news speaks of the days behind it unless it says otherwise. */
    static Value weekday(Place place, DayOfWeek weekday) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.DAY);
        }
        LocalDate day = place.direction() == Direction.FUTURE
                ? today.with(TemporalAdjusters.nextOrSame(weekday))
                : today.with(TemporalAdjusters.previousOrSame(weekday));
        return Value.of(Period.day(day));
    }

    private static @Nullable Found month(Words words, int i) {
        int month = Vocabulary.month(words.at(i));
        if (!words.capital(i) || (words.touches(i) && words.isApostrophe(i - 1))) {
            return null;
        }
        int next = afterMonthName(words, i);
        int day = dayAfter(words, next);
        if (day > 0) {
            return days(words, next, month, day);
        }
        int at = words.is(next, ",") || words.is(next, "of") ? next + 1 : next;
        if (isYear(words, at)) {
            return Found.date(at + 1, Period.month(words.number(at), month));
        }
        int years = YEARS.getOrDefault(words.at(next), 9);
        if (years != 9 && words.is(next + 1, "year")) {
            return Found.date(next + 2, place -> monthOf(place, month, years));
        }
        if (words.are(i - 2, "back", "in") && !COMES.contains(words.at(i - 3)) && isBareMonth(words, i)) {
            return Found.date(next, place -> backIn(place, month));
        }
        return isBareMonth(words, i) ? Found.date(next, place -> bareMonth(place, month)) : null;
    }

    /** "Check back in April": no "back in April". */
    private static final Set<String> COMES = Set.of(
            "come", "comes", "check", "go", "goes", "get", "gets", "be", "is", "are", "bring", "look", "report",
            "call");

    /** "Back in March": no month that still runs. */
    private static Value backIn(Place place, int month) {
        LocalDate today = place.today();
        if (place.direction() == Direction.FUTURE) {
            return bareMonth(place, month);
        }
        return today == null
                ? Value.open(Unit.MONTH)
                : Value.of(Period.month(today.getYear() - (month < today.getMonthValue() ? 0 : 1), month));
    }

    /** The day that follows a month's name: "14", "14th", "the fourteenth"; 0 if none does. */
    private static int dayAfter(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        if (words.isNumber(at) && words.length(at) <= 2) {
            boolean clock = words.is(at + 1, ":") && words.touches(at + 1) && words.isNumber(at + 2);
            int day = words.number(at);
            return day >= 1 && day <= 31 && !clock && !isCount(words, at) ? day : 0;
        }
        return Vocabulary.ordinal(words.at(at));
    }

    /** "In March 30 people …": the number counts something. */
    private static boolean isCount(Words words, int i) {
        return words.is(i + 1, "people")
                || words.is(i + 1, "percent")
                || words.is(i + 1, "%")
                || words.is(i + 1, "million");
    }

    private static @Nullable Found days(Words words, int i, int month, int day) {
        int at = words.is(i, "the") ? i + 1 : i;
        int end = at + 1;
        if (Vocabulary.isSuffix(words.at(end)) && words.touches(end)) {
            end++;
        }
        if (words.isDash(end) && words.isNumber(end + 1) && words.length(end + 1) <= 2 && words.number(end + 1) > day) {
            return range(words, end + 2, month, day, words.number(end + 1));
        }
        return withYear(words, end, month, day);
    }

    /** "March 3-5, 2025". */
    private static @Nullable Found range(Words words, int after, int month, int first, int last) {
        int end = Vocabulary.isSuffix(words.at(after)) && words.touches(after) ? after + 1 : after;
        Found begin = withYear(words, end, month, first);
        Found close = withYear(words, end, month, last);
        if (begin == null || close == null) {
            return begin;
        }
        return Found.date(begin.end(), place -> {
            Period from = begin.meaning().in(place).period();
            Period to = close.meaning().in(place).period();
            return from == null || to == null
                    ? Value.open(Unit.DAY)
                    : Value.of(new Period(from.from(), to.to(), Unit.DAY));
        });
    }

    private static boolean isBareMonth(Words words, int i) {
        String word = words.at(i);
        if (Vocabulary.SHORT_MONTHS.contains(word)) {
            return false;
        }
        boolean afterSign = BEFORE_MONTH.contains(words.at(i - 1));
        return switch (word) {
            case "may" -> afterSign && !words.is(i - 1, ",") && !AFTER_MAY.contains(words.at(i + 1));
            case "march", "april", "june", "august" ->
                (afterSign && !words.is(i - 1, ",")) || (i == 0 && !words.is(i + 1, "on"));
            default -> true;
        };
    }

    /** "January this year". */
    private static Value monthOf(Place place, int month, int years) {
        LocalDate today = place.today();
        return today == null ? Value.open(Unit.MONTH) : Value.of(Period.month(today.getYear() + years, month));
    }

    static Value bareMonth(Place place, int month) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.MONTH);
        }
        int year = today.getYear();
        int ahead = month - today.getMonthValue();
        int shift = switch (place.direction()) {
            case PAST -> ahead > 0 ? -1 : 0;
            case FUTURE -> ahead < 0 ? 1 : 0;
            case UNKNOWN -> ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
        };
        return Value.of(Period.month(year + shift, month));
    }
}
