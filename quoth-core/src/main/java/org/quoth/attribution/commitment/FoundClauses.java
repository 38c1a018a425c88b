package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/** The clauses of one sentence as they are found: of two that overlap the first alone; not safe to share. */
final class FoundClauses {

    /** In characters: words further before a clause have no bearing on it. */
    static final int BACK = 400;

    private final String words;
    private final List<Clause> clauses = new ArrayList<>();

    FoundClauses(String words) {
        this.words = words;
    }

    /** No clause has any of these words: worth asking before a clause is read on from its subject. */
    boolean isFree(Span span) {
        return clauses.stream().noneMatch(clause -> clause.span().overlaps(span));
    }

    /** Unless it overlaps another, or the words before it take it back. */
    void add(@Nullable Clause clause) {
        if (clause == null || !isFree(clause.span())) {
            return;
        }
        int begin = clause.subject().begin();
        String before = words.substring(ClauseReader.near(words, begin, BACK), begin);
        if (!Manner.isTakenBack(before)
                && !Manner.isLeftOpen(
                        before, clause.subject().of(words), clause.action().of(words))) {
            clauses.add(clause);
        }
    }

    List<Clause> inOrder() {
        return clauses.stream().sorted(Comparator.comparing(Clause::span)).toList();
    }
}
