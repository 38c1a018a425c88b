package org.quoth.reading.debates;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as minutes print or mark it: {@code 021:43:00}, {@code 10:30}, {@code 14.00}, {@code 2014-12-09T18:10:00+00:00}. */
final class ClockTime {

    private static final Pattern TIME = Pattern.compile("(?:.*T)?0?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\D.*)?");

    private ClockTime() {}

    /** Since midnight; empty if it is no time of day. */
    static Optional<Duration> of(String stated) {
        Matcher matcher = TIME.matcher(stated.strip());
        if (stated.length() > 40 || !matcher.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(matcher.group(1));
        int minutes = Integer.parseInt(matcher.group(2));
        int seconds = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return hours > 28 || minutes > 59 || seconds > 59
                ? Optional.empty()
                : Optional.of(Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(seconds));
    }
}
