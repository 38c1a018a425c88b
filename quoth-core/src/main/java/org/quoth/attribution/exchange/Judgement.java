package org.quoth.attribution.exchange;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Outcome;

/** What became of a question, and the words or the rule that say so; both null without a basis. */
record Judgement(@Nullable Outcome outcome, @Nullable String reason) {

    static final Judgement NONE = new Judgement(null, null);

    static final Judgement CLEAR = new Judgement(Outcome.CLEAR, null);

    static Judgement ambivalent(String reason) {
        return new Judgement(Outcome.AMBIVALENT, reason);
    }

    static Judgement nonReply(String reason) {
        return new Judgement(Outcome.NON_REPLY, reason);
    }
}
