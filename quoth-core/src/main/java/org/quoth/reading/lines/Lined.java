package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Span;

/** A text and its lines. Immutable. */
record Lined(String text, List<Line> lines) {

    Lined {
        lines = List.copyOf(lines);
    }

    /** The lines of a text from an index on; every style of line end counts. */
    static Lined of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int begin = from;
        boolean pageBreak = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                lines.add(line(text, lines.size(), begin, i, pageBreak));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                begin = i + 1;
                pageBreak = c == '\f';
            }
        }
        lines.add(line(text, lines.size(), begin, text.length(), pageBreak));
        return new Lined(text, lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static Line line(String text, int number, int begin, int end, boolean pageBreak) {
        Span span = new Span(begin, end);
        return new Line(number, span, span.trim(text), pageBreak);
    }

    String of(Line line) {
        return line.of(text);
    }

    Line line(int number) {
        return lines.get(number);
    }

    int size() {
        return lines.size();
    }

    /** The number of the line in which an index of the text lies. */
    int lineAt(int index) {
        int number = 0;
        while (number + 1 < lines.size() && lines.get(number + 1).span().begin() <= index) {
            number++;
        }
        return number;
    }

    /** The next line that is not blank, from this number on; {@link #size()} if there is none. */
    int nextFilled(int number) {
        int next = number;
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        return next;
    }

    /** The last line before this number that is not blank; -1 if there is none. */
    int previousFilled(int number) {
        int previous = number - 1;
        while (previous >= 0 && lines.get(previous).blank()) {
            previous--;
        }
        return previous;
    }
}
