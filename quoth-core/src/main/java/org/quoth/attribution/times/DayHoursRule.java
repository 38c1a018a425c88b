package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeType;

/** Hours told by the day behind them: "the early hours of Sunday morning", "the small hours", "the evening of 2 March". */
final class DayHoursRule implements Rule {

    private static final String SMALL = "morning";

    private final List<Rule> days;

    DayHoursRule(List<Rule> days) {
        this.days = days;
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        if (!words.is(i, "the")) {
            return null;
        }
        if (words.is(i + 2, "hours") && (words.is(i + 1, "early") || words.is(i + 1, "small"))) {
            Found day = day(words, i + 3);
            return day == null
                    ? new Found(i + 3, TimeType.TIME, place -> new Value(null, SMALL, null))
                    : new Found(
                            day.end(),
                            TimeType.TIME,
                            place -> small(day.meaning().in(place).period()));
        }
        String part = words.at(i + 1);
        Found day = Dayparts.isPart(part) ? day(words, i + 2) : null;
        return day == null
                ? null
                : new Found(
                        day.end(),
                        TimeType.TIME,
                        place -> Dayparts.value(one(day.meaning().in(place).period()), part, 0));
    }

    private @Nullable Found day(Words words, int i) {
        return words.is(i, "of") || words.is(i, "on") ? Rule.longest(days, words, i + 1) : null;
    }

    private static Value small(@Nullable Period told) {
        LocalDate day = one(told);
        return day == null
                ? new Value(null, SMALL, null)
                : new Value(day + "T00:00/" + day + "T06:00", SMALL, Period.day(day));
    }

    /** The day of a period that is one. */
    private static @Nullable LocalDate one(@Nullable Period told) {
        return told != null && told.from().equals(told.to()) ? told.from() : null;
    }
}
