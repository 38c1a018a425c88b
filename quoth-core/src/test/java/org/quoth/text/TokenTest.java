package org.quoth.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TokenTest {

    @Test
    void aWordOfManyHyphensIsOneToken() {
        String word = "well-".repeat(100_000) + "known";
        assertThat(Token.in(word)).singleElement().satisfies(token -> {
            assertThat(token.word()).isTrue();
            assertThat(token.span()).isEqualTo(new Span(0, word.length()));
        });
    }

    @Test
    void marksUponLettersBelongToTheWord() {
        String text = "Jose\u0301 Nu\u0303ez";
        assertThat(Token.in(text)).extracting(token -> token.of(text)).containsExactly("Jose\u0301", "Nu\u0303ez");
    }
}
