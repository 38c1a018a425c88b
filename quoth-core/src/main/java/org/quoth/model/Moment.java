package org.quoth.model;

import java.time.Duration;
import java.util.Locale;

/**
 * When words were spoken: so long after the beginning of a recording, or at this time of day.
 *
 * @param since the beginning of the recording, or midnight; not negative
 */
public record Moment(Clock clock, Duration since) {

    public Moment {
        if (since.isNegative()) {
            throw new IllegalArgumentException("a moment before the clock began: " + since);
        }
    }

    /** Which clock a time is read on. */
    public enum Clock {
        /** Counts from the beginning of a recording. */
        RECORDING,
        /** The time of day at the place of the event. */
        DAY
    }

    /** As a player or a clock shows it: {@code 1:23:43}, {@code 0:07}; {@code 14:30} for a time of day. */
    @Override
    public String toString() {
        long seconds = since.toSeconds();
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        if (clock == Clock.DAY) {
            return String.format(Locale.ROOT, "%02d:%02d", hours, minutes);
        }
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
    }
}
