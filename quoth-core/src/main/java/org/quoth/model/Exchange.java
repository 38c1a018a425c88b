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
 * @param asker whom an answer tells to have put it, where no label does; null where nothing does
 */
public record Exchange(
        String id,
        List<Integer> questions,
        List<Integer> answers,
        List<Span> spans,
        @Nullable Outcome outcome,
        @Nullable String reason,
        List<Part> parts,
        @Nullable Asker asker) {

    /**
     * Inferred from how the one who answers speaks to somebody: "That, Dana, I cannot tell you."
     *
     * @param entity id of the person of that name in the document
     * @param name where the name is spoken
     * @param alternatives ids of other exchanges that the name may belong to instead; empty where none is likely
     */
    public record Asker(String entity, Span name, List<String> alternatives) {
        public Asker {
            alternatives = List.copyOf(alternatives);
        }
    }

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

    /** By what its turns alone tell. */
    public Exchange(
            String id,
            List<Integer> questions,
            List<Integer> answers,
            List<Span> spans,
            @Nullable Outcome outcome,
            @Nullable String reason,
            List<Part> parts) {
        this(id, questions, answers, spans, outcome, reason, parts, null);
    }

    public Exchange withAsker(@Nullable Asker value) {
        return new Exchange(id, questions, answers, spans, outcome, reason, parts, value);
    }
}
