package org.quoth.reading.web;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quoth.model.Metadata;
import org.quoth.reading.lines.Structure;
import org.quoth.reading.lines.TextReader;

/** Finds a transcript in the body of a page: every line counts there, short and repeated ones too. */
final class PageTranscript {

    private static final double LEAST_COVERAGE = 0.5;

    private PageTranscript() {}

    /** The page as a transcript, if the labels in its body say that it is one. */
    static Optional<Page> find(Metadata metadata, List<PageBlock> blocks, Element body, Aside aside) {
        StringBuilder text = new StringBuilder(metadata.title() == null ? "" : metadata.title());
        String title = BlockFilter.fold(text.toString());
        for (PageBlock block : blocks) {
            boolean mine = BlockFilter.within(block.owner(), body) && !aside.holds(block.owner());
            if (mine && !BlockFilter.fold(block.text()).equals(title)) {
                text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
            }
        }
        String whole = text.toString();
        return TextReader.transcript(whole)
                .filter(found -> coverage(found, whole) >= LEAST_COVERAGE)
                .map(found -> new Page(merged(metadata, found), whole, found.blocks(), found.turns(), whole.length()));
    }

    private static double coverage(Structure found, String text) {
        int turns =
                found.turns().stream().mapToInt(turn -> turn.span().length()).sum();
        return (double) turns / Math.max(1, text.length());
    }

    /** The page's own fields; of the event, what the lines above the first turn say. */
    private static Metadata merged(Metadata page, Structure found) {
        Metadata lines = found.metadata();
        return page.toBuilder()
                .title(page.title() == null ? lines.title() : page.title())
                .principal(lines.principal())
                .venue(lines.venue())
                .place(lines.place())
                .published(lines.published() == null ? page.published() : lines.published())
                .build();
    }
}
