package org.quoth.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;
import org.quoth.search.Near;
import org.quoth.search.Question;
import org.quoth.text.Span;

/**
 * What is asked about: by its words, and by its meaning where that is wished for.
 *
 * @param near for statements that come near it in meaning, the passages that do, in the document's text
 */
record Subject(String words, Map<String, TreeSet<Span>> near) {

    private static final int PASSAGES = 200;

    /** A passage this like the subject speaks of it, more often than not (docs/accuracy.md, "By meaning"). */
    private static final double SPEAKS_OF_IT = 0.35;

    static Subject byWords(String words) {
        return new Subject(words, Map.of());
    }

    /** By words and by meaning, among what that person said in that time. */
    static Subject byMeaning(
            Meanings meanings,
            String words,
            @Nullable String speaker,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Question filters = Question.of("").withSpeaker(speaker).between(from, to);
        Map<String, TreeSet<Span>> near = new HashMap<>();
        for (Near each : meanings.nearest(words, filters, PASSAGES)) {
            if (each.likeness() >= SPEAKS_OF_IT) {
                near.computeIfAbsent(each.statement(), id -> new TreeSet<>()).add(each.span());
            }
        }
        return new Subject(words, near);
    }

    Question of(Question question) {
        return question.withAbout(words).orAlso(near.keySet());
    }

    /** The passages of a statement that come near in meaning, in text order. */
    List<String> passages(Statement statement) {
        Span whole = new Span(0, statement.text().length());
        return near.getOrDefault(statement.id(), new TreeSet<>()).stream()
                .map(span -> span.shift(-statement.span().begin()))
                .filter(whole::contains)
                .map(span -> statement.standing(span).text())
                .toList();
    }
}
