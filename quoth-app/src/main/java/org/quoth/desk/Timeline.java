package org.quoth.desk;

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
     * @param asked speaker, subject and days; null of them for all
     * @param byMeaning whether what speaks of the subject in other words counts too
     * @throws org.quoth.search.QuestionException if it shall, and the record is not kept by meaning
     */
    public Found statements(Question asked, boolean byMeaning) {
        Question question =
                asked.withSpeaker(Survivors.of(asked.speaker(), store)).sorted(Sort.OLDEST);
        String about = question.about();
        if (about == null) {
            return press.held(arrangement.index().search(question));
        }
        Subject subject = byMeaning
                ? Subject.byMeaning(arrangement.meanings(), about, question.speaker(), question.from(), question.to())
                : Subject.byWords(about);
        return press.held(arrangement.index().search(subject.of(question)));
    }
}
