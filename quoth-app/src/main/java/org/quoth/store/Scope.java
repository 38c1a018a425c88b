package org.quoth.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose words to list, on what and from when; null asks for everything.
 *
 * @param speaker words of the speaker's name, a title before it allowed, or the id of a record-wide person; of an exchange, who answers
 * @param about words that must all occur
 * @param from the first day
 * @param to the last day
 * @param document its id or short name
 */
public record Scope(
        @Nullable String speaker,
        @Nullable String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String document) {

    public static final Scope ALL = new Scope(null, null, null, null, null);

    /** What one speaker says. */
    public static Scope of(String speaker) {
        return new Scope(speaker, null, null, null, null);
    }
}
