package org.quoth.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of a story's quotation when it was held against the primary texts of the record.
 *
 * @param document id of the primary its words come from; null where none was found
 * @param turn the turn they stand in; null in a text without turns
 */
public record Held(
        VerdictKind verdict,
        @Nullable String document,
        @Nullable Integer turn) {

    /** The id of the turn, or of the document where that has none; null where no primary was found. */
    public @Nullable String primary() {
        return document == null || turn == null ? document : document + ".t" + turn;
    }

    /** Whether the words of a primary could be set beside these, so that there is something to say. */
    public boolean isCompared() {
        return switch (verdict) {
            case VERBATIM, EXCERPTED, EDITED_MARKED, EDITED, STITCHED, OTHER_SPEAKER, AMBIGUOUS -> true;
            case PARAPHRASED, NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT -> false;
        };
    }

    /** Whether the record has these words otherwise, or in another mouth. */
    public boolean isOtherwise() {
        return switch (verdict) {
            case EDITED, STITCHED, OTHER_SPEAKER -> true;
            case VERBATIM, EXCERPTED, EDITED_MARKED, AMBIGUOUS, PARAPHRASED, NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT ->
                false;
        };
    }
}
