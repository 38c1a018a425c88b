package org.quoth.matching;

/**
 * One stretch of an alignment: words {@code [quoteFrom, quoteTo)} of the quotation beside {@code [from, to)} of the passage.
 */
record Step(Kind kind, int quoteFrom, int quoteTo, int from, int to) {

    enum Kind {
        SAME,
        /** One side writes as one word what the other writes as two. */
        JOINED,
        /** "uh", a word broken off, or an editor's insertion in the transcript. */
        DISFLUENCY,
        /** Words that the speaker says again at once. */
        REPEATED,
        /** Left out where the quotation has an ellipsis. */
        ELIDED,
        /** In the quotation's brackets. */
        BRACKETED,
        REPLACED,
        LEFT_OUT,
        PUT_IN;

        /** No ellipsis and no bracket owns up to it. */
        boolean unmarked() {
            return this == REPLACED || this == LEFT_OUT || this == PUT_IN;
        }
    }
}
