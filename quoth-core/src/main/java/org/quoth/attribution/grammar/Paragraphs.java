package org.quoth.attribution.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.EmptyLine;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Span;

/** The paragraphs of a document in which quotations are looked for, with their marks, in text order. */
public final class Paragraphs {

    private static final int FAR = 600;

    /** More paragraphs than one holds: headings inside a turn. */
    private static final int INNER = 8;

    /**
     * @param kind of the block that holds it
     * @param turn the turn that it belongs to, counted from 1; 0 outside transcripts
     * @param quoted whether the page sets it apart as a quotation
     */
    public record Paragraph(Span span, BlockKind kind, int turn, QuotationMarks marks, boolean quoted) {

        /** Whether it is a title or a heading. */
        public boolean isHead() {
            return kind == BlockKind.TITLE || kind == BlockKind.HEADING;
        }
    }

    private Paragraphs() {}

    /** All of a document, turns of speech included. */
    public static List<Paragraph> of(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        document.told().forEach(block -> add(paragraphs, document.text(), block, 0));
        for (Turn turn : document.turns()) {
            add(paragraphs, document.text(), new Block(BlockKind.TURN, turn.speech()), turn.index());
        }
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return paragraphs;
    }

    /** The one that holds a place; null if none does. */
    public static @Nullable Paragraph at(List<Paragraph> paragraphs, int place) {
        for (int i = lastBegun(paragraphs, place), back = 0; i >= 0 && back < INNER; i--, back++) {
            if (paragraphs.get(i).span().contains(place)) {
                return paragraphs.get(i);
            }
        }
        return null;
    }

    /** The part of its paragraph that lies 600 characters around the first piece of a cue, or less; null where there is no cue. */
    public static @Nullable Span aroundCue(List<Paragraph> paragraphs, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return null;
        }
        Span cue = attribution.cue().getFirst();
        Span paragraph = holding(paragraphs, cue);
        return paragraph == null
                ? null
                : new Span(Math.max(paragraph.begin(), cue.begin() - FAR), Math.min(paragraph.end(), cue.end() + FAR));
    }

    /** The words of the paragraph that holds a stretch; null if none does. */
    public static @Nullable Span holding(List<Paragraph> paragraphs, Span stretch) {
        for (int i = lastBegun(paragraphs, stretch.begin()), back = 0; i >= 0 && back < INNER; i--, back++) {
            if (paragraphs.get(i).span().contains(stretch)) {
                return paragraphs.get(i).span();
            }
        }
        return null;
    }

    /** Number of the last that begins at or before a place; -1 if none does. */
    private static int lastBegun(List<Paragraph> paragraphs, int place) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().begin() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** One for each stretch between empty lines; those of a double-spaced page part nothing. */
    private static void add(List<Paragraph> paragraphs, String text, Block block, int turn) {
        int begin = block.span().begin();
        while (begin < block.span().end()) {
            int end = EmptyLine.next(text, new Span(begin, block.span().end()));
            Span span = new Span(begin, end).trim(text);
            if (!span.isEmpty()) {
                paragraphs.add(new Paragraph(span, block.kind(), turn, QuotationMarks.in(text, span), block.quoted()));
            }
            begin = Math.max(end, begin + 1);
        }
    }
}
