package org.quoth.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

    private static final SentenceEncoder ENCODER = SentenceEncoder.onClassPath().orElseThrow();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    private static double likeness(String one, String other) {
        return ENCODER.encode(one).likeness(ENCODER.encode(other));
    }

    @Test
    void drawsTheSameInOtherWordsTogether() {
        String said = "We will shut the ferry line before the winter.";
        double meant = likeness(said, "The boat service is going to be closed by December, she said.");
        assertThat(meant).isGreaterThan(0.45);
        assertThat(meant).isGreaterThan(0.25 + likeness(said, "The council has not yet voted on the school budget."));
    }

    @Test
    void doesNotTellAnAffirmationFromItsDenial() {
        assertThat(likeness("We will cut off the water.", "We will not cut off the water."))
                .isGreaterThan(0.8);
    }

    @Test
    void readsASentenceTheSameWhereverItStands() {
        List<String> sentences =
                List.of("Open the gates.", "A long, long sentence about nothing that matters to anyone.");
        assertThat(ENCODER.encode(sentences))
                .containsExactly(ENCODER.encode(sentences.get(0)), ENCODER.encode(sentences.get(1)));
    }

    @Test
    void readsTheSameFromManyThreads() {
        Meaning alone = ENCODER.encode("The tide gauge at the bridge is broken.");
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> ENCODER.encode("The tide gauge at the bridge is broken.")))
                .allMatch(alone::equals);
    }

    @Test
    void readsTextsOfAnyLength() {
        assertThat(ENCODER.encode("").likeness(ENCODER.encode(" "))).isGreaterThan(0.999);
        assertThat(ENCODER.encode("gates ".repeat(5_000)).numbers()).hasSize(Meaning.SIZE);
    }
}
