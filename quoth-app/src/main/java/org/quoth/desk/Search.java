package org.quoth.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.Near;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.search.Snippet;
import org.quoth.search.Sort;
import org.quoth.store.Store;

/** Finds statements, by words or by meaning. */
public final class Search {

    /** A statement may have several passages near to what was asked. */
    private static final int PASSAGES_EACH = 3;

    private final Store store;
    private final Arrangement arrangement;
    private final Press press;

    Search(Store store, Arrangement arrangement, Press press) {
        this.store = store;
        this.arrangement = arrangement;
        this.press = press;
    }

    /**
     * The statements that answer a question. Asked for what is {@code like} some words, those nearest in meaning, the nearest first, each with the
     * passage that is; they are as many as the question's limit, and further pages there are none.
     *
     * @throws QuestionException if it names a kind there is not, a cursor that was not given, or asks by meaning where the record is not
     *     kept by meaning
     */
    public Found search(Question asked) {
        Question question = asked.withSpeaker(Survivors.of(asked.speaker(), store));
        String like = question.like();
        return press.held(like == null ? arrangement.index().search(question) : alike(like, question));
    }

    private Found alike(String like, Question question) {
        if (!question.words().isBlank() || question.about() != null) {
            throw new QuestionException(
                    "Ask by words or by meaning, not by both at once; who, where and when may be added.");
        }
        if (question.cursor() != null || question.sort() != Sort.RELEVANCE) {
            throw new QuestionException(
                    "By meaning the nearest come first, all at once: leave out the order and the cursor.");
        }
        Map<String, Near> best = new LinkedHashMap<>();
        for (Near near : arrangement.meanings().nearest(like, question, question.limit() * PASSAGES_EACH)) {
            if (best.size() < question.limit()) {
                best.putIfAbsent(near.statement(), near);
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (Statement statement : arrangement.index().statements(List.copyOf(best.keySet()))) {
            hits.add(hit(statement, best.get(statement.id())));
        }
        return new Found(hits, hits.size(), true, null);
    }

    private static Hit hit(Statement statement, @Nullable Near near) {
        if (near == null) {
            throw new IllegalStateException(statement.id() + " was not asked for");
        }
        Snippet passage =
                Snippet.of(statement, near.span().shift(-statement.span().begin()));
        return new Hit(statement, passage, near.likeness());
    }
}
