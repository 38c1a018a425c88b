package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * What a speaker said will be done or will happen.
 *
 * @param turn the turn it was said in; null in a story
 * @param attribution the attribution that reports it; null when the speaker's own turn says it
 * @param span the whole clause
 * @param action the words of the action, its date included
 * @param condition the words of the condition; null if none
 */
public record Commitment(
        String id,
        @Nullable Integer turn,
        @Nullable String attribution,
        Speaker speaker,
        Actor actor,
        Span span,
        Span action,
        @Nullable Span condition,
        @Nullable Due due,
        Modality modality) {

    public Commitment withId(String value) {
        return new Commitment(value, turn, attribution, speaker, actor, span, action, condition, due, modality);
    }

    public Commitment as(Modality value) {
        return new Commitment(id, turn, attribution, speaker, actor, span, action, condition, due, value);
    }
}
