package org.quoth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: what a speaker said will be done or will happen.
 *
 * @param id unique on the record: document id, a dot, {@code c1}
 * @param turn null in a story
 * @param speaker who said it; null if unnamed
 * @param person the record-wide person who said it
 * @param actor who is to act, by name
 * @param words the whole clause
 * @param due the words that say when
 * @param standing as a person ruled, or by the calendar
 * @param ruled whether a person ruled on it
 * @param held what became of the quotation that it stands in; null where it stands in none that was held against anything
 */
public record Promise(
        String id,
        Reference reference,
        Modality modality,
        @Nullable Integer turn,
        @Nullable String attribution,
        @Nullable String speaker,
        @Nullable String person,
        String actor,
        String words,
        String action,
        @Nullable String condition,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String due,
        Standing standing,
        boolean ruled,
        @Nullable Held held) {}
