package org.quoth.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a line of the machine. Rulings are only ever added: a later one stands over an earlier one.
 *
 * @param target the id of what is ruled on, unique on the record
 * @param matter what of it is decided
 * @param value the decision as a word, of a speaker a person's id, a name or {@value #UNKNOWN}; null gives the line back to the machine
 * @param citation the id of a statement or document on the record; null where none is needed
 * @param note the reason; empty if none was given
 * @param author who decided
 */
public record Ruling(
        String target,
        Matter matter,
        @Nullable String value,
        @Nullable String citation,
        String note,
        String author,
        Instant made) {

    /** The value where it is known only that the speaker is another. */
    public static final String UNKNOWN = "unknown";

    /** The value where words are held to be nobody's quotation. */
    public static final String NONE = "none";

    /** What can be ruled on: how a line of the ledger stands, what became of a question, whose words a quotation is, and whether it is one. */
    public enum Matter {
        STANDING,
        OUTCOME,
        SPEAKER,
        QUOTATION;

        /** Whether it is ruled on for what somebody is reported to have said. */
        public boolean isOfAttribution() {
            return this == SPEAKER || this == QUOTATION;
        }
    }
}
