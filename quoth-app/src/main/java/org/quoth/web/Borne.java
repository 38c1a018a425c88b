package org.quoth.web;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Held;

/**
 * What the record bears out of a quotation, beside it in a list.
 *
 * @param word the verdict
 * @param tone how it is coloured
 * @param means the verdict in a sentence
 * @param href the words in the primary; null where it could not be told which
 */
record Borne(
        String word, String tone, String means, @Nullable String href) {

    static Borne of(Held held) {
        return new Borne(
                VerdictWording.word(held.verdict()),
                VerdictWording.tone(held.verdict()),
                VerdictWording.means(held.verdict()),
                href(held));
    }

    /** Null where no words of a primary could be set beside it. */
    static @Nullable Borne ofCompared(@Nullable Held held) {
        return held == null || !held.isCompared() ? null : of(held);
    }

    private static @Nullable String href(Held held) {
        String document = held.document();
        if (document == null) {
            return null;
        }
        String page = "/d/" + Links.encode(document);
        return held.turn() == null ? page : page + "/t/" + held.turn() + "#t" + held.turn();
    }
}
