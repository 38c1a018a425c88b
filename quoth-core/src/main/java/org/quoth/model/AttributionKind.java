package org.quoth.model;

/** How much of the content stands between quotation marks: all, some, none. */
public enum AttributionKind {
    DIRECT,
    MIXED,
    INDIRECT
}
