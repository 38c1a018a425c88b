package org.quoth.attribution.times;

import org.jspecify.annotations.Nullable;
import org.quoth.model.TimeType;

/**
 * An expression that begins where it was looked for.
 *
 * @param end index of the word after it
 * @param type null for words that only look like a time: they are passed over
 */
record Found(int end, @Nullable TimeType type, Meaning meaning) {

    Found withType(TimeType value) {
        return new Found(end, value, meaning);
    }

    static Found date(int end, Meaning meaning) {
        return new Found(end, TimeType.DATE, meaning);
    }

    static Found nothing(int end) {
        return new Found(end, null, place -> Value.OPEN);
    }

    static Found date(int end, Period period) {
        return date(end, place -> Value.of(period));
    }

    static Found duration(int end, Unit unit, Amount amount) {
        return new Found(end, TimeType.DURATION, place -> Value.duration(unit, amount));
    }

    static Found set(int end, Unit unit, Amount every) {
        return new Found(end, TimeType.SET, place -> Value.duration(unit, every));
    }
}
