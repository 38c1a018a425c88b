package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/**
 * Parts the lines that print the answer behind its question: of an interview ({@code Q: When? A: On Friday.}), of a witness before some courts
 * ({@code When?---On Friday.}).
 */
final class InlineAnswers {

    private static final int FEWEST = 2;
    private static final List<String> SIGNS = List.of(" A: ", " A. ", " ANSWER: ", " Answer: ");
    private static final Pattern PAIR = Pattern.compile(
            "(?:Q\\d{0,3}[.:]|QUESTION:|Question:)\\s.*?[?.!”\"]\\s+(?=(?:A\\d{0,3}[.:]|ANSWER:|Answer:)\\s)");
    private static final Pattern ANSWER = Pattern.compile("(?:A\\d{0,3}[.:]|ANSWER:|Answer:)\\s");

    private static final String TESTIMONY = "?---";

    private InlineAnswers() {}

    /** The same lines, each answer on one of its own; as they are, if answers stand on lines of their own already. */
    static Lined apart(Lined lined) {
        int testimony = lined.text().indexOf(TESTIMONY);
        if (testimony >= 0 && lined.text().indexOf(TESTIMONY, testimony + 1) > 0) {
            return testimony(lined);
        }
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

    /** What a witness says, parted from the question before it. */
    static boolean isTestimony(Line line, String text) {
        int begin = line.span().begin();
        return !line.blank() && begin >= TESTIMONY.length() && text.startsWith(TESTIMONY, begin - TESTIMONY.length());
    }

    private static Lined testimony(Lined lined) {
        List<Line> lines = new ArrayList<>();
        for (Line line : lined.lines()) {
            int from = line.words().begin();
            int at = lined.text().indexOf(TESTIMONY, from);
            Line rest = line;
            while (at >= 0 && at < rest.words().end()) {
                lines.add(piece(rest, rest.span().begin(), at + 1, lines.size(), lined.text()));
                rest = piece(rest, at + TESTIMONY.length(), rest.span().end(), lines.size(), lined.text());
                at = lined.text().indexOf(TESTIMONY, rest.span().begin());
            }
            lines.add(new Line(lines.size(), rest.span(), rest.words(), rest.pageBreak()));
        }
        return new Lined(lined.text(), lines);
    }

    private static Line piece(Line line, int begin, int end, int number, String text) {
        int from = Math.max(begin, Math.min(line.words().begin(), end));
        return new Line(number, new Span(begin, end), new Span(from, end).trim(text), line.pageBreak());
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
