package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;

/** Years and what is made of them: "2012", "1960s", "the sixties", "the 20th century", "fiscal year 2016", "the third quarter of 2015". */
final class YearRule implements Rule {

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "by", "until", "till", "from", "during", "of", "for", "before", "after", "through",
            "between", "to", "and", "or", "late", "early", "mid", "circa", "around", "year", "the", "as");
    private static final Set<String> NOT_A_YEAR_BEFORE =
            Set.of("$", "#", "£", "€", "no", "number", "about", "over", "nearly", "page");
    private static final Set<String> NOT_A_YEAR_AFTER = Set.of(
            "people",
            "percent",
            "%",
            "miles",
            "km",
            "kilometers",
            "kilometres",
            "feet",
            "meters",
            "metres",
            "troops",
            "jobs",
            "dollars",
            "tons",
            "tonnes",
            "others",
            "years",
            "days",
            "men",
            "women",
            "children",
            "workers",
            "families",
            "votes",
            "additional",
            "new",
            "more",
            "homes",
            "soldiers",
            "civilians",
            "personnel",
            "deaths",
            "cases",
            "students",
            "points",
            "km²",
            "sq",
            "square",
            "words",
            "pages",
            "members",
            "hours",
            "acres",
            "barrels",
            "businesses",
            "schools",
            "pounds");
    private static final Set<String> AMOUNTS =
            Set.of("pence", "cents", "euros", "per", "thousand", "million", "billion", "trillion");
    private static final Set<String> AFTER_OLD_YEAR = Set.of(
            "and", "or", "to", "when", "by", "in", "the", "after", "as", "at", "for", "on", "with", "he", "she", "it",
            "they", "was", "that");
    private static final Set<String> AGED = Set.of("my", "your", "his", "her", "their", "our", "its");
    private static final Set<String> DECADE_SIGN = Set.of("the", "early", "late", "mid", "in", "-", "–");

    /** Whether the word here is what a number before it counts: "people", "percent", "million". */
    static boolean isCounted(Words words, int i) {
        return NOT_A_YEAR_AFTER.contains(words.at(i)) || AMOUNTS.contains(words.at(i));
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        String word = words.at(i);
        if (word.equals("the")) {
            boolean plain = words.isNumber(i + 1) && words.length(i + 1) == 4;
            return plain ? null : inner(words, i + 1);
        }
        return inner(words, i);
    }

    private static @Nullable Found inner(Words words, int i) {
        if (words.isNumber(i)) {
            return number(words, i);
        }
        if (words.isApostrophe(i)) {
            return shortDecade(words, i);
        }
        String word = words.at(i);
        return switch (word) {
            case "year" -> shortYear(words, i + 1);
            case "fiscal", "financial", "fy", "calendar", "school", "academic" -> namedYear(words, i);
            case "q" -> quarterMark(words, i);
            default -> words.isWord(i) ? spelled(words, i) : null;
        };
    }

    private static @Nullable Found number(Words words, int i) {
        if (CalendarRule.isYear(words, i) && !partOfNumber(words, i)) {
            Found plural = plural(words, i, words.number(i));
            return plural != null ? plural : year(words, i);
        }
        if (words.length(i) == 2 && words.number(i) % 10 == 0 && isDecade(words, i)) {
            Found decade = plural(words, i, 1900 + words.number(i));
            if (decade != null) {
                return decade;
            }
        }
        return ordinal(
                words, words.number(i), Vocabulary.isSuffix(words.at(i + 1)) && words.touches(i + 1) ? i + 2 : -1);
    }

    /** "G2000", "1,950", "3.1960". */
    private static boolean partOfNumber(Words words, int i) {
        boolean mark = words.is(i - 1, ",") || words.is(i - 1, ".") || words.is(i - 1, ":") || words.isWord(i - 1);
        return words.touches(i) && mark;
    }

    /** "the early sixties", not "his early sixties", which is how old somebody is. */
    private static boolean isDecade(Words words, int i) {
        int first = i - 1;
        while (first >= 0
                && (words.isDash(first)
                        || words.is(first, "early")
                        || words.is(first, "mid")
                        || words.is(first, "late"))) {
            first--;
        }
        return DECADE_SIGN.contains(words.at(i - 1)) && !AGED.contains(words.at(first));
    }

    /** "1960s", "1960's". */
    private static @Nullable Found plural(Words words, int i, int first) {
        int s = words.isApostrophe(i + 1) && words.touches(i + 1) ? i + 2 : i + 1;
        if (!words.is(s, "s") || !words.touches(s) || first % 10 != 0) {
            return null;
        }
        Unit unit = first % 100 == 0 && first < 2000 ? Unit.CENTURY : Unit.DECADE;
        return Found.date(s + 1, unit.around(LocalDate.of(first, 1, 1)));
    }

    /** "'90s". */
    private static @Nullable Found shortDecade(Words words, int i) {
        if (!words.touches(i + 1) || !words.isNumber(i + 1) || words.length(i + 1) != 2) {
            return null;
        }
        Found decade = plural(words, i + 1, 1900 + words.number(i + 1));
        boolean alone =
                !words.touches(i) && (words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "of"));
        return decade != null || !alone ? decade : shortYearBehind(words, i + 1);
    }

    /** "in '84": of the hundred years up to the document's own. */
    private static Found shortYearBehind(Words words, int i) {
        int year = words.number(i);
        return Found.date(
                i + 1,
                place -> place.today() == null
                        ? Value.open(Unit.YEAR)
                        : Value.of(Period.year(place.today().getYear()
                                - Math.floorMod(place.today().getYear() - year, 100))));
    }

    private static @Nullable Found year(Words words, int i) {
        int year = words.number(i);
        String before = words.at(i - 1);
        String after = words.at(i + 1);
        Found span = span(words, i, year);
        if (span == null) {
            span = fromTo(words, i, year);
        }
        if (span != null) {
            return span;
        }
        boolean part = (words.is(i + 1, ",") || words.is(i + 1, "."))
                && words.touches(i + 1)
                && words.touches(i + 2)
                && words.isNumber(i + 2);
        if (part
                || NOT_A_YEAR_BEFORE.contains(before)
                || NOT_A_YEAR_AFTER.contains(after)
                || Vocabulary.unit(after) != null
                || (words.touches(i + 1) && words.isWord(i + 1))
                || (words.is(i + 1, "-")
                        && words.touches(i + 1)
                        && words.touches(i + 2)
                        && words.isWord(i + 2)
                        && Vocabulary.unit(words.at(i + 2)) != null)) {
            return null;
        }
        boolean sign = BEFORE_YEAR.contains(before);
        if (!((year >= 1900 && year < 2100) || (sign && year >= 1400))) {
            return null;
        }
        boolean counts =
                year < 1900 && Character.isLowerCase((after + " ").charAt(0)) && !AFTER_OLD_YEAR.contains(after);
        return counts ? null : Found.date(i + 1, Period.year(year));
    }

    /** "the year '17": of the hundred years around the document's day. */
    private static @Nullable Found shortYear(Words words, int i) {
        boolean year = words.isApostrophe(i)
                && words.touches(i + 1)
                && words.isNumber(i + 1)
                && words.length(i + 1) == 2
                && !words.is(i + 2, "s");
        int last = words.number(i + 1);
        return year ? Found.date(i + 2, place -> Value.of(Period.year(nearest(place.today(), last)))) : null;
    }

    private static int nearest(@Nullable LocalDate today, int last) {
        int now = today == null ? 2000 : today.getYear();
        int year = now / 100 * 100 + last;
        return year > now + 30 ? year - 100 : year;
    }

    /** "1979 to 1994". */
    private static @Nullable Found fromTo(Words words, int i, int year) {
        if (!words.is(i + 1, "to")
                || words.is(i - 1, "from")
                || !CalendarRule.isYear(words, i + 2)
                || year < 1400
                || NOT_A_YEAR_AFTER.contains(words.at(i + 3))
                || NOT_A_YEAR_BEFORE.contains(words.at(i - 1))) {
            return null;
        }
        int last = words.number(i + 2);
        if (last <= year || last > year + 150) {
            return null;
        }
        Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31), Unit.YEAR);
        return Found.date(i + 3, place -> new Value(year + "/" + last, "year", period));
    }

    /** "2010-2012", "2015-16", and "2025/26" of years that follow each other. */
    private static @Nullable Found span(Words words, int i, int year) {
        boolean slash = words.is(i + 1, "/");
        if ((!words.isDash(i + 1) && !slash)
                || !words.touches(i + 1)
                || !words.touches(i + 2)
                || !words.isNumber(i + 2)) {
            return null;
        }
        int last = words.number(i + 2);
        if (words.length(i + 2) == 2) {
            last += year / 100 * 100;
        }
        if (slash && (last != year + 1 || words.is(i + 3, "/"))) {
            return null;
        }
        if (last <= year || last > year + 150 || (words.isDash(i + 3) && words.touches(i + 3))) {
            return null;
        }
        Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31), Unit.YEAR);
        return Found.date(
                i + 3,
                place -> new Value(period.from().getYear() + "/" + period.to().getYear(), "year", period));
    }

    /** "the 20th century", "the third quarter of 2015"; {@code after} is the word behind the ordinal. */
    private static @Nullable Found ordinal(Words words, int number, int after) {
        if (after < 0 || number < 1) {
            return null;
        }
        if (words.is(after, "century")) {
            return Found.date(after + 1, Unit.CENTURY.around(LocalDate.of((number - 1) * 100 + 1, 1, 1)));
        }
        if (words.is(after, "half")) {
            return half(words, after + 1, number);
        }
        return words.is(after, "quarter") && number <= 4 ? quarter(words, after + 1, number) : null;
    }

    private static @Nullable Found spelled(Words words, int i) {
        String word = words.at(i);
        int decade = Vocabulary.decade(word);
        if (decade > 0 && isDecade(words, i)) {
            return Found.date(i + 1, Unit.DECADE.around(LocalDate.of(decade, 1, 1)));
        }
        if (word.equals("twenty") && words.isDash(i + 1) && words.is(i + 2, "first")) {
            return ordinal(words, 21, i + 3);
        }
        int number = Vocabulary.ordinal(word);
        int after = words.isDash(i + 1) && words.touches(i + 1) ? i + 2 : i + 1; // "third-quarter sales"
        return number == 0 ? null : ordinal(words, number, after);
    }

    /** Q3 2015. */
    private static @Nullable Found quarterMark(Words words, int i) {
        int quarter = words.number(i + 1);
        return words.touches(i + 1) && quarter >= 1 && quarter <= 4 ? quarter(words, i + 2, quarter) : null;
    }

    private static Found quarter(Words words, int after, int quarter) {
        int at = words.is(after, "of") || words.is(after, ",") ? after + 1 : after;
        if (CalendarRule.isYear(words, at)) {
            return Found.date(at + 1, quarterOf(words.number(at), quarter));
        }
        Found fiscal = words.is(at, "fiscal") || words.is(at, "fy") ? namedYear(words, at) : null;
        if (fiscal != null) {
            return Found.date(
                    fiscal.end(), place -> fiscalQuarter(fiscal.meaning().in(place), quarter));
        }
        if (words.are(at, "this", "year") || words.are(at, "the", "year")) {
            return Found.date(at + 2, place -> quarter(place, quarter, 0));
        }
        if (words.are(at, "last", "year")) {
            return Found.date(at + 2, place -> quarter(place, quarter, -1));
        }
        if (words.are(at, "next", "year")) {
            return Found.date(at + 2, place -> quarter(place, quarter, 1));
        }
        return Found.date(after, place -> nearestQuarter(place, quarter));
    }

    private static Value fiscalQuarter(Value year, int quarter) {
        Period period = year.period();
        return period == null
                ? year
                : Value.of(Unit.QUARTER.around(period.from().plusMonths(3L * (quarter - 1))));
    }

    /** "the first half of 2024". */
    private static @Nullable Found half(Words words, int i, int half) {
        int at = words.is(i, "of") ? i + 1 : i;
        if (half < 1 || half > 2 || !CalendarRule.isYear(words, at)) {
            return null;
        }
        LocalDate from = LocalDate.of(words.number(at), half == 1 ? 1 : 7, 1);
        return Found.date(at + 1, new Period(from, from.plusMonths(6).minusDays(1), Unit.QUARTER));
    }

    private static Value quarter(Place place, int quarter, int years) {
        return place.today() == null
                ? Value.open(Unit.QUARTER)
                : Value.of(quarterOf(place.today().getYear() + years, quarter));
    }

    private static Value nearestQuarter(Place place, int quarter) {
        LocalDate today = place.today();
        if (today == null) {
            return Value.open(Unit.QUARTER);
        }
        Period period = quarterOf(today.getYear(), quarter);
        if (place.direction() != Direction.FUTURE && period.from().isAfter(today)) {
            period = quarterOf(today.getYear() - 1, quarter);
        } else if (place.direction() == Direction.FUTURE && period.to().isBefore(today)) {
            period = quarterOf(today.getYear() + 1, quarter);
        }
        return Value.of(period);
    }

    private static Period quarterOf(int year, int quarter) {
        return Unit.QUARTER.around(LocalDate.of(year, quarter * 3, 1));
    }

    /** "fiscal year 2016" of the United States ends with September; other years of business stay as wide as they are written. */
    private static @Nullable Found namedYear(Words words, int i) {
        int at = words.is(i + 1, "year") ? i + 2 : i + 1;
        boolean fiscal = words.is(i, "fiscal") || words.is(i, "fy");
        if (!words.isNumber(at) || (at == i + 1 && !fiscal)) {
            return null;
        }
        int year = words.number(at);
        if (words.length(at) == 2 && fiscal) {
            year += 2000;
        }
        if (year < 1900 || year > 2100) {
            return null;
        }
        Found span = span(words, at, year);
        if (span != null) {
            return span;
        }
        Period period = fiscal
                ? new Period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30), Unit.YEAR)
                : Period.year(year);
        return Found.date(at + 1, period);
    }
}
