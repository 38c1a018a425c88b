package org.quoth.model;

import java.util.List;
import java.util.regex.Pattern;
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
 * @param implied words of it that lean on what was said before
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
        Modality modality,
        List<Implied> implied) {

    public Commitment {
        implied = List.copyOf(implied);
    }

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|never|nor|cannot|refus\\p{L}+|rul\\p{L}+ out)\\b|n['’]t\\b|^\\W*(?:no|none|nobody|neither)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether the clause denies the action: "we will not raise the toll", whose action is "raise the toll"; "no school will shut". */
    public boolean isNegated(String text) {
        int begin = condition != null && condition.end() <= action.begin()
                ? Math.max(condition.end(), span.begin())
                : span.begin();
        return begin < action.begin()
                && NEGATION.matcher(text.substring(begin, action.begin())).find();
    }

    /** One that leans on nothing. */
    public Commitment(
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
        this(id, turn, attribution, speaker, actor, span, action, condition, due, modality, List.of());
    }

    /** The same with its actor and with what it leaves to the words before it. */
    public Commitment filled(Actor doer, List<Implied> leaning) {
        return new Commitment(id, turn, attribution, speaker, doer, span, action, condition, due, modality, leaning);
    }

    /** The same said by somebody else. */
    public Commitment saidBy(Speaker other, Actor doer) {
        return new Commitment(id, turn, attribution, other, doer, span, action, condition, due, modality, implied);
    }

    public Commitment withId(String value) {
        return new Commitment(
                value, turn, attribution, speaker, actor, span, action, condition, due, modality, implied);
    }

    public Commitment as(Modality value) {
        return new Commitment(id, turn, attribution, speaker, actor, span, action, condition, due, value, implied);
    }
}
