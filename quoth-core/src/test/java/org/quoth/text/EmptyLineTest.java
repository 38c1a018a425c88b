package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
        assertThat(EmptyLine.next(text, new Span(0, text.length()))).isEqualTo(24);
    }

    @Test
    void anEmptyLineMayHoldSpacesAndEndAsOnWindows() {
        String text = "The lock was opened in May.\r\n\r\nNobody was hurt.\n \t\nThe pumps ran on.";
        assertThat(EmptyLine.next(text, new Span(0, text.length()))).isEqualTo(text.indexOf('\n'));
        assertThat(EmptyLine.next(text, new Span(text.indexOf("Nobody"), text.length())))
                .isEqualTo(text.indexOf("\n \t"));
        assertThat(Sentences.in(DOUBLE_SPACED.replace("\n", "\r\n"))).hasSize(3);
    }

    /** A list of 100,000 lines, each a block of its own, is read to the end of each. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void looksNoFurtherThanTheStretch() {
        String text = "oar\n".repeat(100_000);
        for (int begin = 0; begin < text.length(); begin += 4) {
            assertThat(EmptyLine.next(text, new Span(begin, begin + 3))).isEqualTo(begin + 3);
        }
    }
}
