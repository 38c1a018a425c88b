package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;
import org.quoth.model.Published;
import org.quoth.model.TimeExpression;
import org.quoth.model.TimeType;
import org.quoth.text.Span;

/**
 * Finds the time expressions of one document, stretch by stretch: at each word that can begin one, the longest expression that any
 * rule reads. Remembers the last of them, since the next may lean on it. Not safe to share between threads.
 */
final class TimeGrammar {

    private static final Rule CALENDAR = new CalendarRule();
    private static final Rule YEAR = new YearRule();
    private static final Rule RELATIVE = new RelativeRule();
    private static final Rule SEASON = new SeasonRule();
    private static final Rule[] RULES = {
        CALENDAR,
        YEAR,
        RELATIVE,
        SEASON,
        new ShiftRule(),
        new HolidayRule(),
        new DurationRule(),
        new SetRule(),
        new ClockRule(),
        new PartRule(List.of(CALENDAR, YEAR, RELATIVE, SEASON)),
        new InnerRule(List.of(CALENDAR, YEAR, RELATIVE)),
        new DayHoursRule(List.of(CALENDAR, RELATIVE)),
        new EventRule()
    };
    private static final Set<String> BETWEEN =
            Set.of(",", "at", "on", "around", "about", "this", "of", "from", "by", "until", "the", "-", "–");

    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "than");

    /** Between the two hours of a stretch. */
    private static final Set<String> CLOSES = Set.of("to", "until", "till", "and", "through");

    private static final Set<String> THROUGH = Set.of("to", "through", "until", "till", "thru");

    private final @Nullable LocalDate today;
    private final boolean dayFirst;
    private @Nullable Period last;
    /** The last expression is a month of a year that was told before. */
    private boolean narrated;

    TimeGrammar(@Nullable LocalDate today, boolean dayFirst) {
        this.today = today;
        this.dayFirst = dayFirst;
    }

    /** The expressions of a stretch of text, in order. */
    List<TimeExpression> read(String text, Span stretch) {
        Words words = Words.of(text, stretch);
        return expressions(words, readings(words));
    }

    /** The same of a line that dates the document: a time of day without a day is of the day it was published. */
    List<TimeExpression> readHeader(String text, Span stretch, @Nullable Published published) {
        Words words = Words.of(text, stretch);
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : readings(words)) {
            boolean dateless = reading.clock() != null && reading.value().period() == null;
            readings.add(dateless && published != null ? reading.on(published) : reading);
        }
        return expressions(words, readings);
    }

    private List<Reading> readings(Words words) {
        List<Reading> readings = new ArrayList<>();
        int i = 0;
        while (i < words.count()) {
            Found found = Triggers.begins(words, i) ? longest(words, i) : null;
            if (found == null) {
                i++;
                continue;
            }
            if (found.type() != null) {
                readings.add(reading(words, i, found, found.type(), readings));
            }
            i = Math.max(found.end(), i + 1);
        }
        return dated(words, readings);
    }

    private static @Nullable Found longest(Words words, int i) {
        Found longest = null;
        for (Rule rule : RULES) {
            Found found = rule.at(words, i);
            if (found != null && (longest == null || found.end() > longest.end())) {
                longest = found;
            }
        }
        return longest;
    }

    private record Reading(
            int from,
            int to,
            TimeType type,
            Value value,
            @Nullable ClockTime clock) {

        Reading on(Published published) {
            return clock == null ? this : new Reading(from, to, type, clock.on(published), clock);
        }
    }

    /** "from January 23 through March 9", "between May and July": the second is the next such day after the first. */
    private static boolean closesRange(Words words, int from, List<Reading> readings) {
        if (readings.isEmpty() || readings.getLast().to() != from - 1) {
            return false;
        }
        String before = words.at(readings.getLast().from() - 1);
        boolean between = before.equals("between") && words.is(from - 1, "and");
        return between || (before.equals("from") && THROUGH.contains(words.at(from - 1)));
    }

    /** "In 1986 he lost his boat in March, and in April …": months of the year that the sentence told before. */
    private boolean isTold(Words words, int from, List<Reading> readings) {
        Period year = readings.isEmpty() ? null : readings.getLast().value().period();
        if (year == null || today == null || !year.equals(last) || !year.to().isBefore(today)) {
            return false;
        }
        Reading before = readings.getLast();
        boolean told = year.unit() == Unit.YEAR ? words.is(before.from() - 1, "in") : narrated;
        boolean month = Vocabulary.month(words.at(from)) > 0 && words.is(from - 1, "in");
        for (int i = before.to(); i < from; i++) {
            month &= !ENDS.contains(words.at(i));
        }
        return told && month;
    }

    private Reading reading(Words words, int from, Found found, TimeType type, List<Reading> readings) {
        boolean closesRange = closesRange(words, from, readings);
        Direction direction = Tense.about(words, from, found.end());
        boolean onward = closesRange || (direction == Direction.PAST && isTold(words, from, readings));
        Place place = onward && last != null
                ? new Place(last.from(), last, Direction.FUTURE, dayFirst)
                : new Place(today, last, direction, dayFirst);
        Value value = found.meaning().in(place);
        if (value.period() != null) {
            last = value.period();
            narrated = onward && !closesRange;
        }
        ClockTime clock = found.meaning() instanceof ClockTime time ? time : null;
        TimeType kept = type == TimeType.DURATION && value.period() != null ? TimeType.DATE : type;
        return new Reading(from, found.end(), kept, value, clock);
    }

    /** Gives each time of day the day that stands beside it, if one does. */
    private static List<Reading> dated(Words words, List<Reading> readings) {
        List<Reading> dated = new ArrayList<>(readings);
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            if (reading.clock() == null) {
                continue;
            }
            LocalDate day = dayBeside(words, readings, i);
            if (day != null) {
                dated.set(
                        i,
                        new Reading(
                                reading.from(),
                                reading.to(),
                                reading.type(),
                                reading.clock().on(day),
                                reading.clock()));
            }
        }
        return dated;
    }

    private static @Nullable LocalDate dayBeside(Words words, List<Reading> readings, int i) {
        LocalDate after = i + 1 < readings.size()
                ? day(words, readings.get(i).to(), readings.get(i + 1).from(), readings.get(i + 1))
                : null;
        if (after != null) {
            return after;
        }
        boolean opens = i + 2 < readings.size()
                && readings.get(i + 1).clock() != null
                && readings.get(i + 1).from() == readings.get(i).to() + 1
                && (CLOSES.contains(words.at(readings.get(i).to()))
                        || words.isDash(readings.get(i).to()));
        if (opens) {
            return dayBeside(words, readings, i + 1);
        }
        return i > 0 ? day(words, readings.get(i - 1).to(), readings.get(i).from(), readings.get(i - 1)) : null;
    }

    private static @Nullable LocalDate day(Words words, int from, int to, Reading neighbour) {
        Period period = neighbour.value().period();
        if (period == null || !period.from().equals(period.to()) || to - from > 3) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (!BETWEEN.contains(words.at(i))) {
                return null;
            }
        }
        return period.from();
    }

    private static List<TimeExpression> expressions(Words words, List<Reading> readings) {
        List<TimeExpression> expressions = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            Value value = reading.value();
            expressions.add(new TimeExpression(
                    words.span(reading.from(), reading.to()), reading.type(), value.iso(), value.precision()));
        }
        return expressions;
    }
}
