package org.quoth.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.model.DocumentKind;

/**
 * Which documents to list; null asks for everything.
 *
 * @param words that must all stand in the title, the outlet, the venue, the place or the name of the file
 * @param from the first day
 * @param to the last day
 */
public record DocumentQuestion(
        @Nullable DocumentKind kind,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int offset,
        int limit) {

    public DocumentQuestion at(int otherOffset, int otherLimit) {
        return new DocumentQuestion(kind, words, from, to, otherOffset, otherLimit);
    }
}
