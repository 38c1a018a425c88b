package org.quoth.model;

import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, as a list shows it.
 *
 * @param id unique on the record: document id, a dot, {@code x1}
 * @param turn the first turn of the question
 * @param asker who asked; null where no label and nobody else names them
 * @param supposed whether it is no label that names the asker, but an answer or the moderator: "Look, Dana, it depends"
 * @param answerer who answered; null if nobody did or the voice is unnamed
 * @param answer the words of the answer; empty if there is none
 * @param outcome as a person ruled, else as the machine proposes
 * @param reason the words or the rule that led to the outcome; the person's reason where one ruled
 * @param ruled whether a person ruled on the outcome
 */
public record Asked(
        String id,
        Reference reference,
        int turn,
        String question,
        @Nullable String asker,
        boolean supposed,
        @Nullable String answerer,
        @Nullable String person,
        String answer,
        @Nullable Outcome outcome,
        @Nullable String reason,
        boolean ruled) {}
