package org.quoth.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quoth.search.Found;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.store.Store;

/** What someone said about something, in order of time. */
public final class Timeline {

    private final Store store;
    private final Arrangement arrangement;
    private final Press press;

    Timeline(Store store, Arrangement arrangement, Press press) {
        this.store = store;
        this.arrangement = arrangement;
        this.press = press;
    }

    /**
     * Statements, the oldest first, undated ones last.
     *
     * @param asked words of the name, or a person's id; null for everyone
     * @param about words of the subject; null for everything
     * @param byMeaning whether what speaks of the subject in other words counts too
     * @throws org.quoth.search.QuestionException if it shall, and the record is not kept by meaning
     */
    public Found statements(
            @Nullable String asked,
            @Nullable String about,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int limit,
            @Nullable String cursor,
            boolean byMeaning) {
        String speaker = Survivors.of(asked, store);
        Question question = Question.of("")
                .withSpeaker(speaker)
                .between(from, to)
                .sorted(Sort.OLDEST)
                .withLimit(limit)
                .after(cursor);
        if (about == null) {
            return press.held(arrangement.index().search(question));
        }
        Subject subject = byMeaning
                ? Subject.byMeaning(arrangement.meanings(), about, speaker, from, to)
                : Subject.byWords(about);
        return press.held(arrangement.index().search(subject.of(question)));
    }
}
