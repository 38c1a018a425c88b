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

    /** The line of its heading, with a name below it and not a sentence; the number of lines if the transcript has none. */
    static int begin(Lined lined, List<Label> labels) {
        int spoken = lastSpoken(lined, labels);
        for (int i = lined.size() - 1; i > spoken; i--) {
            if (HEADING.matcher(lined.of(lined.line(i))).matches()) {
                int below = lined.nextFilled(i + 1);
                return below < lined.size() && !LineShapes.endsSentence(lined.of(lined.line(below))) ? i : lined.size();
            }
        }
        return lined.size();
    }

    /**
     * The line of the last label under which something is said, the last of all apart, which may have the foot of a page below it; never
     * one of the first four.
     */
    private static int lastSpoken(Lined lined, List<Label> labels) {
        if (labels.size() < FEWEST_TURNS) {
            return lined.size();
        }
        int last = Math.max(FEWEST_TURNS - 1, labels.size() - 2);
        while (last >= FEWEST_TURNS
                && !LineShapes.endsSentence(Talk.after(labels.get(last), lined).strip())) {
            last--;
        }
        return labels.get(last).line();
    }

    /** The labels above it. */
    static List<Label> without(List<Label> labels, int roster) {
        return labels.stream().filter(label -> label.line() < roster).toList();
    }
}
