package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** Joins the lines of a text to paragraphs, whichever way it is wrapped and spaced. */
final class Paragraphs {

    /** Lines that were broken where the page ended are longer than this share of the longest. */
    private static final double FULL = 0.5;

    private final Lined lined;
    private final BitSet apart;
    private final boolean wrapped;
    private final boolean doubleSpaced;
    private final int width;
    private final int margin;

    /** Learns how the text is set. Lines in {@code apart} belong to no paragraph. */
    Paragraphs(Lined lined, BitSet apart) {
        this.lined = lined;
        this.apart = apart;
        this.width = width();
        this.margin = margin();
        this.wrapped = openEnds(1) > 0.5;
        this.doubleSpaced = openEnds(2) > 0.5;
    }

    /** Of the pairs of filled lines at this distance, how many have a first line that is about full and does not end a sentence. */
    private double openEnds(int distance) {
        int pairs = 0;
        int open = 0;
        for (int i = 0; i + distance < lined.size(); i++) {
            if (isPair(i, i + distance)) {
                pairs++;
                String words = lined.of(lined.line(i));
                boolean full = words.length() >= 30 && words.length() <= 300 && words.length() > width * FULL;
                open += full && !LineShapes.endsSentence(words) ? 1 : 0;
            }
        }
        return pairs < 3 ? 0 : (double) open / pairs;
    }

    private boolean isPair(int first, int second) {
        if (!inParagraph(first) || !inParagraph(second)) {
            return false;
        }
        for (int i = first + 1; i < second; i++) {
            if (!lined.line(i).blank()) {
                return false;
            }
        }
        return true;
    }

    private boolean inParagraph(int number) {
        return !lined.line(number).blank() && !apart.get(number);
    }

    private int width() {
        int[] lengths = lined.lines().stream()
                .filter(line -> inParagraph(line.number()))
                .mapToInt(line -> line.words().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
    }

    private int margin() {
        int[] indents = lined.lines().stream()
                .filter(line -> inParagraph(line.number()))
                .mapToInt(Paragraphs::indent)
                .sorted()
                .toArray();
        return indents.length == 0 ? 0 : indents[indents.length / 2];
    }

    private static int indent(Line line) {
        return line.words().begin() - line.span().begin();
    }

    /** The paragraphs in the lines from one number up to another. */
    List<Span> in(int from, int to) {
        List<Span> paragraphs = new ArrayList<>();
        Span current = null;
        @Nullable Line previous = null;
        for (Line line : lined.lines().subList(from, to)) {
            if (apart.get(line.number())) {
                current = close(current, paragraphs);
                previous = null;
            } else if (!line.blank()) {
                if (current != null && previous != null && continues(previous, line)) {
                    current = current.cover(line.words());
                } else {
                    close(current, paragraphs);
                    current = line.words();
                }
                previous = line;
            }
        }
        close(current, paragraphs);
        return paragraphs;
    }

    private static @Nullable Span close(@Nullable Span current, List<Span> paragraphs) {
        if (current != null) {
            paragraphs.add(current);
        }
        return null;
    }

    private boolean continues(Line previous, Line line) {
        int distance = line.number() - previous.number();
        if (distance == 1) {
            return wrapped && !brokenOnPurpose(previous, line);
        }
        if (!doubleSpaced || LineShapes.isBracketed(lined.of(line))) {
            return runsOn(previous, line);
        }
        boolean ended = LineShapes.endsSentence(lined.of(previous));
        if (distance == 2) {
            return !(indent(line) > margin + 2 && ended) && !(isShort(previous) && (ended || startsUpper(line)));
        }
        return !ended && !isShort(previous);
    }

    /** The next word would have fitted on the line before, and could begin a paragraph. */
    private boolean brokenOnPurpose(Line previous, Line line) {
        String words = lined.of(line);
        int space = words.indexOf(' ');
        int nextWord = space < 0 ? words.length() : space;
        boolean fits = previous.words().end() - previous.span().begin() + 1 + nextWord <= width;
        return fits && isShort(previous) && (LineShapes.endsSentence(lined.of(previous)) || startsUpper(line));
    }

    /** A full line that ends in the middle of a sentence, and one that begins there. */
    private boolean runsOn(Line previous, Line line) {
        return !isShort(previous)
                && !LineShapes.endsSentence(lined.of(previous))
                && Character.isLowerCase(lined.text().charAt(line.words().begin()));
    }

    private boolean startsUpper(Line line) {
        return Character.isUpperCase(lined.text().charAt(line.words().begin()));
    }

    private boolean isShort(Line line) {
        return line.words().length() < width * 0.75;
    }
}
