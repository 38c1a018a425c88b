package org.quoth.attribution.times;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.times.Place.Direction;
import org.quoth.model.TimeType;

/** Lengths of time and what is reckoned with them: "24 hours", "the next weeks", "four weeks ago", "in about a month", "for ages". */
final class DurationRule implements Rule {

    private static final Set<String> SELECTORS =
            Set.of("last", "past", "previous", "next", "coming", "first", "final", "following", "preceding");
    private static final Set<String> HEDGES = Set.of(
            "about",
            "just",
            "around",
            "approximately",
            "roughly",
            "only",
            "maybe",
            "perhaps",
            "almost",
            "nearly",
            "probably");
    private static final Set<String> BEFORE_ARTICLE = Set.of(
            "in",
            "for",
            "within",
            "than",
            "about",
            "after",
            "before",
            "take",
            "takes",
            "took",
            "only",
            "just",
            "over",
            "spent",
            "spend",
            "nearly",
            "almost",
            "roughly",
            "around",
            "of",
            "maybe",
            "once",
            "last",
            "lasted",
            "lasts",
            "least",
            "under",
            "until",
            "been",
            "waited",
            "waiting",
            "to",
            "with",
            "is",
            "was",
            "s",
            "’s",
            "probably",
            "approximately",
            "quite",
            "during",
            "every");
    private static final Set<String> AFTER_ARTICLE =
            Set.of("ago", "later", "earlier", "from", "away", "hence", "before", "after", "back");
    /** "in a week where even the bank …": which week, not when. */
    private static final Set<String> CLAUSE = Set.of("where", "when", "which", "that", "in");
    /** "for a week earlier this month": what was earlier is told by what follows. */
    private static final Set<String> OF_WHAT_FOLLOWS = Set.of("this", "in", "last", "that");

    private static final Set<String> NOT_BARE_BEFORE =
            Set.of("these", "those", "-", "old", "dog", "glory", "three", "both", "all", "same");

    @Override
    public @Nullable Found at(Words words, int i) {
        if (words.is(i, "aged")) {
            return aged(words, i + 1);
        }
        Found part = partOfCentury(words, i);
        if (part != null) {
            return part;
        }
        if (Vocabulary.unit(words.at(i)) != null || words.is(i, "ages")) {
            return bare(words, i);
        }
        int at = words.is(i, "the") || words.is(i, "these") || words.is(i, "this") ? i + 1 : i;
        boolean selected = SELECTORS.contains(words.at(at));
        if (at > i && !selected) {
            return withinOne(words, i);
        }
        Found selectedPart = selected ? ofCentury(words, at + 1) : null;
        if (selectedPart != null) {
            return selectedPart;
        }
        if (selected && words.is(at + 1, "fortnight")) {
            return Found.duration(at + 2, Unit.WEEK, Amount.of(2, i));
        }
        Amount amount = Amounts.at(words, selected ? at + 1 : at);
        if (amount == null) {
            return null;
        }
        boolean fortnight = words.at(amount.end()).startsWith("fortnight");
        return counted(words, i, fortnight ? amount.times(2) : amount, selected ? words.at(at) : "");
    }

    /** "within the hour". */
    private static @Nullable Found withinOne(Words words, int i) {
        Unit unit = words.is(i, "the") && words.is(i - 1, "within") ? unitAt(words, i + 1) : null;
        return unit == null || words.at(i + 1).endsWith("s") ? null : Found.duration(i + 2, unit, Amount.of(1, i));
    }

    /** "a quarter-century", "a quarter of a century", "half a century". */
    private static @Nullable Found partOfCentury(Words words, int i) {
        int at = words.is(i, "a") ? i + 1 : i;
        return at > i || words.is(at, "half") ? ofCentury(words, at) : null;
    }

    /** "quarter-century", "half a century". */
    private static @Nullable Found ofCentury(Words words, int at) {
        boolean half = words.is(at, "half");
        if (!half && !words.is(at, "quarter")) {
            return null;
        }
        int next = at + 1;
        if (words.isDash(next) || words.is(next, "of")) {
            next++;
        }
        if (words.is(next, "a")) {
            next++;
        }
        return words.is(next, "century") && next > at + 1
                ? Found.duration(next + 1, Unit.YEAR, Amount.of(half ? 50 : 25, next))
                : null;
    }

    private static @Nullable Found counted(Words words, int begin, Amount amount, String selector) {
        int at = words.isDash(amount.end()) ? amount.end() + 1 : amount.end();
        boolean joined = at > amount.end();
        Unit unit = unitAt(words, at);
        boolean year = amount.number() >= 1900
                && words.length(amount.end() - 1) == 4
                && !words.at(at).endsWith("s");
        if (unit == null || year || (amount.article() && !selector.isEmpty()) || (joined && words.is(at, "to"))) {
            return null;
        }
        Found always = always(words, amount, unit, at + 1);
        if (always != null) {
            return always;
        }
        Unit each = words.is(at + 1, "a") || words.is(at + 1, "per") || words.is(at + 1, "every")
                ? Vocabulary.unit(words.at(at + 2))
                : null;
        if (each != null && !amount.article() && each.compareTo(unit) > 0) {
            return Found.set(at + 3, each, Amount.of(1, at));
        }
        int end = at + 1;
        if (amount.article() && CLAUSE.contains(words.at(end)) && words.is(begin - 1, "in")) {
            return Found.nothing(end);
        }
        if (words.are(end, "and", "a", "half")) {
            return Found.duration(end + 3, unit, Amount.of(amount.number() + 0.5, end));
        }
        Found compound = compound(words, unit, amount, end);
        if (compound != null) {
            return compound;
        }
        if (!selector.isEmpty()) {
            return Found.duration(end, unit, amount);
        }
        Found age = age(words, end, unit, amount);
        if (age != null) {
            return age;
        }
        Found shifted = shifted(words, begin, end, unit, amount);
        if (shifted != null) {
            return shifted;
        }
        return isLength(words, begin, at, unit, amount) ? Found.duration(end, unit, amount) : null;
    }

    /** "two hours 14 minutes", "a year and three months". */
    private static @Nullable Found compound(Words words, Unit unit, Amount amount, int end) {
        Unit smaller = unit == Unit.HOUR ? Unit.MINUTE : unit == Unit.YEAR ? Unit.MONTH : null;
        if (smaller == null || amount.vague()) {
            return null;
        }
        Amount rest = Amounts.at(words, words.is(end, "and") || words.is(end, ",") ? end + 1 : end);
        if (rest == null || rest.vague() || rest.article() || unitAt(words, rest.end()) != smaller) {
            return null;
        }
        int after = rest.end() + 1;
        if (AFTER_ARTICLE.contains(words.at(after)) || words.is(after, "old") || words.isDash(after)) {
            return null;
        }
        String iso = unit.duration(amount) + smaller.duration(rest).substring(unit == Unit.HOUR ? 2 : 1);
        return new Found(after, TimeType.DURATION, place -> new Value(iso, smaller.precision(), null));
    }

    /** A unit behind its number; ordinals are not seconds. */
    private static @Nullable Unit unitAt(Words words, int i) {
        String word = words.at(i);
        if (word.startsWith("fortnight")) {
            return Unit.WEEK;
        }
        if (word.equals("second") || word.equals("weekend") || word.equals("quarter") || word.equals("quarters")) {
            return null;
        }
        return Vocabulary.unit(word);
    }

    private static boolean isLength(Words words, int begin, int at, Unit unit, Amount amount) {
        String before = words.at(begin - 1);
        if (amount.article()) {
            boolean idle = unit.shorterThanDay() && unit != Unit.HOUR;
            return !idle && (BEFORE_ARTICLE.contains(before) || AFTER_ARTICLE.contains(words.at(at + 1)));
        }
        boolean oneDay = unit == Unit.DAY && words.is(begin, "one");
        return !oneDay || BEFORE_ARTICLE.contains(before) || words.isDash(begin + 1);
    }

    /** "24 hours a day, 7 days a week": not a time but an "always". */
    private static @Nullable Found always(Words words, Amount amount, Unit unit, int end) {
        int number = (int) amount.number();
        boolean whole = (unit == Unit.HOUR && number == 24 && words.are(end, "a", "day"))
                || (unit == Unit.DAY && number == 7 && words.are(end, "a", "week"))
                || (unit == Unit.DAY && (number == 365 || number == 366) && words.are(end, "a", "year"));
        return whole ? Found.nothing(end + 2) : null;
    }

    /** "aged 35", "aged between …" left alone. */
    private static @Nullable Found aged(Words words, int i) {
        Amount amount = Amounts.at(words, i);
        if (amount == null || amount.article() || Vocabulary.unit(words.at(amount.end())) != null) {
            return null;
        }
        return Found.duration(amount.end(), Unit.YEAR, amount);
    }

    /** "35 years old", "35-year-old", "12 years of age". */
    private static @Nullable Found age(Words words, int end, Unit unit, Amount amount) {
        int at = words.isDash(end) ? end + 1 : end;
        if (words.are(at, "of", "age")) {
            return Found.duration(at + 2, unit, amount);
        }
        return words.is(at, "old") ? Found.duration(at + 1, unit, amount) : null;
    }

    private static @Nullable Found shifted(Words words, int begin, int end, Unit unit, Amount amount) {
        int at = words.isApostrophe(end) ? end + 1 : end;
        at += at > end && words.is(at, "s") ? 1 : 0; // "in a week's time"
        String after = words.at(at);
        return switch (after) {
            case "ago" -> Found.date(at + 1, place -> shift(place.today(), unit, amount, -1));
            case "back" -> Found.date(at + 1, place -> shift(place.today(), unit, amount, -1));
            case "hence" -> Found.date(at + 1, place -> shift(place.today(), unit, amount, 1));
            case "from" ->
                words.is(at + 1, "now") || words.is(at + 1, "today")
                        ? Found.date(at + 2, place -> shift(place.today(), unit, amount, 1))
                        : null;
            case "later", "afterwards" -> Found.date(at + 1, place -> shift(lean(place, unit), unit, amount, 1));
            case "earlier", "beforehand" ->
                OF_WHAT_FOLLOWS.contains(words.at(at + 1))
                        ? null
                        : Found.date(at + 1, place -> shift(lean(place, unit), unit, amount, -1));
            case "time" ->
                at > end && ahead(words, begin)
                        ? Found.date(at + 1, place -> shift(place.today(), unit, amount, 1))
                        : null;
            default -> ahead(words, begin) ? in(end, unit, amount, isWholeSentence(words, begin, end)) : null;
        };
    }

    /** Behind "in", hedges between them allowed. */
    private static boolean ahead(Words words, int begin) {
        int before = begin - 1;
        while (HEDGES.contains(words.at(before))) {
            before--;
        }
        return words.is(before, "in");
    }

    /** "In two years.": the answer to "When?". */
    private static boolean isWholeSentence(Words words, int begin, int end) {
        boolean begins =
                words.is(begin - 1, "in") && (begin == 1 || words.endsSentence(begin - 2) || words.is(begin - 2, ":"));
        return begins && (end == words.count() || words.endsSentence(end));
    }

    /** "in a month": a day ahead, or how long something took; the words about it decide. */
    private static Found in(int end, Unit unit, Amount amount, boolean alone) {
        return new Found(
                end,
                TimeType.DURATION,
                place -> (alone || place.direction() == Direction.FUTURE) && !amount.vague()
                        ? shift(place.today(), unit, amount, 1)
                        : Value.duration(unit, amount));
    }

    /** What "later" counts from; hours are not counted from a day. */
    private static @Nullable LocalDate lean(Place place, Unit unit) {
        return place.last() == null || unit.shorterThanDay()
                ? null
                : place.last().from();
    }

    /** The day itself; for years and longer the year. */
    private static Value shift(@Nullable LocalDate base, Unit unit, Amount amount, int sign) {
        if (base == null || amount.vague()) {
            return Value.open(unit);
        }
        LocalDate day = unit.plus(base, sign * amount.number());
        boolean whole = unit.compareTo(Unit.YEAR) >= 0 && amount.number() == Math.rint(amount.number());
        Period period = whole ? Period.year(day.getYear()) : Period.day(day);
        return new Value(period.iso(), unit.precision(), period);
    }

    /** "in minutes", "talking about minutes"; not the minutes of a meeting. */
    private static boolean isLengthInMinutes(Words words, int i) {
        String before = words.at(i - 1);
        return switch (before) {
            case "in", "within", "for" -> true;
            case "about" -> words.at(i - 2).endsWith("ing");
            case "of" -> words.is(i - 2, "matter") || words.is(i - 2, "question");
            default -> false;
        };
    }

    /** "weeks", "for ages", "years ago": a number left open. */
    private static @Nullable Found bare(Words words, int i) {
        Unit unit = words.is(i, "ages") ? Unit.YEAR : Vocabulary.unit(words.at(i));
        if (words.is(i, "ages")) {
            return words.is(i - 1, "for") ? Found.duration(i + 1, Unit.YEAR, Amount.vague(i)) : null;
        }
        boolean plural = words.at(i).endsWith("s");
        if (unit == null
                || !plural
                || unit == Unit.SECOND
                || (unit == Unit.MINUTE && !isLengthInMinutes(words, i))
                || unit == Unit.QUARTER
                || unit == Unit.WEEKEND
                || (words.capital(i) && i > 0)
                || NOT_BARE_BEFORE.contains(words.at(i - 1))
                || (words.touches(i) && words.is(i - 1, "/"))
                || words.isNumber(i - 1)) {
            return null;
        }
        if (words.is(i + 1, "ago")) {
            return Found.date(i + 2, place -> Value.open(unit));
        }
        return Found.duration(i + 1, unit, Amount.vague(i));
    }
}
