package org.quoth.model;

/** How a quotation stands to the primary texts it was held against. None of them says that anyone lied. */
public enum VerdictKind {
    VERBATIM,
    EXCERPTED,
    EDITED_MARKED,
    EDITED,
    STITCHED,
    PARAPHRASED,
    OTHER_SPEAKER,
    AMBIGUOUS,
    NOT_FOUND,
    NO_PRIMARY_HELD,
    TOO_SHORT
}
