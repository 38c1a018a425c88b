package org.quoth.attribution.times;

import java.time.LocalDate;
import org.quoth.attribution.times.Place.Direction;

/** Seasons as whole months of the northern half of the world; winter is named after the year in which it begins. */
final class Seasons {

    private Seasons() {}

    static Period of(int year, int firstMonth) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new Period(first, first.plusMonths(3).minusDays(1), Unit.SEASON);
    }

    /** "last summer", "this winter", "next spring". */
    static Value relative(Place place, int firstMonth, int count) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.SEASON);
        }
        Period season = of(today.getYear(), firstMonth);
        if (firstMonth == 12 && today.getMonthValue() <= 2) {
            season = of(today.getYear() - 1, firstMonth);
        }
        if (count < 0 && !season.to().isBefore(today)) {
            season = of(season.from().getYear() - 1, firstMonth);
        } else if (count > 0 && !season.from().isAfter(today)) {
            season = of(season.from().getYear() + 1, firstMonth);
        }
        return Value.of(season);
    }

    /** "the winter before last". */
    static Value beforeLast(Place place, int firstMonth) {
        Period last = relative(place, firstMonth, -1).period();
        return last == null ? Value.open(Unit.SEASON) : Value.of(of(last.from().getYear() - 1, firstMonth));
    }

    /** "in the spring". */
    static Value bare(Place place, int firstMonth) {
        return relative(
                place,
                firstMonth,
                place.direction() == Direction.FUTURE ? 1 : place.direction() == Direction.PAST ? -1 : 0);
    }
}
