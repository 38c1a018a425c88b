package org.quoth.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a person of the record, against or beyond what was found.
 *
 * @param number counted over the record, from 1
 * @param person whom it concerns
 * @param other a merge: who they are; a split: who the passages are of; a renaming: null
 * @param value a renaming: the name; a split: what was moved, in words; an undoing: the number undone
 * @param reason in the words of whoever decided; empty for none
 * @param author who decided
 * @param undone when it was taken back; null while it holds
 */
public record Decision(
        long number,
        Kind kind,
        String person,
        @Nullable String other,
        @Nullable String value,
        String reason,
        String author,
        Instant made,
        @Nullable Instant undone) {

    /** What is decided. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        UNDO
    }
}
