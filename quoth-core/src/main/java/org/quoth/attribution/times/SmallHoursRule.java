package org.quoth.attribution.times;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeType;

/** The hours from midnight to six, of a day where one is told: "the early hours of Sunday morning", "the small hours". */
final class SmallHoursRule implements Rule {

    private static final String PRECISION = "morning";

    private final List<Rule> days;

    SmallHoursRule(List<Rule> days) {
        this.days = days;
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        boolean early = words.are(i, "the", "early", "hours");
        if (!early && !words.are(i, "the", "small", "hours")) {
            return null;
        }
        int of = i + 3;
        Found day = words.is(of, "of") || words.is(of, "on") ? Rule.longest(days, words, of + 1) : null;
        if (day != null) {
            return new Found(day.end(), TimeType.TIME, place -> of(day.meaning().in(place)));
        }
        return new Found(of, TimeType.TIME, place -> new Value(null, PRECISION, null));
    }

    private static Value of(Value day) {
        Period period = day.period();
        return period == null || !period.from().equals(period.to())
                ? new Value(null, PRECISION, null)
                : new Value(period.from() + "T00:00/" + period.from() + "T06:00", PRECISION, period);
    }
}
