package org.quoth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.text.Span;

final class ParagraphsTest {

    private static List<String> of(String text) {
        return Paragraphs.of(text, Span.of(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void anEmptyLineParts() {
        assertThat(of("One.\n \nTwo.\r\n\r\nThree.\n")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void aSentenceGoesOnAcrossAnEmptyLine() {
        assertThat(of("The dock will\n\nreopen in June,\n\nwe hope.\n\nThe crane will not."))
                .containsExactly("The dock will\n\nreopen in June,\n\nwe hope.", "The crane will not.");
    }

    @Test
    void wrappedLinesBelongTogether() {
        assertThat(of("A line that was\nwrapped by hand.")).containsExactly("A line that was\nwrapped by hand.");
    }

    @Test
    void longLinesAreParagraphsOfTheirOwn() {
        String line = "word ".repeat(40) + "end.";
        assertThat(of(line + "\nNext.")).containsExactly(line, "Next.");
    }
}
