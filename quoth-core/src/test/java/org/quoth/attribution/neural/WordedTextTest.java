package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordedTextTest {

    private static List<String> words(String text) {
        return WordedText.of(text, Vocabularies.small()).words().stream()
                .map(word -> text.substring(word.begin(), word.end()))
                .toList();
    }

    @Test
    void separatesMarksFromWordsAndKeepsTheirPlaces() {
        assertThat(words("“The dock,” she’d\u00a0said: $900."))
                .containsExactly("“", "The", "dock", ",", "”", "she", "’", "d", "said", ":", "$", "900", ".");
    }

    @Test
    void countsLinesWithoutWordsAsNoParagraph() {
        WordedText text = WordedText.of("The dock.\n\n \nThe mayor said.\n", Vocabularies.small());
        assertThat(text.paragraphs()).containsExactly(new WordedText.Paragraph(0, 3), new WordedText.Paragraph(3, 7));
    }

    @Test
    void partsOfALongTextEndWhereParagraphsDo() {
        String lines = "The dock.\nThe mayor said.\nThe dock.\nThe mayor said the dock.\n";
        WordedText text = WordedText.of(lines, Vocabularies.small());
        assertThat(text.parts(15)).hasSize(2);
        assertThat(text.parts(1)).hasSize(4);
        assertThat(text.parts(100)).containsExactly(text);
        assertThat(text.parts(7).stream().flatMap(part -> part.words().stream()))
                .containsExactlyElementsOf(text.words());
        assertThat(text.parts(7)).allSatisfy(part -> {
            assertThat(part.paragraphs().getFirst().first()).isZero();
            assertThat(part.paragraphs().getLast().last())
                    .isEqualTo(part.words().size());
        });
    }

    @Test
    void knowsWhatIsQuotedAndHowItIsWritten() {
        WordedText text = WordedText.of("Mayor “WILL open” 9", Vocabularies.small());
        assertThat(text.words().stream().map(Word::quoted)).containsExactly(false, true, true, true, false, false);
        assertThat(text.words().stream().map(Word::shape))
                .containsExactly(
                        Word.Shape.CAPITALIZED,
                        Word.Shape.OTHER,
                        Word.Shape.CAPITALS,
                        Word.Shape.LOWER,
                        Word.Shape.OTHER,
                        Word.Shape.OTHER);
    }

    @Test
    void readsTextBeyondTheBasicPlane() {
        assertThat(words("\ud83d\ude00 the \ud83d\ude00dock")).contains("the");
    }
}
