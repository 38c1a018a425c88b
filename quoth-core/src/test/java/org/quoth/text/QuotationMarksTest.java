package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationMarksTest {

    private static QuotationMarks marks(String text) {
        return QuotationMarks.in(text, new Span(0, text.length()));
    }

    private static List<String> inner(String text) {
        return marks(text).quotations().stream()
                .map(one -> one.inner().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"It is late,\" she said.          | It is late,",
                "“It is late,” she said.            | It is late,",
                "\"It is late,” she said.           | It is late,",
                "“It is late,\" she said.           | It is late,",
                "''It is late,'' she said.          | It is late,",
                "She said: “It is late”             | It is late",
                "The wall (\"old\") fell.           | old",
                "Ruiz, 'but it's not too late'      | but it's not too late",
                "'We won't,' said Lind.             | We won't,",
                "the ‘ministers’ affair’ of May     | ministers’ affair",
                "the ministers' 'own' affair        | own",
            })
    void pairsMarksOfEveryStyle(String text, String words) {
        assertThat(inner(text)).containsExactly(words);
        assertThat(marks(text).stray()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "It’s the ministers’ own house",
        "Rock 'n' roll in the '90s",
        "They said 'tis late",
        "O’Neil's boat isn't Lind's"
    })
    void takesNoApostropheForAMark(String text) {
        assertThat(inner(text)).isEmpty();
    }

    @Test
    void holdsSingleMarksInsideDoubleOnes() {
        assertThat(inner("“Who wrote ‘closed’ on it?” she asked."))
                .containsExactly("Who wrote ‘closed’ on it?", "closed");
        assertThat(marks("“Who wrote ‘closed’ on it?” she asked.").outermost()).hasSize(1);
    }

    @Test
    void letsAnUnclosedMarkRunToTheEnd() {
        QuotationMarks marks = marks("“First we pay the crews. Then the rest.");
        assertThat(marks.quotations())
                .singleElement()
                .satisfies(one -> assertThat(one.closed()).isFalse());
        assertThat(inner("“First we pay the crews. Then the rest."))
                .containsExactly("First we pay the crews. Then the rest.");
        assertThat(marks.stray()).isEqualTo(new Span(0, 1));
    }

    @Test
    void endsAnUnclosedTitleWithTheTitle() {
        String text = "he said on Radio Ellis's \"The Harbour Hour. “But it is late.”";
        assertThat(inner(text)).containsExactly("The Harbour Hour", "But it is late.");
        assertThat(marks(text).stray()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The Bureau of Harbours and the Pilots’ Guild owe an answer. It is late.",
                "“It is late,” Ruiz said. “The Bureau of Harbours and the Pilots’ Guild owe an answer.",
                "The guild said, “The Harbour Safety Board (HSB) knows of the leak and has sent an engineer.",
            })
    void takesNoOpenSpeechThatBeginsWithCapitalsForATitle(String text) {
        assertThat(marks(text).outermost().getLast().outer().end()).isEqualTo(text.length());
    }

    @Test
    void joinsDoubleMarksInsideDoubleMarks() {
        String text = "“He called it “bold” to my face,” she said.";
        assertThat(marks(text).outermost())
                .extracting(one -> one.inner().of(text))
                .containsExactly("He called it “bold” to my face,");
        assertThat(marks(text).stray()).isNull();
    }

    @Test
    void reportsAMarkThatOnlyCloses() {
        assertThat(marks("It is late,” she said.").stray()).isEqualTo(new Span(11, 12));
    }
}
