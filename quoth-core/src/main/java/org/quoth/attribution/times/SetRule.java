package org.quoth.attribution.times;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeType;

/** Times that come again: "every day", "each November", "weekly", "Mondays", "twice a year". */
final class SetRule implements Rule {

    private static final Map<String, Unit> ADVERBS = Map.of(
            "daily",
            Unit.DAY,
            "nightly",
            Unit.DAY,
            "weekly",
            Unit.WEEK,
            "monthly",
            Unit.MONTH,
            "quarterly",
            Unit.QUARTER,
            "yearly",
            Unit.YEAR,
            "annually",
            Unit.YEAR,
            "hourly",
            Unit.HOUR);
    private static final Set<String> TIMES = Set.of("once", "twice", "times");

    @Override
    public @Nullable Found at(Words words, int i) {
        String word = words.at(i);
        if (word.equals("every") || word.equals("each")) {
            return every(words, i + 1);
        }
        Unit unit = ADVERBS.get(word);
        if (unit != null) {
            boolean title = words.capital(i) && (words.capital(i + 1) || words.capital(i - 1));
            return title ? null : Found.set(i + 1, unit, Amount.of(1, i));
        }
        if (TIMES.contains(word) || word.equals("per")) {
            return rate(words, i);
        }
        Found ago = weekdaysAgo(words, i);
        if (ago != null) {
            return ago;
        }
        Amount times = words.isNumber(i) || Vocabulary.number(word) > 0 || word.equals("several") || word.equals("many")
                ? Amounts.at(words, i)
                : null;
        if (times != null && words.is(times.end(), "times")) {
            return rate(words, times.end());
        }
        return weekdays(word) != null && words.capital(i) ? Found.set(i + 1, Unit.WEEK, Amount.of(1, i)) : null;
    }

    private static @Nullable DayOfWeek weekdays(String word) {
        return word.endsWith("s") ? Vocabulary.weekday(word.substring(0, word.length() - 1)) : null;
    }

    /** "two Saturdays ago". */
    private static @Nullable Found weekdaysAgo(Words words, int i) {
        int count = Vocabulary.number(words.at(i));
        DayOfWeek day = count > 0 && words.is(i + 2, "ago") ? weekdays(words.at(i + 1)) : null;
        return day == null ? null : Found.date(i + 3, place -> RelativeRule.weekdaysAgo(place, day, count));
    }

    private static @Nullable Found every(Words words, int i) {
        int at = words.is(i, "single") ? i + 1 : i;
        if (words.is(at, "other")) {
            boolean weekday = Vocabulary.weekday(words.at(at + 1)) != null;
            Unit other = weekday ? Unit.WEEK : Vocabulary.unit(words.at(at + 1));
            return other == null ? null : Found.set(at + 2, other, Amount.of(2, at));
        }
        Amount amount = Amounts.at(words, at);
        Unit counted = amount == null ? null : Vocabulary.unit(words.at(amount.end()));
        if (amount != null && counted != null) {
            return Found.set(amount.end() + 1, counted, amount);
        }
        Unit unit = Vocabulary.unit(words.at(at));
        if (unit != null && !words.at(at).endsWith("s") && unit != Unit.SECOND) {
            return Found.set(at + 1, unit, Amount.of(1, at));
        }
        return named(words, at);
    }

    private static @Nullable Found named(Words words, int at) {
        String word = words.at(at);
        if (Vocabulary.weekday(word) != null) {
            return Found.set(at + 1, Unit.WEEK, Amount.of(1, at));
        }
        boolean yearly = (Vocabulary.month(word) > 0 && words.capital(at)) || Vocabulary.season(word) > 0;
        if (yearly) {
            return Found.set(at + 1, Unit.YEAR, Amount.of(1, at));
        }
        return Dayparts.isPart(word) ? Found.set(at + 1, Unit.DAY, Amount.of(1, at)) : null;
    }

    /** "twice a year", "three times a week", "per day". */
    private static @Nullable Found rate(Words words, int i) {
        int at = words.is(i, "per")
                ? i + 1
                : words.is(i + 1, "a") || words.is(i + 1, "an") || words.is(i + 1, "per") ? i + 2 : -1;
        Unit unit = at < 0 ? null : Vocabulary.unit(words.at(at));
        return unit == null || words.is(at, "second")
                ? null
                : new Found(at + 1, TimeType.SET, place -> Value.duration(unit, Amount.of(1, at)));
    }
}
