package org.quoth.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * What one speaker said at one go: where the spoken words stand, labels and stage directions left out.
 *
 * @param turn index of the turn; null in a text without turns
 * @param speaker the speaker's name; null if unnamed
 * @param speech where the words stand, in order, at least one span
 */
public record Utterance(@Nullable Integer turn, @Nullable String speaker, List<Span> speech) {

    public Utterance {
        speech = List.copyOf(speech);
        if (speech.isEmpty()) {
            throw new IllegalArgumentException("an utterance without words, turn " + turn);
        }
    }
}
