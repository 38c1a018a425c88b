package org.quoth.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a line of the machine. Rulings are only ever added: a later one stands over an earlier one.
 *
 * @param target the id of what is ruled on, unique on the record
 * @param matter what of it is decided
 * @param value the decision as a word; null gives the line back to the machine
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

    /** What can be ruled on: how a line of the ledger stands, and what became of a question. */
    public enum Matter {
        STANDING,
        OUTCOME
    }
}
