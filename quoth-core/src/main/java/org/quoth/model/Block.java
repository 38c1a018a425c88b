package org.quoth.model;

import org.quoth.text.Span;

/**
 * A stretch of a document and its kind; blocks stand in text order and do not overlap.
 *
 * @param quoted whether the page sets it apart as a quotation ({@code <blockquote>}), which has no marks of its own
 */
public record Block(BlockKind kind, Span span, boolean quoted) {

    public Block(BlockKind kind, Span span) {
        this(kind, span, false);
    }

    /** Whether its words are the document's own: what people read, and what is searched for quotations. */
    public boolean isBody() {
        return switch (kind) {
            case HEADING, PARAGRAPH, TURN -> true;
            case TITLE, METADATA, CAPTION, BOILERPLATE -> false;
        };
    }
}
