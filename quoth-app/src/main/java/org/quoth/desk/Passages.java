package org.quoth.desk;

import java.util.ArrayList;
import java.util.List;
import org.quoth.model.Statement;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * Cuts statements into passages that say one thing: a sentence, short ones with what follows them. What somebody reports within a turn is
 * left to the turn.
 */
final class Passages {

    /** Sentences are joined until so many characters are there: "Yes. I do." says nothing alone. */
    private static final int ENOUGH = 60;

    private static final int MOST = 600;

    private Passages() {}

    record Passage(Statement statement, Span span, String text) {}

    static List<Passage> of(List<Statement> statements) {
        List<Passage> passages = new ArrayList<>();
        for (Statement statement : statements) {
            switch (statement.kind()) {
                case QUESTION, ANSWER, STATEMENT, PASSAGE -> cut(statement, passages);
                case DIRECT, MIXED, INDIRECT -> {
                    if (statement.turn() == null && !statement.text().isBlank()) {
                        passages.add(new Passage(statement, statement.span(), statement.text()));
                    }
                }
                case MODERATOR, ASIDE -> {}
            }
        }
        return passages;
    }

    private static void cut(Statement statement, List<Passage> passages) {
        String text = statement.text();
        int begin = -1;
        int end = -1;
        for (Span sentence : Sentences.in(text)) {
            if (begin >= 0 && sentence.end() - begin > MOST) {
                add(statement, begin, end, passages);
                begin = -1;
            }
            begin = begin < 0 ? sentence.begin() : begin;
            end = sentence.end();
            if (end - begin >= ENOUGH) {
                add(statement, begin, end, passages);
                begin = -1;
            }
        }
        if (begin >= 0) {
            add(statement, begin, end, passages);
        }
    }

    private static void add(Statement statement, int begin, int end, List<Passage> passages) {
        String words = statement.text().substring(begin, end);
        if (words.chars().anyMatch(Character::isLetter)) {
            Span span = new Span(begin, end).shift(statement.span().begin());
            passages.add(new Passage(statement, span, words));
        }
    }
}
