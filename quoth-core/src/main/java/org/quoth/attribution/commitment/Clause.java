package org.quoth.attribution.commitment;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Modality;
import org.quoth.text.Span;

/**
 * A clause that says what will be done or will happen.
 *
 * @param span from its subject to its end
 * @param subject the words of its subject, as far as it leads the clause in: "It" of "It is possible that we will sail"
 * @param doer the words for who is to act, mostly the subject
 * @param action what is to be done, behind "will", "intend to", …
 * @param condition inside the same sentence; null if none
 * @param self the speaker, or the speaker's own side, is to act
 * @param arranged told in the present, so that only a day to come tells it from what is so: "the road shuts on Monday"
 */
record Clause(
        Span span,
        Span subject,
        Span doer,
        Span action,
        @Nullable Span condition,
        Modality modality,
        boolean self,
        boolean arranged) {

    Clause(Span span, Span subject, Span doer, Span action, @Nullable Span condition, Modality modality, boolean self) {
        this(span, subject, doer, action, condition, modality, self, false);
    }

    /** The same clause where the text it stands in begins so many characters earlier. */
    Clause shift(int offset) {
        return new Clause(
                span.shift(offset),
                subject.shift(offset),
                doer.shift(offset),
                action.shift(offset),
                condition == null ? null : condition.shift(offset),
                modality,
                self,
                arranged);
    }
}
