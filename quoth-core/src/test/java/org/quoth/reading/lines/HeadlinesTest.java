package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void aHeadingIsShortAndNoSentence() {
        assertThat(Headlines.isHeading("The gates of Port Ellis")).isTrue();
        assertThat(Headlines.isHeading("The gates of Port Ellis are open.")).isFalse();
        assertThat(Headlines.isHeading("- the gates of Port Ellis")).isFalse();
    }

    @Test
    void aQuotationAloneIsAHeadingUnlessItIsASentence() {
        assertThat(Headlines.isHeading("“Open the gates”")).isTrue();
        assertThat(Headlines.isHeading("“The gates are open.”")).isFalse();
    }

    @Test
    void aHeadlineHasCapitalsInItsLongerWords() {
        assertThat(Headlines.isHeadlineCase("Mayor Opens the Gates of Ellis")).isTrue();
        assertThat(Headlines.isHeadlineCase("Mayor opens the gates of Ellis")).isFalse();
        assertThat(Headlines.isHeadlineCase("Port Gates")).isFalse();
    }
}
