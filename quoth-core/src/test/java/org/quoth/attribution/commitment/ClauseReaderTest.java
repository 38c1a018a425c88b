package org.quoth.attribution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseReaderTest {

    private static final String[] PIECES = {
        "we",
        "I",
        "will",
        "are going to",
        "would",
        "if",
        "until",
        "the bridge",
        "open",
        "by May",
        "not",
        "-- ",
        " --",
        "– ",
        ",",
        ";",
        ":",
        "…",
        "(",
        ")",
        "and",
        "but",
        "target",
        "is possible that",
        "once",
        "they",
        "expect",
        "\n",
        "’ll",
        "."
    };

    @Test
    void readsAnySentenceWithoutLeavingIt() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 2 + random.nextInt(14); i > 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String sentence = words.toString();
            for (Clause clause : ClauseReader.read(sentence, random.nextBoolean())) {
                assertThat(clause.span().end())
                        .as("seed %d round %d: %s", seed, round, sentence)
                        .isLessThanOrEqualTo(sentence.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am not going to announce the new ferry today.",
                "I'm not sure we're going to have one from here.",
                "The only way we're going to solve this is with money.",
                "I don't know whether they will come.",
                "The idea that the council will split, I don't buy.",
                "People are wondering if they're going to get paid.",
                "We hope the council will move on both.",
                "That doesn't mean that it will be the same pace.",
                "I'm not going to give a deadline here.",
                "I'll begin with an overview of the figures.",
                "I'll let the harbour master speak to the dredging.",
                "We'll leave the mayor to announce the day.",
                "That is a matter we will leave entirely to the council.",
                "I'm not going to rank the three ports.",
                "We're going to move over to the deputy.",
                "It is unlikely we'll sell the ferry.",
                "The captain spoke of the storm and how we're going to get past it.",
                "It's hard to say what steps he will take.",
                "They can explain in detail what this will allow.",
                "These talks ensure that the cranes will stay.",
                "As the harbour master will discuss in a moment, dredging is on time."
            })
    void leavesOutWhatIsTakenBackOrOnlyRunsTheEvent(String sentence) {
        assertThat(ClauseReader.read(sentence, false)).isEmpty();
    }

    @Test
    void readsAListOfThingsToTheEndOfTheSentence() {
        String sentence = "We'll continue to ensure that our schools, workers, and workplaces have what they need.";
        assertThat(ClauseReader.read(sentence, false))
                .extracting(clause -> clause.span().of(sentence))
                .containsExactly(sentence.substring(0, sentence.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will restore what was once one of the largest docks on the coast.",
                "We will light up sheds that have once held grain and now hold boats.",
                "We will see that the report is provided to the council in full."
            })
    void takesWhatOnceWasAndWhatIsProvidedForNoCondition(String sentence) {
        assertThat(ClauseReader.read(sentence, false))
                .allSatisfy(clause -> assertThat(clause.condition()).isNull());
    }

    @Test
    void keepsOnceAndProvidedAsConditions() {
        for (String sentence : new String[] {
            "We will publish the report once the council has read it.",
            "We will open the dock provided the crane passes."
        }) {
            assertThat(ClauseReader.read(sentence, false))
                    .as(sentence)
                    .singleElement()
                    .satisfies(clause -> assertThat(clause.condition()).isNotNull());
        }
    }

    @Test
    void takesWhatMightHappenForNoCondition() {
        String sentence = "We will make plans for what might happen if the dam fails.";
        assertThat(ClauseReader.read(sentence, false)).singleElement().satisfies(clause -> {
            assertThat(clause.condition()).isNull();
            assertThat(clause.action().of(sentence)).endsWith("if the dam fails");
        });
    }
}
