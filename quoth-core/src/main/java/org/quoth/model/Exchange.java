package org.quoth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * A question with its answer, across interruptions and repairs.
 *
 * @param questions indexes of the turns that put it, in order
 * @param answers indexes of the turns that answer it, in order; may be empty
 * @param spans the words of the question
 * @param outcome null where the machine does not judge
 * @param reason the words or the rule that led to the outcome
 * @param parts what became of each question of several; empty where one was put
 */
public record Exchange(
        String id,
        List<Integer> questions,
        List<Integer> answers,
        List<Span> spans,
        @Nullable Outcome outcome,
        @Nullable String reason,
        List<Part> parts) {

    /**
     * One question of several.
     *
     * @param question its words
     * @param outcome null where the machine does not judge
     * @param reason the words or the rule that led to the outcome
     */
    public record Part(
            Span question,
            @Nullable Outcome outcome,
            @Nullable String reason) {}

    public Exchange {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        spans = List.copyOf(spans);
        parts = List.copyOf(parts);
    }
}
