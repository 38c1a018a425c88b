package org.quoth.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * When the words of a document were spoken, as its captions or its minutes state it.
 *
 * @param recording where the recording is to be found; null if the document does not say
 * @param stretches in text order, not overlapping
 */
public record Timing(Moment.Clock clock, @Nullable String recording, List<Stretch> stretches) {

    /** A document that states no times. */
    public static final Timing NONE = new Timing(Moment.Clock.RECORDING, null, List.of());

    public Timing {
        stretches = List.copyOf(stretches);
    }

    /**
     * Words and when they were spoken.
     *
     * @param from since the beginning of the recording, or midnight
     * @param to null where only the beginning is stated
     */
    public record Stretch(
            Span span, Duration from, @Nullable Duration to) {

        public Stretch {
            if (from.isNegative()) {
                throw new IllegalArgumentException("words spoken before the clock began: " + from);
            }
        }
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** When these words begin: the time of the first stretch that reaches into them; empty if none does. */
    public Optional<Moment> of(Span words) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().end() <= words.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < stretches.size() && stretches.get(low).span().begin() < words.end()
                ? Optional.of(new Moment(clock, stretches.get(low).from()))
                : Optional.empty();
    }
}
