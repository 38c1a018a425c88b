package org.quoth.reading.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Published;
import org.quoth.text.Span;

/**
 * A day or an hour that a text states in words: {@code February 5th, 2014}, {@code 01:19 PM ET}.
 *
 * @param day null where only a time stands
 * @param time null where only a day stands
 * @param zone null where none is stated
 * @param span where it stands
 */
public record StatedTime(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        Span span) {

    /** A weekday and a month with all that may stand between them. */
    private static final int LONGEST_NAMES = 60;

    private static final String MONTH =
            "(?<NAME>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?";
    private static final String SP = "[\\s\\u00a0\\u202f]+";
    private static final Pattern DAY = Pattern.compile(
            WEEKDAY + "(?:" + MONTH.replace("NAME", "m1") + SP + "(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|" + SP
                    + "|\\s*,\\s*)(?<y1>\\d{4})"
                    + "|(?<d2>\\d{1,2})(?:(?:st|nd|rd|th)?(?:" + SP + "of)?" + SP + "|-)" + MONTH.replace("NAME", "m2")
                    + "(?:,?" + SP
                    + "|-)(?<y2>\\d{4})"
                    + "|(?<y3>\\d{4})(?<s3>[-/.])(?<n3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})"
                    + "|(?<a4>\\d{1,2})(?<sep>[/.])(?<b4>\\d{1,2})\\k<sep>(?<y4>\\d{4}))(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final String ZONE =
            "(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?\\b|[A-Z]{2,4}\\b|[+-]\\d{2}:?\\d{2}|Z\\b"
                    + "|(?:eastern|central|mountain|pacific)(?: standard| daylight)?(?: time)?";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])(?<h>\\d{1,2})(?:[:.](?<min>\\d{2}))?(?::(?<s>\\d{2}))?\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?"
                    + "(?:\\s*,?\\s*\\(?(?<zone>" + ZONE + "))?\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMERICAN =
            Pattern.compile("(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern FROM_GREENWICH = Pattern.compile("(?:GMT|UTC)\\s?([+-])(\\d{1,2}?):?(\\d{2})?");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("ET", "America/New_York"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MT", "America/Denver"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("AWST", "+08:00"),
            Map.entry("ACST", "+09:30"),
            Map.entry("ACDT", "+10:30"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("PHT", "+08:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("HST", "-10:00"),
            Map.entry("EASTERN", "America/New_York"),
            Map.entry("CENTRAL", "America/Chicago"),
            Map.entry("MOUNTAIN", "America/Denver"),
            Map.entry("PACIFIC", "America/Los_Angeles"));

    /** The first day stated in a stretch of text, with the time beside it if there is one. */
    public static Optional<StatedTime> in(String text, Span stretch) {
        if (!mayHoldYear(text, stretch)) {
            return Optional.empty();
        }
        Span figures = figures(text, stretch);
        Matcher matcher = DAY.matcher(text).region(figures.begin(), figures.end());
        while (matcher.find()) {
            LocalDate day = day(matcher);
            if (day != null && !touchesDigit(text, matcher.start())) {
                return Optional.of(withTime(
                        new StatedTime(day, null, null, new Span(matcher.start(), matcher.end())), text, stretch));
            }
        }
        return Optional.empty();
    }

    /** From what may be the weekday before the first figure to the last figure. */
    private static Span figures(String text, Span stretch) {
        int begin = stretch.begin();
        while (!Character.isDigit(text.charAt(begin))) {
            begin++;
        }
        int end = stretch.end();
        while (!Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(Math.max(stretch.begin(), begin - LONGEST_NAMES), end);
    }

    /** Before anything dear: four figures running. */
    public static boolean mayHoldYear(String text, Span stretch) {
        int run = 0;
        for (int i = stretch.begin(); i < stretch.end() && run < 4; i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
        }
        return run == 4;
    }

    /** A day in figures, the month first, as Americans write it: {@code 3/8/2016}, {@code 6-18-09}. */
    static Optional<StatedTime> americanIn(String text, Span stretch) {
        Matcher matcher = AMERICAN.matcher(text).region(stretch.begin(), stretch.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = number(matcher, 4);
        try {
            LocalDate day = LocalDate.of(year < 100 ? 2000 + year : year, number(matcher, 1), number(matcher, 3));
            return Optional.of(new StatedTime(day, null, null, new Span(matcher.start(), matcher.end())));
        } catch (DateTimeException e) {
            return Optional.empty(); // figures, but no date
        }
    }

    /** Whether the hour stands in a zone of the United States. */
    boolean isAmerican() {
        return zone != null
                && (zone.getId().startsWith("America/") || zone.getId().matches("-0[4-9]:00|-10:00"));
    }

    private static boolean touchesDigit(String text, int begin) {
        return begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1));
    }

    /** A time of day that states its half or its minutes, with its zone. */
    public static Optional<StatedTime> timeIn(String text, Span stretch) {
        Matcher matcher = TIME.matcher(text).region(stretch.begin(), stretch.end());
        while (matcher.find()) {
            LocalTime time = time(matcher);
            if (time != null) {
                return Optional.of(new StatedTime(
                        null, time, zone(matcher.group("zone")), new Span(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    private static StatedTime withTime(StatedTime day, String text, Span stretch) {
        int end = Math.min(stretch.end(), day.span().end() + 40);
        Span after = Span.of(day.span().end(), end);
        Span before = new Span(
                Math.max(stretch.begin(), day.span().begin() - 30), day.span().begin());
        Optional<StatedTime> above = timeIn(text, before);
        return above.filter(found -> touches(found, day, text))
                .or(() -> timeIn(text, after))
                .or(() -> above)
                .map(found -> new StatedTime(
                        day.day(), found.time(), found.zone(), day.span().cover(found.span())))
                .orElse(day);
    }

    /** Nothing but marks stand between a time and the day behind it: what follows the day is the time of another. */
    private static boolean touches(StatedTime time, StatedTime day, String text) {
        return text.substring(time.span().end(), day.span().begin()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** This day with the time that another line states. */
    public StatedTime with(StatedTime other) {
        return new StatedTime(day, other.time(), other.zone(), span);
    }

    /** The day, and the time if a zone says which. Null where no day is stated. */
    public @Nullable Published published() {
        if (day == null) {
            return null;
        }
        if (time == null || zone == null) {
            return Published.on(day);
        }
        return Published.at(day.atTime(time).atZone(zone).toOffsetDateTime());
    }

    /** Reads a machine-written date: ISO 8601 in its many spellings, RFC 1123, or words. Null if it is none. */
    public static @Nullable Published machine(String value) {
        String bare = value.strip();
        if (bare.length() < 8 || bare.length() > 80) {
            return null;
        }
        Published iso = iso(bare);
        if (iso != null) {
            return iso;
        }
        return in(bare, new Span(0, bare.length())).map(StatedTime::published).orElse(null);
    }

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static @Nullable Published iso(String value) {
        Matcher matcher = ISO.matcher(value);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            String offset = matcher.group(7);
            if (matcher.group(4) == null) {
                return Published.on(day);
            }
            if (offset == null) {
                StatedTime hour = timeIn(value, new Span(matcher.start(4), value.length()))
                        .orElse(null);
                return hour == null || hour.zone() == null
                        ? Published.on(day)
                        : new StatedTime(day, hour.time(), hour.zone(), hour.span()).published();
            }
            int second = matcher.group(6) == null ? 0 : number(matcher, 6);
            return Published.at(OffsetDateTime.of(
                    day,
                    LocalTime.of(number(matcher, 4), number(matcher, 5), second),
                    ZoneOffset.of(offsetOf(offset))));
        } catch (DateTimeException e) {
            return null; // not a date after all: the caller tries words
        }
    }

    private static String offsetOf(String printed) {
        String upper = printed.toUpperCase(Locale.ROOT);
        return upper.equals("UTC") || upper.equals("GMT") ? "Z" : upper;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        try {
            if (matcher.group("y1") != null) {
                return LocalDate.of(value(matcher, "y1"), month(matcher.group("m1")), value(matcher, "d1"));
            }
            if (matcher.group("y2") != null) {
                return LocalDate.of(value(matcher, "y2"), month(matcher.group("m2")), value(matcher, "d2"));
            }
            if (matcher.group("y3") != null) {
                return LocalDate.of(value(matcher, "y3"), value(matcher, "n3"), value(matcher, "d3"));
            }
            return numeric(value(matcher, "a4"), value(matcher, "b4"), value(matcher, "y4"), matcher.group("sep"));
        } catch (DateTimeException e) {
            return null; // the 31st of February is not a date
        }
    }

    /** 25/12 and 12/25 can be told; 5/6 can only where full stops say day first, or both agree. */
    private static @Nullable LocalDate numeric(int first, int second, int year, String separator) {
        if (first > 12 || separator.equals(".") || first == second) {
            return LocalDate.of(year, second, first);
        }
        return second > 12 ? LocalDate.of(year, first, second) : null;
    }

    private static int value(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return 1
                + "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3;
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        String half = matcher.group("half");
        if (matcher.group("min") == null && half == null) {
            return null;
        }
        int hour = value(matcher, "h");
        int minute = matcher.group("min") == null ? 0 : value(matcher, "min");
        if (half != null && (hour < 1 || hour > 12)) {
            half = null;
        }
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        int second = matcher.group("s") == null ? 0 : value(matcher, "s");
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    /** "GMT+2", "UTC-0330". */
    private static @Nullable ZoneId offset(Matcher printed) {
        int hours = Integer.parseInt(printed.group(2));
        int minutes = printed.group(3) == null ? 0 : Integer.parseInt(printed.group(3));
        int sign = printed.group(1).equals("-") ? -1 : 1;
        return hours > 14 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static @Nullable ZoneId zone(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        String name = printed.toUpperCase(Locale.ROOT);
        Matcher offset = FROM_GREENWICH.matcher(name);
        if (offset.matches()) {
            return offset(offset);
        }
        String known = ZONES.get(name.split("\\s")[0]);
        try {
            return known != null ? ZoneId.of(known) : name.matches("[+-].*") ? ZoneOffset.of(name) : null;
        } catch (DateTimeException e) {
            return null; // an offset no zone has
        }
    }
}
