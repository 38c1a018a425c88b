package org.quoth.attribution.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeType;

/** Times of day: "4 p.m. ET", "22:30", "noon", "3 o'clock". Their value waits for a day ({@link ClockTime}). */
final class ClockRule implements Rule {

    /** What people write, and the zone whose summer time then holds. */
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            zone("et", "America/New_York"),
            zone("est", "America/New_York"),
            zone("edt", "America/New_York"),
            zone("ct", "America/Chicago"),
            zone("cst", "America/Chicago"),
            zone("cdt", "America/Chicago"),
            zone("mt", "America/Denver"),
            zone("mst", "America/Denver"),
            zone("mdt", "America/Denver"),
            zone("pt", "America/Los_Angeles"),
            zone("pst", "America/Los_Angeles"),
            zone("pdt", "America/Los_Angeles"),
            zone("gmt", "UTC"),
            zone("utc", "UTC"),
            zone("bst", "Europe/London"),
            zone("cet", "Europe/Paris"),
            zone("cest", "Europe/Paris"),
            zone("msk", "Europe/Moscow"),
            zone("aest", "Australia/Sydney"),
            zone("aedt", "Australia/Sydney"));

    private static final Set<String> EASTERN = Set.of("eastern", "central", "mountain", "pacific");

    private static Map.Entry<String, ZoneId> zone(String name, String id) {
        return Map.entry(name, ZoneId.of(id));
    }

    @Override
    public @Nullable Found at(Words words, int i) {
        if (words.is(i, "noon") || words.is(i, "midday")) {
            return zoned(words, i + 1, 12, 0, Unit.HOUR);
        }
        if (words.are(i, "midnight", "tonight")) {
            return Found.date(i + 2, place -> midnight(place.today())).withType(TimeType.TIME);
        }
        if (words.is(i, "midnight")) {
            return zoned(words, i + 1, 0, 0, Unit.HOUR);
        }
        if (words.is(i, "a") && words.is(i + 1, "quarter")) {
            return at(words, i + 1);
        }
        if ((words.is(i, "half") || words.is(i, "quarter")) && (words.is(i + 1, "past") || words.is(i + 1, "to"))) {
            return partOfHour(words, i);
        }
        int hour = words.isNumber(i) && words.length(i) <= 2 ? words.number(i) : Vocabulary.number(words.at(i));
        return hour < 0 || hour > 24 || (!words.isNumber(i) && hour == 0) ? null : hour(words, i, hour);
    }

    /** The end of the day. */
    private static Value midnight(@Nullable LocalDate today) {
        return today == null
                ? new Value("T00:00", Unit.HOUR.precision(), null)
                : new Value(today.plusDays(1) + "T00:00", Unit.HOUR.precision(), Period.day(today));
    }

    private static @Nullable Found hour(Words words, int i, int hour) {
        if (words.isNumber(i) && (words.is(i - 1, "$") || words.touches(i))) {
            return null;
        }
        int minute = -1;
        int at = i + 1;
        if ((words.is(at, ":") || words.is(at, "."))
                && words.touches(at)
                && words.touches(at + 1)
                && words.isNumber(at + 1)
                && words.length(at + 1) == 2
                && words.number(at + 1) < 60) {
            minute = words.number(at + 1);
            boolean stop = words.is(at, ".");
            at += 2;
            if (stop && half(words, at) == 0) {
                return null;
            }
        }
        Found stretch = minute < 0 && words.isNumber(i) ? stretch(words, at, hour) : null;
        if (stretch != null) {
            return stretch;
        }
        int half = half(words, at);
        if (half != 0) {
            int of24 = hour % 12 + (half > 0 ? 12 : 0);
            return hour > 12
                    ? null
                    : zoned(
                            words,
                            afterHalf(words, at),
                            of24,
                            Math.max(minute, 0),
                            minute < 0 ? Unit.HOUR : Unit.MINUTE);
        }
        if (words.is(at, "o") && words.isApostrophe(at + 1) && words.is(at + 2, "clock")) {
            return oClock(words, at + 3, hour);
        }
        return minute < 0 || hour > 23 || score(words, at) ? null : zoned(words, at, hour, minute, Unit.MINUTE);
    }

    /** "10-11am": the first hour is of the same half of the day, unless it would come after the second ("11-1pm"). */
    private static @Nullable Found stretch(Words words, int i, int from) {
        boolean dash = words.isDash(i) && words.touches(i) && words.touches(i + 1);
        int to = dash ? words.number(i + 1) : -1;
        int half = to < 1 || to > 12 || from < 1 || from > 12 ? 0 : half(words, i + 2);
        if (half == 0) {
            return null;
        }
        int end = to % 12 + (half > 0 ? 12 : 0);
        int begin = from % 12 + (half > 0 && from % 12 < to % 12 ? 12 : 0);
        return begin >= end
                ? null
                : found(afterHalf(words, i + 2), new ClockTime(begin, 0, Unit.HOUR, null, LocalTime.of(end, 0)));
    }

    /** "3:16" may be a verse or a score, "1:02:33" a length. */
    private static boolean score(Words words, int i) {
        return words.is(i, ":") && words.touches(i);
    }

    /** "half past six", "a quarter to nine in the evening". */
    private static @Nullable Found partOfHour(Words words, int i) {
        int named = words.isNumber(i + 2) ? words.number(i + 2) : Vocabulary.number(words.at(i + 2));
        if (named < 1 || named > 12 || (words.is(i, "half") && words.is(i + 1, "to")) || isAmount(words, i + 3)) {
            return null;
        }
        boolean to = words.is(i + 1, "to");
        int hour = to ? named - 1 : named;
        int minute = words.is(i, "half") ? 30 : to ? 45 : 15;
        int at = i + 3;
        if (words.are(at, "in", "the", "afternoon") || words.are(at, "in", "the", "evening")) {
            return zoned(words, at + 3, hour % 12 + 12, minute, Unit.MINUTE);
        }
        if (isLate(words, at)) {
            return zoned(words, at, hour % 12 + 12, minute, Unit.MINUTE);
        }
        return words.are(at, "in", "the", "morning")
                ? zoned(words, at + 3, hour % 12, minute, Unit.MINUTE)
                : new Found(at, TimeType.TIME, place -> new Value(null, "minute", null));
    }

    /** "half past four this afternoon", "six o'clock tonight" */
    private static boolean isLate(Words words, int i) {
        return words.is(i, "tonight") || words.are(i, "this", "afternoon") || words.are(i, "this", "evening");
    }

    /** "fell by a quarter to 12 million", "a quarter to 11.50": the number goes on or counts something. */
    private static boolean isAmount(Words words, int after) {
        return YearRule.isCounted(words, after) || (words.touches(after + 1) && words.isNumber(after + 1));
    }

    private static Found oClock(Words words, int at, int hour) {
        if (words.are(at, "in", "the", "afternoon") || words.are(at, "in", "the", "evening")) {
            return zoned(words, at + 3, hour % 12 + 12, 0, Unit.HOUR);
        }
        if (isLate(words, at)) {
            return zoned(words, at, hour % 12 + 12, 0, Unit.HOUR);
        }
        return words.are(at, "in", "the", "morning")
                ? zoned(words, at + 3, hour, 0, Unit.HOUR)
                : new Found(at, TimeType.TIME, place -> new Value(null, "hour", null));
    }

    /** -1 for a.m., 1 for p.m., 0 for neither. */
    private static int half(Words words, int i) {
        boolean stops = words.is(i + 1, ".") && words.touches(i + 1) && words.is(i + 2, "m");
        return switch (words.at(i)) {
            case "am" -> words.touches(i) || !words.is(i - 1, "i") ? -1 : 0;
            case "pm" -> 1;
            case "a" -> stops ? -1 : 0;
            case "p" -> stops ? 1 : 0;
            default -> 0;
        };
    }

    private static int afterHalf(Words words, int i) {
        if (words.length(i) == 2) {
            return i + 1;
        }
        return words.is(i + 3, ".") && words.touches(i + 3) ? i + 4 : i + 3;
    }

    private static Found zoned(Words words, int end, int hour, int minute, Unit unit) {
        ZoneId named = words.capital(end) ? ZONES.get(words.at(end)) : null;
        if (named != null) {
            return found(end + 1, new ClockTime(hour, minute, unit, named));
        }
        if (EASTERN.contains(words.at(end))) {
            ZoneId zone = ZONES.get(words.at(end).charAt(0) + "t");
            int after = words.is(end + 1, "standard") || words.is(end + 1, "daylight") ? end + 2 : end + 1;
            return found(words.is(after, "time") ? after + 1 : after, new ClockTime(hour, minute, unit, zone));
        }
        return found(end, new ClockTime(hour, minute, unit, null));
    }

    private static Found found(int end, ClockTime time) {
        return new Found(end, TimeType.TIME, time);
    }
}
