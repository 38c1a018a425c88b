package org.quoth.web;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;

/** A question with its answer, in a list. */
record ExchangeRow(
        String question,
        String href,
        String asker,
        String answerer,
        @Nullable String answererHref,
        String answer,
        String outcome,
        String tone,
        String reason,
        Listed document) {

    private static final int LENGTH = 260;

    static ExchangeRow of(Asked asked) {
        String answerer = asked.answerer();
        String person = asked.person();
        String reason = asked.reason();
        return new ExchangeRow(
                Wording.question(asked.question(), LENGTH),
                Links.turn(asked.reference(), asked.turn()) + "#t" + asked.turn(),
                asker(asked),
                answerer == null ? "Unnamed" : Wording.apart(answerer, person),
                person == null ? null : Links.person(person),
                Wording.beginning(asked.answer(), LENGTH),
                Wording.outcome(asked.outcome(), !asked.answer().isEmpty()),
                Wording.tone(asked.outcome(), !asked.answer().isEmpty()),
                reason == null ? "" : reason,
                Listed.of(asked.reference()));
    }

    private static String asker(Asked asked) {
        return asked.asker() == null ? "" : asked.supposed() ? asked.asker() + ", so called there" : asked.asker();
    }
}
