package org.quoth.reading.lines;

import java.util.List;

/** Labels beside which a place in the recording stands: before it, behind it, above it or below. Headings and names of lists have none. */
final class Recorded {

    private Recorded() {}

    /** Four of five of them, at least. */
    static boolean are(List<Label> labels, Lined lined) {
        long timed = labels.stream().filter(label -> is(label, lined)).count();
        return !labels.isEmpty() && timed * 5 >= labels.size() * 4L;
    }

    static boolean is(Label label, Lined lined) {
        Line line = lined.line(label.line());
        String text = lined.text();
        int end = label.span().end();
        int speech = Math.max(end, Math.min(label.speechBegin(), line.words().end()));
        return LineOpening.of(line, text).timed()
                || OtherShapes.isTime(text.substring(end, speech))
                || OtherShapes.isTime(
                        text.substring(end, Math.max(end, line.words().end())))
                || OtherShapes.isClockAbove(label.line(), lined)
                || OtherShapes.isClockBelow(line, lined);
    }
}
