package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;

/** A day of a month that is not named: "on the 3rd", "until the 14th". */
final class BareDay {

    private static final Set<String> BEFORE = Set.of("on", "by", "until", "till", "before", "from", "since");
    private static final Set<String> GOING_ON = Set.of("to", "and", "or", "at");
    /** A place in a course, a race or a house is counted in the same way. */
    private static final Set<String> COUNTED = Set.of(
            "hole", "holes", "birdie", "bogey", "par", "tee", "fairway", "green", "eagle", "lap", "laps", "floor",
            "minute", "inning", "round", "corner", "edition", "century");
    /** In words. */
    private static final int AROUND = 20;

    private BareDay() {}

    /** The day whose number stands at a place, where it is one. */
    static @Nullable Found at(Words words, int i) {
        boolean day = words.isNumber(i)
                && words.number(i) >= 1
                && words.number(i) <= 31
                && Vocabulary.isSuffix(words.at(i + 1))
                && words.touches(i + 1)
                && BEFORE.contains(words.at(i - 2))
                && (!words.isWord(i + 2) || GOING_ON.contains(words.at(i + 2)))
                && !words.isDash(i + 2)
                && !words.isApostrophe(i + 2);
        if (!day || isCounted(words, i)) {
            return null;
        }
        int number = words.number(i);
        return Found.date(i + 2, place -> of(place, number));
    }

    private static boolean isCounted(Words words, int i) {
        for (int k = i - AROUND; k <= i + AROUND; k++) {
            if (COUNTED.contains(words.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** The last or the next such day, where the words about it tell which. */
    private static Value of(Place place, int number) {
        LocalDate today = place.today();
        if (today == null || place.direction() == Direction.UNKNOWN) {
            return Value.open(Unit.DAY);
        }
        boolean ahead = place.direction() == Direction.FUTURE;
        for (int months = 0; months < 3; months++) {
            LocalDate month = today.plusMonths(ahead ? months : -months);
            LocalDate day = CalendarRule.dateOrNull(month.getYear(), month.getMonthValue(), number);
            if (day != null && (ahead ? !day.isBefore(today) : !day.isAfter(today))) {
                return Value.of(Period.day(day));
            }
        }
        return Value.open(Unit.DAY);
    }
}
