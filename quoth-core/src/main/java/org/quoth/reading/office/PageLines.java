package org.quoth.reading.office;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of one page of a PDF file, from top to bottom, each cut where a wide gap stands in it. */
final class PageLines extends PDFTextStripper {

    private static final float WIDE_GAP = 2.8f;
    private static final Pattern LIGATURES = Pattern.compile("[\ufb00-\ufb06]");

    private final List<Line> lines = new ArrayList<>();
    private List<Segment> segments = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private boolean separate;
    private float left;
    private float right;
    private float top;

    private PageLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * Words without a wide gap between them; measures in points.
     *
     * @param left where they begin, from the left edge of the page
     */
    record Segment(float left, float right, String words) {}

    /**
     * A line of a page.
     *
     * @param top from the upper edge of the page
     */
    record Line(float top, List<Segment> segments) {
        Line {
            segments = List.copyOf(segments);
        }

        float left() {
            return segments.getFirst().left();
        }
    }

    /** The lines of a page, counted from 1. */
    static List<Line> of(PDDocument pdf, int page) throws IOException {
        PageLines taking = new PageLines();
        taking.setStartPage(page);
        taking.setEndPage(page);
        taking.writeText(pdf, Writer.nullWriter());
        taking.endLine();
        return taking.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        if (text.codePoints().anyMatch(PageLines::isRightToLeft)) {
            place(positions.getFirst(), positions.getLast(), text.strip());
            return;
        }
        separate = true;
        for (TextPosition glyph : positions) {
            String shown = glyph.getUnicode() == null ? "" : glyph.getUnicode();
            if (shown.isBlank()) {
                separate = true;
            } else {
                place(
                        glyph,
                        glyph,
                        LIGATURES.matcher(shown).find() ? Normalizer.normalize(shown, Normalizer.Form.NFKC) : shown);
            }
        }
        separate = true;
    }

    private static boolean isRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Adds what stands from one glyph to another; a wide gap before it begins another segment. */
    private void place(TextPosition first, TextPosition last, String shown) {
        float gap = first.getXDirAdj() - right;
        float space = Math.max(2f, Math.max(first.getWidthOfSpace(), first.getFontSizeInPt() * 0.2f));
        if (!words.isEmpty() && gap > space * WIDE_GAP) {
            endSegment();
        }
        if (words.isEmpty()) {
            left = first.getXDirAdj();
            top = segments.isEmpty() ? first.getYDirAdj() : top;
        } else if (separate) {
            words.append(' ');
        }
        separate = false;
        words.append(shown);
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        // the next word brings the space before it
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endSegment() {
        if (!words.isEmpty()) {
            segments.add(new Segment(left, right, words.toString()));
            words = new StringBuilder();
        }
    }

    private void endLine() {
        endSegment();
        if (!segments.isEmpty()) {
            lines.add(new Line(top, segments));
            segments = new ArrayList<>();
        }
    }
}
