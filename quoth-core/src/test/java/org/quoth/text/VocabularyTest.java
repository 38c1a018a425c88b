package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.of(List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "said", "har", "##bour", "##s", ".", ",", "\"", "“",
            "”", "cafe", "dock"));

    @Test
    void cutsAWordIntoTheLongestPiecesFromTheLeft() {
        assertThat(vocabulary.pieces("Harbours")).containsExactly(7, 8, 9);
    }

    @Test
    void forgetsCaseAndAccents() {
        assertThat(vocabulary.pieces("CAFÉ")).containsExactly(15);
    }

    @Test
    void callsAWordUnknownWhenNoPieceFits() {
        assertThat(vocabulary.pieces("harbouring")).containsExactly(1);
    }

    @Test
    void leavesNothingOfAControlCharacter() {
        assertThat(vocabulary.pieces("\u200b")).isEmpty();
    }

    @Test
    void refusesAListWithoutTheSpecialEntries() {
        assertThatThrownBy(() -> Vocabulary.of(List.of("the"))).hasMessageContaining("[UNK]");
    }
}
