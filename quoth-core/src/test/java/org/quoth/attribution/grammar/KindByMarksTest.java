package org.quoth.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Span;

class KindByMarksTest {

    @Test
    void aTitleHasCapitalsThroughoutAndNoMarkOfSpeechBeforeItsClosingMark() {
        assertThat(isTitle("“The Open Gate” was sung.")).isTrue();
        assertThat(isTitle("“The Open Gate!” she said.")).isFalse();
        assertThat(isTitle("“Open the old gate” was sung.")).isFalse();
    }

    @Test
    void aTitleThatIsLeftOpenMayEndInAMarkOfSpeech() {
        assertThat(isTitle("“The Open Gate!")).isTrue();
    }

    private static boolean isTitle(String text) {
        return KindByMarks.isTitle(
                text,
                QuotationMarks.in(text, new Span(0, text.length())).quotations().getFirst());
    }
}
