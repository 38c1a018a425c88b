package org.quoth.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often an outlet's quotations came to each verdict.
 *
 * @param outlet null for stories that name none
 * @param stories with at least one quotation that was checked
 * @param quotations how many were checked: the denominator
 * @param verdicts how many came to each; those without any are left out
 */
public record PressCount(@Nullable String outlet, long stories, long quotations, Map<VerdictKind, Long> verdicts) {

    public PressCount {
        verdicts = Map.copyOf(verdicts);
    }

    public long of(VerdictKind kind) {
        return verdicts.getOrDefault(kind, 0L);
    }

    /** Those that could be compared at all: the record holds words of the speaker. */
    public long compared() {
        return quotations - of(VerdictKind.NO_PRIMARY_HELD) - of(VerdictKind.TOO_SHORT);
    }
}
