package org.quoth.matching;

import java.util.ArrayList;
import java.util.List;
import org.quoth.matching.Step.Kind;

/** Puts single steps together: neighbouring changes are one change. */
final class Steps {

    private Steps() {}

    static List<Step> joined(List<Step> steps) {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            Step last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && belong(last.kind(), step.kind())) {
                joined.set(joined.size() - 1, join(last, step));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private static boolean belong(Kind last, Kind next) {
        return (last.unmarked() && next.unmarked()) || (last == Kind.ELIDED && next == Kind.ELIDED);
    }

    private static Step join(Step last, Step next) {
        Kind kind = last.kind() == next.kind() ? last.kind() : Kind.REPLACED;
        return new Step(kind, last.quoteFrom(), next.quoteTo(), last.from(), next.to());
    }
}
