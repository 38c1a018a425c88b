package org.quoth.model;

import org.quoth.text.Span;

/** A stretch of a document and its kind; blocks stand in text order and do not overlap. */
public record Block(BlockKind kind, Span span) {

    /** Whether its words are the document's own: what people read, and what is searched for quotations. */
    public boolean isBody() {
        return switch (kind) {
            case HEADING, PARAGRAPH, TURN -> true;
            case TITLE, METADATA, CAPTION, BOILERPLATE -> false;
        };
    }
}
