package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/** Takes the numbers in the margin of court transcripts, 1 to 25 or so and again from 1 on the next page, out of the words of the lines. */
final class MarginNumbers {

    private static final int LEAST_RUN = 8;
    private static final int LEAST_LINES = 5;
    private static final Pattern NUMBER = Pattern.compile("\\s{0,12}(\\d{1,2})(?=\\s|$)\\s*");

    private MarginNumbers() {}

    /** The same lines, their words without the numbers; as they are, if their margin counts nothing. */
    static Lined without(Lined lined) {
        int filled = 0;
        int counted = 0;
        int longest = 0;
        int before = 0;
        for (Line line : lined.lines()) {
            if (!line.blank()) {
                filled++;
                int number = number(line, lined.text());
                boolean next = number == before + 1 || number == 1;
                counted += number > 0 && next ? 1 : 0;
                longest = next ? Math.max(longest, number) : longest;
                before = number > 0 ? number : before;
            }
        }
        boolean page = longest >= LEAST_RUN && counted * 10 >= filled * 7;
        boolean every = longest >= LEAST_LINES && longest == filled && counted == filled;
        return page || every ? stripped(lined) : lined;
    }

    private static int number(Line line, String text) {
        Matcher matcher = matcher(line, text);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static Matcher matcher(Line line, String text) {
        return NUMBER.matcher(text).region(line.span().begin(), line.span().end());
    }

    private static Lined stripped(Lined lined) {
        List<Line> lines = new ArrayList<>();
        for (Line line : lined.lines()) {
            Matcher matcher = matcher(line, lined.text());
            boolean numbered = !line.blank() && matcher.lookingAt();
            Span words = numbered
                    ? new Span(
                            Math.min(matcher.end(), line.words().end()),
                            line.words().end())
                    : line.words();
            lines.add(new Line(line.number(), line.span(), words, line.pageBreak()));
        }
        return new Lined(lined.text(), lines);
    }

    /** The number before the words of a line; empty where there is none. */
    static Span before(Line line, String text) {
        Span margin = new Span(line.span().begin(), line.words().begin()).trim(text);
        return margin.length() <= 2 ? margin : new Span(margin.begin(), margin.begin());
    }
}
