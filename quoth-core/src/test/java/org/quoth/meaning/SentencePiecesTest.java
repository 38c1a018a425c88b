package org.quoth.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.text.Vocabulary;

class SentencePiecesTest {

    private final SentencePieces pieces = new SentencePieces(Vocabulary.of(List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "don", "'", "t", "open", "the", "dock", "##s", "—", "水", "$", "9")));

    @Test
    void standsMarksByThemselves() {
        assertThat(pieces.of("Don't open\u00a0the docks—$9", 99))
                .containsExactly(2, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 3);
    }

    @Test
    void standsChineseCharactersByThemselves() {
        assertThat(pieces.of("水水", 99)).containsExactly(2, 12, 12, 3);
    }

    @Test
    void readsNoMoreThanItMay() {
        assertThat(pieces.of("the docks the docks", 5)).containsExactly(2, 8, 9, 10, 3);
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(pieces.of(" \n", 5)).containsExactly(2, 3);
    }
}
