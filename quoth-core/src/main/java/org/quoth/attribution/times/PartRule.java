package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;

/** Parts of a longer time: "early 2014", "mid-July", "the end of the year", "late Tuesday", "year end". */
final class PartRule implements Rule {

    private static final Set<String> FIRST = Set.of("beginning", "start", "outset");
    private static final Set<String> LAST = Set.of("end", "close");
    /** Years that end when their house says. */
    private static final Set<String> OF_BUSINESS = Set.of("fiscal", "financial", "school", "academic");

    private final List<Rule> wholes;

    PartRule(List<Rule> wholes) {
        this.wholes = wholes;
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        return switch (words.at(i)) {
            case "the" -> words.is(i + 1, "the") ? null : at(words, i + 1);
            case "early", "mid", "late" -> third(words, i);
            case "beginning", "start", "outset", "end", "close", "middle" ->
                words.is(i + 1, "of") ? edge(words, i) : null;
            case "year" ->
                words.is(words.isDash(i + 1) ? i + 2 : i + 1, "end")
                        ? yearEnd(words.isDash(i + 1) ? i + 3 : i + 2)
                        : null;
            default -> null;
        };
    }

    private static Found yearEnd(int end) {
        return Found.date(
                end,
                place -> place.today() == null
                        ? Value.open(Unit.YEAR)
                        : Value.of(Unit.YEAR.around(place.today()).last()));
    }

    private @Nullable Found third(Words words, int i) {
        int third = words.is(i, "early") ? 0 : words.is(i, "mid") ? 1 : 2;
        int at = words.isDash(i + 1) ? i + 2 : i + 1;
        at = words.is(at, "in") ? at + 1 : at;
        Found whole = Rule.longest(wholes, words, at);
        return whole == null
                ? null
                : new Found(
                        whole.end(), whole.type(), place -> part(whole.meaning().in(place), third));
    }

    private static Value part(Value whole, int third) {
        Period period = whole.period();
        boolean splits = period != null
                && period.unit().compareTo(Unit.WEEKEND) > 0
                && !period.from().equals(period.to());
        return splits && period != null ? Value.of(period.third(third)) : whole;
    }

    private @Nullable Found edge(Words words, int i) {
        String edge = words.at(i);
        Found running = words.is(i + 2, "the") ? running(words, i + 2) : null;
        Found whole = running == null ? Rule.longest(wholes, words, i + 2) : running;
        if (whole == null) {
            return null;
        }
        if (words.is(i - 2, "at") && words.is(i - 1, "the") && words.is(i + 3, "day")) {
            return Found.nothing(whole.end());
        }
        return new Found(
                whole.end(), whole.type(), place -> edge(whole.meaning().in(place), edge));
    }

    private static Value edge(Value whole, String edge) {
        Period period = whole.period();
        if (period == null) {
            return whole;
        }
        return FIRST.contains(edge)
                ? Value.of(period.first())
                : LAST.contains(edge) ? Value.of(period.last()) : part(whole, 1);
    }

    /** "the year", "the month" behind "end of": the one that runs. */
    private static @Nullable Found running(Words words, int i) {
        if (OF_BUSINESS.contains(words.at(i + 1)) && words.is(i + 2, "year")) {
            return Found.date(i + 3, place -> Value.open(Unit.YEAR));
        }
        Unit unit = Vocabulary.unit(words.at(i + 1));
        boolean part = words.is(i - 1, "of");
        if (unit == null || !part || unit.shorterThanDay() || words.at(i + 1).endsWith("s")) {
            return null;
        }
        return Found.date(i + 2, place -> running(place, unit));
    }

    /** Of a decade or a century told in the past it is not the running one, but that of the expression before. */
    private static Value running(Place place, Unit unit) {
        boolean told = unit.compareTo(Unit.DECADE) >= 0 && place.direction() == Direction.PAST;
        Period last = place.last();
        LocalDate base = !told ? place.today() : last == null ? null : last.from();
        return base == null ? Value.open(unit) : Value.of(unit.around(base));
    }
}
