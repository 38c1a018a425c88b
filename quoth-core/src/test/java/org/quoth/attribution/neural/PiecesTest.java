package org.quoth.attribution.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.text.Span;

final class PiecesTest {

    @Test
    void joinsWhatOnlyMarksPart() {
        String text = "She insisted the gates were safe, “not merely sound.” Nobody asked.";
        List<Span> pieces = List.of(span(text, "the gates were safe"), span(text, "not merely sound."));

        assertThat(Pieces.joined(text, pieces))
                .extracting(piece -> piece.of(text))
                .containsExactly("the gates were safe, “not merely sound.”");
    }

    @Test
    void keepsWhatWordsPart() {
        String text = "“The gates are safe,” she said. “Ask the divers.”";
        List<Span> pieces = List.of(span(text, "The gates are safe,"), span(text, "Ask the divers."));

        assertThat(Pieces.joined(text, pieces)).isEqualTo(pieces);
    }

    @Test
    void keepsTwoQuotationsApart() {
        String text = "“The gates are safe.” “Ask the divers,” she said.";
        List<Span> pieces = List.of(span(text, "The gates are safe."), span(text, "Ask the divers,"));

        assertThat(Pieces.joined(text, pieces)).isEqualTo(pieces);
    }

    @Test
    void keepsWhatParagraphsPart() {
        String text = "“The gates are safe.\n\n“Ask the divers.”";
        List<Span> pieces = List.of(span(text, "The gates are safe."), span(text, "Ask the divers."));

        assertThat(Pieces.joined(text, pieces)).isEqualTo(pieces);
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
