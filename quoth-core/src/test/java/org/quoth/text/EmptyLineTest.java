package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmptyLineTest {

    private static final String DOUBLE_SPACED = """
            The harbour board is confident that the lock will hold for another year, since the

            Board and its engineers have looked at every gate; this broad survey will not

            end before the spring. Is it behind the curve on

            dredging? We will see.
            """;

    @Test
    void linesOfADoubleSpacedPageAreOneSentence() {
        assertThat(Sentences.in(DOUBLE_SPACED))
                .extracting(span -> span.of(DOUBLE_SPACED).replaceAll("\\s+", " "))
                .containsExactly(
                        "The harbour board is confident that the lock will hold for another year, since the Board and its"
                                + " engineers have looked at every gate; this broad survey will not end before the spring.",
                        "Is it behind the curve on dredging?",
                        "We will see.");
    }

    @Test
    void anEmptyLinePartsParagraphs() {
        String text =
                "The pumps of the harbour\n\nThe lock was opened in May and the boats went out to sea again, men said\n\n"
                        + "Nobody was hurt.";
        assertThat(Sentences.in(text)).hasSize(3);
        assertThat(EmptyLine.next(text, 0)).isEqualTo(24);
    }

    @Test
    void anEmptyLineMayHoldSpacesAndEndAsOnWindows() {
        String text = "The lock was opened in May.\r\n\r\nNobody was hurt.\n \t\nThe pumps ran on.";
        assertThat(EmptyLine.next(text, 0)).isEqualTo(text.indexOf('\n'));
        assertThat(EmptyLine.next(text, text.indexOf("Nobody"))).isEqualTo(text.indexOf("\n \t"));
        assertThat(Sentences.in(DOUBLE_SPACED.replace("\n", "\r\n"))).hasSize(3);
    }
}
