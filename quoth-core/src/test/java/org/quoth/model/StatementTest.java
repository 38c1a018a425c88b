package org.quoth.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.text.Span;

final class StatementTest {

    private static final Reference REFERENCE =
            new Reference("a", "a", DocumentKind.TRANSCRIPT, "a.txt", null, null, null, null, null);

    private static Statement answer(String text) {
        return new Statement(
                "a.t1",
                REFERENCE,
                StatementKind.ANSWER,
                Polarity.ASSERTED,
                false,
                false,
                1,
                "Ana Ruiz",
                null,
                null,
                new Span(0, text.length()),
                text,
                List.of(),
                null,
                null,
                "");
    }

    @Test
    void tellsANodFromAnAnswer() {
        assertThat(answer("Thank you, Ana. (Applause at the harbour dock.)").isSlight())
                .isTrue();
        assertThat(answer("The northern harbour reopens.").isSlight()).isFalse();
    }

    @Test
    void readsBracketsThatNobodyCloses() {
        String open = "(".repeat(400_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(answer(open).isSlight()).isTrue());
    }
}
