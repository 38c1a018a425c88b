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

    /** The one that holds a place; null if none does. Looks at one block or turn only. */
    public static @Nullable Paragraph at(Document document, int place) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : document.told()) {
            if (block.span().contains(place)) {
                add(paragraphs, document.text(), block, 0);
            }
        }
        for (Turn turn : document.turns()) {
            if (turn.speech().contains(place)) {
                add(paragraphs, document.text(), new Block(BlockKind.TURN, turn.speech()), turn.index());
            }
        }
        return paragraphs.stream()
                .filter(paragraph -> paragraph.span().contains(place))
                .findFirst()
                .orElse(null);
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
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = paragraphs.get(middle).span();
            if (span.contains(stretch)) {
                return span;
            }
            if (span.begin() > stretch.begin()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
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
