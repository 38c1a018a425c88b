package org.quoth.model;

import java.util.Locale;

/** What a statement on the record is: a turn of a transcript by what it does, an attribution by its kind, or a passage of a speech. */
public enum StatementKind {
    QUESTION,
    ANSWER,
    STATEMENT,
    MODERATOR,
    ASIDE,
    DIRECT,
    MIXED,
    INDIRECT,
    /** A paragraph of a speech, release or notice. */
    PASSAGE;

    public static StatementKind of(TurnKind kind) {
        return switch (kind) {
            case QUESTION -> QUESTION;
            case ANSWER -> ANSWER;
            case STATEMENT -> STATEMENT;
            case MODERATOR -> MODERATOR;
            case ASIDE -> ASIDE;
        };
    }

    static StatementKind of(AttributionKind kind) {
        return switch (kind) {
            case DIRECT -> DIRECT;
            case MIXED -> MIXED;
            case INDIRECT -> INDIRECT;
        };
    }

    /** Whether the speaker's words stand in a primary text, not in another's report. */
    public boolean isPrimary() {
        return switch (this) {
            case QUESTION, ANSWER, STATEMENT, MODERATOR, ASIDE, PASSAGE -> true;
            case DIRECT, MIXED, INDIRECT -> false;
        };
    }

    /** As people and JSON write it: "direct". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
