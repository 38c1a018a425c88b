package org.quoth.reading.captions;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown at once.
 *
 * @param parts lines without markup, a new part wherever another voice begins
 */
record Cue(Duration from, Duration to, List<Part> parts) {

    Cue {
        parts = List.copyOf(parts);
    }

    /**
     * A line, or a part of one.
     *
     * @param voice who speaks, as a voice tag says; null where none does
     */
    record Part(@Nullable String voice, String words) {}
}
