package org.quoth.attribution.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoth.text.Span;

final class NameFinderTest {

    /** 100,000 words that each may go on the name before them. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsALongHeadlineOfCapitals() {
        String text = "J. R. ".repeat(50_000);
        List<Word> words = Words.in(text, new Span(0, text.length()), 0);
        assertThat(NameFinder.find(text, words, new Span(0, words.size()), 0, true))
                .allSatisfy(mention -> assertThat(mention.words().end()).isLessThanOrEqualTo(words.size()));
    }
}
