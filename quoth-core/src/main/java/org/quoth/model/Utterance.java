package org.quoth.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The sentences of one statement that speak of a topic, in its exact words.
 *
 * @param words the sentences; some of them need not follow one another
 * @param day on which it was said, as far as a report tells; otherwise the document's
 */
public record Utterance(Statement statement, List<String> words, LocalDate day) {

    public Utterance {
        words = List.copyOf(words);
    }

    /** As much of the day as is known: {@code 2014-02-05}, {@code 2013}. */
    public String when() {
        Told told = statement.told();
        return told == null ? day.toString() : told.span();
    }

    /** Said in a primary text, not reported by another. */
    public boolean primary() {
        return statement.kind().isPrimary();
    }

    /** The words in one line; " … " where others stood between. */
    public String line() {
        return String.join(" … ", words).replaceAll("\\s+", " ").strip();
    }
}
