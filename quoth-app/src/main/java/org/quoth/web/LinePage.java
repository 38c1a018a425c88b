package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger with what people decided about it, and the form in which they decide.
 *
 * @param evidence later statements that mention it: where to look, no judgement
 * @param history the first decision first
 * @param typed the form as it was sent, where it was refused
 */
record LinePage(Layout layout, LedgerRow row, List<Evidence> evidence, List<Decided> history, Typed typed) {

    /** @param id what a decision cites */
    record Evidence(String id, String who, String words, String href, String where) {}

    /**
     * @param what the status, or that one was taken back
     * @param citation what was cited; null if nothing is
     * @param href where that stands on this record; null if it is gone
     */
    record Decided(
            String what,
            String who,
            @Nullable String citation,
            @Nullable String href,
            String note) {}

    /** Whether the last decision gave a status, which can be taken back. */
    boolean decided() {
        return row.ruled();
    }

    /** The form that takes a decision back, as it was sent. */
    Typed undoing() {
        return typed.into("undo");
    }
}
