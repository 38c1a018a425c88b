package org.quoth.reading.lines;

import java.util.List;
import java.util.regex.Pattern;

/** Who took part, listed below the last words under a heading that says so: the names there are no labels. */
final class ClosingRoster {

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:conference )?call |company |corporate |meeting |panel )?(?:participants|attendees|speakers)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TURNS = 4;

    private ClosingRoster() {}

    /** The line of its heading; the number of lines if the transcript has none. */
    static int begin(Lined lined, List<Label> labels) {
        for (int i = lined.size() - 1; i >= 0; i--) {
            if (HEADING.matcher(lined.of(lined.line(i))).matches() && isBelow(i, lined, labels)) {
                return i;
            }
        }
        return lined.size();
    }

    /** Enough labels stand above it, and under those below it, but the last, nothing is said. */
    private static boolean isBelow(int heading, Lined lined, List<Label> labels) {
        List<Label> below =
                labels.stream().filter(label -> label.line() > heading).toList();
        return labels.size() - below.size() >= FEWEST_TURNS
                && below.stream()
                        .limit(Math.max(0, below.size() - 1))
                        .noneMatch(label ->
                                LineShapes.endsSentence(Talk.after(label, lined).strip()));
    }

    /** The labels above it. */
    static List<Label> without(List<Label> labels, int roster) {
        return labels.stream().filter(label -> label.line() < roster).toList();
    }
}
