package org.quoth.model;

/** How one stretch of a quotation differs from its primary. */
public enum EditKind {
    DELETE,
    INSERT,
    REPLACE,
    /** Words left out where the quotation shows an ellipsis, or begins or stops inside a sentence. */
    ELIDE,
    /** Words put in square brackets by whoever quotes. */
    BRACKET,
    CASE
}
