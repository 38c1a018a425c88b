package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/** Parts the lines of an interview that print the answer behind its question: {@code Q: When? A: On Friday.} */
final class InlineAnswers {

    private static final int FEWEST = 2;
    private static final List<String> SIGNS = List.of(" A: ", " A. ", " ANSWER: ", " Answer: ");
    private static final Pattern PAIR = Pattern.compile(
            "(?:Q\\d{0,3}[.:]|QUESTION:|Question:)\\s.*?[?.!”\"]\\s+(?=(?:A\\d{0,3}[.:]|ANSWER:|Answer:)\\s)");
    private static final Pattern ANSWER = Pattern.compile("(?:A\\d{0,3}[.:]|ANSWER:|Answer:)\\s");

    private InlineAnswers() {}

    /** The same lines, each answer on one of its own; as they are, if answers stand on lines of their own already. */
    static Lined apart(Lined lined) {
        if (SIGNS.stream().noneMatch(lined.text()::contains)) {
            return lined;
        }
        int pairs = 0;
        for (Line line : lined.lines()) {
            if (!line.blank()) {
                if (at(ANSWER, line, lined) > 0) {
                    return lined;
                }
                pairs += at(PAIR, line, lined) > 0 ? 1 : 0;
            }
        }
        return pairs >= FEWEST ? parted(lined) : lined;
    }

    /** Where what the pattern finds at the beginning of a line ends; 0 where it finds nothing. */
    private static int at(Pattern pattern, Line line, Lined lined) {
        Matcher matcher = pattern.matcher(lined.text())
                .region(line.words().begin(), line.words().end());
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static Lined parted(Lined lined) {
        List<Line> lines = new ArrayList<>();
        for (Line line : lined.lines()) {
            int answer = line.blank() ? 0 : at(PAIR, line, lined);
            if (answer == 0) {
                lines.add(new Line(lines.size(), line.span(), line.words(), line.pageBreak()));
            } else {
                Span question = new Span(line.words().begin(), answer).trim(lined.text());
                lines.add(new Line(lines.size(), new Span(line.span().begin(), answer), question, line.pageBreak()));
                lines.add(new Line(
                        lines.size(),
                        new Span(answer, line.span().end()),
                        new Span(answer, line.words().end()),
                        false));
            }
        }
        return new Lined(lined.text(), lines);
    }
}
