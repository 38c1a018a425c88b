package org.quoth.attribution.times;

import org.jspecify.annotations.Nullable;

/**
 * What an expression stands for.
 *
 * @param iso ISO 8601; null where the text leaves it open
 * @param precision the unit that was said
 * @param period the days it covers, for later expressions that lean on it; null if none
 */
record Value(
        @Nullable String iso,
        @Nullable String precision,
        @Nullable Period period) {

    static final Value OPEN = new Value(null, null, null);

    static Value of(Period period) {
        return new Value(period.iso(), period.unit().precision(), period);
    }

    static Value open(Unit unit) {
        return new Value(null, unit.precision(), null);
    }

    static Value duration(Unit unit, Amount amount) {
        return new Value(unit.duration(amount), unit.precision(), null);
    }
}
