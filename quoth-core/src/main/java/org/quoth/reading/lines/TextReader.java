package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.text.Span;

/**
 * Reads the structure of a plain text: a transcript if its own labels say so, otherwise a story or something else. Never fails.
 *
 * <pre>{@code
 * Structure structure = TextReader.read(text);
 * structure.turns().size();
 * }</pre>
 */
public final class TextReader {

    private static final FrontMatter NO_FRONT_MATTER = new FrontMatter(Map.of(), new Span(0, 0));

    private TextReader() {}

    public static Structure read(String text) {
        FrontMatter front = FrontMatter.of(Lined.of(text, 0));
        Lined lined = Lined.of(text, front.span().end());
        Structure structure = TranscriptReader.read(lined, front, LabelSigns.Found.ANY, Set.of())
                .orElseGet(() -> SavedPage.read(lined, front));
        if (front.isEmpty()) {
            return structure;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(BlockKind.METADATA, front.span()));
        blocks.addAll(structure.blocks());
        return new Structure(structure.kind(), structure.metadata(), blocks, structure.turns());
    }

    /** The structure of a text as a transcript; empty if its labels do not say that it is one. */
    public static Optional<Structure> transcript(String text) {
        return transcript(text, LabelSigns.Found.ANY, Set.of());
    }

    /**
     * The same of the text of a page, which most likely is none: what has no sign of labels is not read further.
     *
     * @param headings lines that the page sets as headings; below the first label they are nobody's words
     */
    public static Optional<Structure> transcriptInPage(String text, Set<Span> headings) {
        LabelSigns.Found signs = LabelSigns.in(text);
        return signs.marked() || signs.again() ? transcript(text, signs, headings) : Optional.empty();
    }

    private static Optional<Structure> transcript(String text, LabelSigns.Found signs, Set<Span> headings) {
        return TranscriptReader.read(Lined.of(text, 0), NO_FRONT_MATTER, signs, headings);
    }
}
