package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {

    /** A bar marks the place where a sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dock is open.|It was closed.",
                "Mr. Lind met Sen. Holm in St. Ellis on Jan. 3.|Nothing came of it.",
                "The U.S. Navy left.|It went to the U.K. in May.",
                "He lives in the U.S.|The others do not.",
                "“Why?” she asked.|Nobody knew.",
                "“It is late.”|He left.",
                "\"It is late.\"|\"It is.\"",
                "J.J. Okoro came at 4 p.m. on Monday.|He left at 5 p.m.|The rain went on.",
                "It cost $3.5 million.|It was paid for (in part.)|Then it sank.",
                "Was it late?!|It was...|Nobody came.",
                "He liked modern art.|She said no.|They left.",
                "See No. 5 for more.|It is long."
            })
    void cutsBetweenSentences(String marked) {
        String text = marked.replace("|", " ");
        assertThat(Sentences.in(text).stream().map(one -> one.of(text))).containsExactly(marked.split("\\|"));
    }

    @Test
    void aLineOfMarksIsCutInNoTime() {
        String leaders = ".".repeat(200_000) + " ".repeat(200_000) + "page 5";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), () -> Sentences.in(leaders)))
                .hasSize(1);
    }

    @Test
    void keepsEveryCharacterButSpace() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("aB. ?!\"”“'’()\n1é".charAt(random.nextInt(16)));
            }
            StringBuilder kept = new StringBuilder();
            Sentences.in(text.toString()).forEach(one -> kept.append(one.of(text.toString())));
            assertThat(kept.toString().replaceAll("\\s", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }
}
