package org.quoth.reading.lines;

import java.util.List;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/**
 * Whose words a speech, a statement or a release is, and of which day, where its head says so: "Remarks by Governor Bo Lind", "Statement from
 * President Quill on …", a line with an office and a name. What it says can then be cited and checked like the words of a transcript.
 */
public final class OwnWords {

    private static final int LONGEST_HEAD = 1_500;

    private OwnWords() {}

    /**
     * The metadata with what the head tells; as they were for stories and transcripts.
     *
     * @param makers the persons that the head of the file names as its makers, surname first; empty where there is none
     */
    public static Metadata in(
            String text, List<Block> blocks, DocumentKind kind, Metadata metadata, List<String> makers) {
        if (kind != DocumentKind.OTHER || metadata.principal() != null) {
            return metadata;
        }
        Span head = head(text, blocks);
        return Principals.announced(text, head, makers)
                .map(found -> told(text, head, metadata, found))
                .orElse(metadata);
    }

    private static Metadata told(String text, Span head, Metadata metadata, Principals.Found found) {
        Metadata.Builder builder = metadata.toBuilder().principal(found.principal(text));
        if (metadata.published() == null) {
            StatedTime.in(text, head).ifPresent(day -> builder.published(day.published()));
        }
        return builder.build();
    }

    /** All that stands above the first prose. */
    private static Span head(String text, List<Block> blocks) {
        int end = blocks.stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH
                        && LineShapes.isProse(block.span().of(text)))
                .mapToInt(block -> block.span().begin())
                .findFirst()
                .orElse(0);
        return new Span(0, Math.min(end, LONGEST_HEAD));
    }
}
