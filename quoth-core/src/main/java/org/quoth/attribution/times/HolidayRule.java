package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;

/** Feasts and public holidays whose day can be reckoned, mostly those of the United States; movable feasts of other calendars stay open. */
final class HolidayRule implements Rule {

    private static final Map<String, IntFunction<LocalDate>> HOLIDAYS = new HashMap<>();
    private static final int LONGEST = 5;

    static {
        fixed("christmas", 12, 25);
        fixed("christmas day", 12, 25);
        fixed("christmas eve", 12, 24);
        fixed("boxing day", 12, 26);
        fixed("new year s day", 1, 1);
        fixed("new year s eve", 12, 31);
        fixed("new year s", 1, 1);
        fixed("independence day", 7, 4);
        fixed("fourth of july", 7, 4);
        fixed("bastille day", 7, 14);
        fixed("halloween", 10, 31);
        fixed("valentine s day", 2, 14);
        fixed("st patrick s day", 3, 17);
        fixed("veterans day", 11, 11);
        fixed("armistice day", 11, 11);
        fixed("anzac day", 4, 25);
        fixed("australia day", 1, 26);
        fixed("canada day", 7, 1);
        fixed("may day", 5, 1);
        fixed("earth day", 4, 22);
        fixed("juneteenth", 6, 19);
        fixed("flag day", 6, 14);
        nth("martin luther king day", 1, DayOfWeek.MONDAY, 3);
        nth("presidents day", 2, DayOfWeek.MONDAY, 3);
        nth("memorial day", 5, DayOfWeek.MONDAY, -1);
        nth("labor day", 9, DayOfWeek.MONDAY, 1);
        nth("columbus day", 10, DayOfWeek.MONDAY, 2);
        nth("thanksgiving", 11, DayOfWeek.THURSDAY, 4);
        nth("thanksgiving day", 11, DayOfWeek.THURSDAY, 4);
        nth("mother s day", 5, DayOfWeek.SUNDAY, 2);
        nth("father s day", 6, DayOfWeek.SUNDAY, 3);
        HOLIDAYS.put(
                "black friday", year -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(1));
        HOLIDAYS.put("election day", HolidayRule::electionDay);
        HOLIDAYS.put("inauguration day", year -> LocalDate.of(year, 1, 20));
        easter("easter", 0);
        easter("easter sunday", 0);
        easter("easter monday", 1);
        easter("good friday", -2);
        easter("ash wednesday", -46);
        easter("palm sunday", -7);
        easter("shrove tuesday", -47);
        easter("maundy thursday", -3);
        easter("ascension day", 39);
        easter("pentecost", 49);
        easter("whitsun", 49);
        easter("whit sunday", 49);
        easter("whit monday", 50);
    }

    private static void fixed(String name, int month, int day) {
        HOLIDAYS.put(name, year -> LocalDate.of(year, month, day));
    }

    private static void nth(String name, int month, DayOfWeek weekday, int n) {
        HOLIDAYS.put(name, year -> nth(year, month, weekday, n));
    }

    private static LocalDate nth(int year, int month, DayOfWeek weekday, int n) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    private static void easter(String name, int days) {
        HOLIDAYS.put(name, year -> easter(year).plusDays(days));
    }

    /** The Tuesday after the first Monday in November of even years. */
    private static LocalDate electionDay(int year) {
        return nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
    }

    /** Easter Sunday in the Gregorian calendar, after the anonymous rule printed in Nature, 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        int start = words.is(i, "the") || words.is(i, "last") || words.is(i, "next") || words.is(i, "this") ? i + 1 : i;
        boolean surname = words.capital(i - 1) && !words.endsSentence(i - 1) && i > 1;
        if (!words.capital(start) || surname) {
            return null;
        }
        String selector = start > i ? words.at(i) : "";
        StringBuilder name = new StringBuilder();
        Found longest = null;
        int at = start;
        for (int k = 0; k < LONGEST && words.isWord(at); k++) {
            name.append(name.isEmpty() ? "" : " ").append(words.at(at++));
            at = pastMark(words, at);
            IntFunction<LocalDate> holiday = HOLIDAYS.get(name.toString());
            if (holiday != null) {
                longest = holiday(words, words.isApostrophe(at - 1) ? at - 1 : at, holiday, selector);
            }
        }
        return longest;
    }

    /** Past the apostrophe of "New Year's" or the stop of "St." */
    private static int pastMark(Words words, int i) {
        return (words.isApostrophe(i) && words.touches(i)) || (words.is(i, ".") && words.is(i - 1, "st")) ? i + 1 : i;
    }

    private static Found holiday(Words words, int end, IntFunction<LocalDate> holiday, String selector) {
        int at = words.is(end, ",") || words.is(end, "of") || words.is(end, "in") ? end + 1 : end;
        if (CalendarRule.isYear(words, at)) {
            return Found.date(at + 1, Period.day(holiday.apply(words.number(at))));
        }
        if (words.are(end, "last", "year")) {
            return Found.date(end + 2, place -> inYear(place, holiday, -1));
        }
        if (words.are(end, "this", "year")) {
            return Found.date(end + 2, place -> inYear(place, holiday, 0));
        }
        if (words.are(end, "next", "year")) {
            return Found.date(end + 2, place -> inYear(place, holiday, 1));
        }
        if (words.is(end, "weekend")) {
            return Found.date(end + 1, place -> weekend(nearest(place, holiday, selector)));
        }
        return Found.date(end, place -> nearest(place, holiday, selector));
    }

    /** The days about one that makes a weekend long: Good Friday to Easter Monday, Saturday to Labor Day, Thanksgiving to Sunday. */
    private static Value weekend(Value holiday) {
        Period day = holiday.period();
        if (day == null) {
            return Value.open(Unit.WEEKEND);
        }
        LocalDate from = day.from();
        boolean easter = from.equals(easter(from.getYear()));
        Period whole = switch (from.getDayOfWeek()) {
            case MONDAY -> new Period(from.minusDays(2), from, Unit.WEEKEND);
            case THURSDAY -> new Period(from, from.plusDays(3), Unit.WEEKEND);
            case FRIDAY -> new Period(from, from.plusDays(2), Unit.WEEKEND);
            case SUNDAY ->
                easter ? new Period(from.minusDays(2), from.plusDays(1), Unit.WEEKEND) : Unit.WEEKEND.around(from);
            case TUESDAY, WEDNESDAY, SATURDAY -> Unit.WEEKEND.around(from);
        };
        return Value.of(whole);
    }

    private static Value inYear(Place place, IntFunction<LocalDate> holiday, int years) {
        return place.today() == null
                ? Value.open(Unit.DAY)
                : Value.of(Period.day(holiday.apply(place.today().getYear() + years)));
    }

    private static Value nearest(Place place, IntFunction<LocalDate> holiday, String selector) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.DAY);
        }
        LocalDate day = holiday.apply(today.getYear());
        boolean back = selector.equals("last") || (selector.isEmpty() && place.direction() == Direction.PAST);
        boolean ahead = selector.equals("next") || (selector.isEmpty() && place.direction() == Direction.FUTURE);
        if (back && day.isAfter(today)) {
            day = holiday.apply(today.getYear() - 1);
        } else if (ahead && day.isBefore(today)) {
            day = holiday.apply(today.getYear() + 1);
        }
        return Value.of(Period.day(day));
    }
}
