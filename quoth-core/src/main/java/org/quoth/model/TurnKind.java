package org.quoth.model;

/** What a turn does in the conversation. */
public enum TurnKind {
    QUESTION,
    ANSWER,
    STATEMENT,
    /** Runs the event: opens, calls on, closes. */
    MODERATOR,
    /** Neither asks nor answers: "Totally acceptable." */
    ASIDE
}
