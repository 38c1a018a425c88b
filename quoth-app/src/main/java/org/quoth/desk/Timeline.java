package org.quoth.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.search.Found;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;

/** What someone said about something, in order of time. */
public final class Timeline {

    private final Index index;

    Timeline(Index index) {
        this.index = index;
    }

    /**
     * Statements, the oldest first, undated ones last.
     *
     * @param speaker words of the name, or a person's id; null for everyone
     * @param about words of the subject; null for everything
     */
    public Found statements(
            @Nullable String speaker,
            @Nullable String about,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int limit,
            @Nullable String cursor) {
        return index.search(Question.of("")
                .withSpeaker(speaker)
                .withAbout(about)
                .between(from, to)
                .sorted(Sort.OLDEST)
                .withLimit(limit)
                .after(cursor));
    }
}
