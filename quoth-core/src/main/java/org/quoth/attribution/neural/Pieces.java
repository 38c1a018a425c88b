package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Content that only marks part is one piece: <i>the deal was fair, "not even close"</i>. */
final class Pieces {

    private Pieces() {}

    /** The spans, in order, those joined between which no word stands; a quotation mark opened inside a joined span is closed in it. */
    static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && onlyMarks(text, joined.getLast().end(), span.begin())) {
                joined.add(closed(text, joined.removeLast().cover(span)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean onlyMarks(String text, int from, int to) {
        int quotes = 0; // two: one quotation ends and another begins
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            quotes += Characters.isDoubleQuote(c) ? 1 : 0;
            if (Character.isLetterOrDigit(c) || c == '\n' || quotes > 1) {
                return false;
            }
        }
        return from <= to;
    }

    private static Span closed(String text, Span span) {
        long marks = span.of(text)
                .chars()
                .filter(c -> Characters.isDoubleQuote((char) c))
                .count();
        boolean open =
                marks % 2 == 1 && span.end() < text.length() && Characters.isDoubleQuote(text.charAt(span.end()));
        return open ? new Span(span.begin(), span.end() + 1) : span;
    }
}
