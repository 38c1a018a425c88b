package org.quoth.attribution.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/** What of a questioner's words is a question. */
final class QuestionReaderTest {

    private static List<String> questions(String words) {
        Turn turn =
                new Turn(1, null, Speaker.UNNAMED, TurnKind.QUESTION, new Span(0, words.length()), 0, false, List.of());
        return new QuestionReader(Set.of("wilma", "wren", "velmark"), Set.of("wilma", "wren"))
                .questions(Speech.of(words, turn)).stream()
                        .map(span -> span.of(words))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can I follow up on that?",
                "Can you hear me?",
                "Sorry, can you hear me?",
                "Oskar, can I follow up on that?",
                "And, Wilma, may I ask one more?",
                "Captain Wren, can you hear me now?",
                "Okay. Hello?",
                "Wilma?",
                "Wilma Wren?",
                "Madam Secretary?",
                "Mr. Wren?"
            })
    void whatOnlyOpensTheTalkAsksNothing(String words) {
        assertThat(questions(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oskar, can I sail on that?",
                "And, Wilma, may the crew ask for one more?",
                "Jen and Oskar, can you hear the bell?",
                "Velmark?",
                "President Wren of the guild?"
            })
    void whatIsAskedOfSomebodyByNameIsAQuestion(String words) {
        assertThat(questions(words)).hasSize(1);
    }
}
