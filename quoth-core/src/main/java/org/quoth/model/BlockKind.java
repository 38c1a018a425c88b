package org.quoth.model;

/** What a stretch of a document is for. */
public enum BlockKind {
    TITLE,
    METADATA,
    HEADING,
    PARAGRAPH,
    TURN,
    CAPTION,
    BOILERPLATE
}
