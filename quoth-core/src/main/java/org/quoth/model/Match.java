package org.quoth.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * A passage of a primary text that a quotation was held against.
 *
 * @param document id of the document
 * @param source path or URL of the document
 * @param day when it was spoken; null if the document does not say
 * @param turn the turn it stands in, counted from 1; null in a text without turns
 * @param speaker the speaker's name; null if unnamed
 * @param span where in the document's text
 * @param text the words of the passage
 */
public record Match(
        String document,
        String source,
        @Nullable LocalDate day,
        @Nullable Integer turn,
        @Nullable String speaker,
        Span span,
        String text,
        List<Edit> edits) {

    public Match {
        edits = List.copyOf(edits);
    }

    public Match with(List<Edit> other) {
        return new Match(document, source, day, turn, speaker, span, text, other);
    }
}
