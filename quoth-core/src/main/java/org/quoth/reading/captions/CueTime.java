package org.quoth.reading.captions;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that says when a cue is shown, as WebVTT, SubRip or SubViewer write it.
 *
 * <p>WebVTT: W3C, "WebVTT: The Web Video Text Tracks Format", 4.1; commas and missing milliseconds are taken as well, as players do.
 */
record CueTime(Duration from, Duration to) {

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern ARROW = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?!\\d).*");
    private static final Pattern COMMA = Pattern.compile(
            "\\s*(\\d{1,2}):(\\d{2}):(\\d{2})[.](\\d{1,3}),(\\d{1,2}):(\\d{2}):(\\d{2})[.](\\d{1,3})\\s*");

    /** The times of a line; empty if it states none, or an end before its beginning. */
    static Optional<CueTime> of(String line) {
        boolean arrow = line.contains("-->");
        if (line.length() > 400 || !(arrow || COMMA.matcher(line).matches())) {
            return Optional.empty();
        }
        Matcher matcher = (arrow ? ARROW : COMMA).matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration from = time(matcher, 1);
        Duration to = time(matcher, 5);
        return from == null || to == null || to.compareTo(from) < 0
                ? Optional.empty()
                : Optional.of(new CueTime(from, to));
    }

    private static @Nullable Duration time(Matcher matcher, int group) {
        int minutes = number(matcher.group(group + 1));
        int seconds = number(matcher.group(group + 2));
        if (minutes > 59 || seconds > 59) {
            return null;
        }
        return Duration.ofHours(number(matcher.group(group)))
                .plusMinutes(minutes)
                .plusSeconds(seconds)
                .plusMillis(millis(matcher.group(group + 3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int millis(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00").substring(0, 3));
    }
}
