package org.quoth.model;

import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * A statement of fact that can be checked elsewhere. Whether it is true is not said.
 *
 * @param span the clause
 * @param measure the words that make it checkable: a number, a length of time, "never", "the largest"
 * @param speaker who states it
 * @param turn the transcript turn it was said in, counted from 1; null in a story
 * @param attribution the attribution that reports it; null when the speaker's own turn says it
 */
public record Checkable(
        Span span,
        Span measure,
        Speaker speaker,
        @Nullable Integer turn,
        @Nullable String attribution) {}
