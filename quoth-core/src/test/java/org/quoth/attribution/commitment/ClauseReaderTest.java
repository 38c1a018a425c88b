package org.quoth.attribution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

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
}
