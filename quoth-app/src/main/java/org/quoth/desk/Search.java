package org.quoth.desk;

import org.quoth.search.Found;
import org.quoth.search.Index;
import org.quoth.search.Question;

/** Finds statements. */
public final class Search {

    private final Index index;

    Search(Index index) {
        this.index = index;
    }

    /**
     * The statements that answer a question.
     *
     * @throws org.quoth.search.QuestionException if it names a kind there is not, or a cursor that was not given
     */
    public Found search(Question question) {
        return index.search(question);
    }
}
