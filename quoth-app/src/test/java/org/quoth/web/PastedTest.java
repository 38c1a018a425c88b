package org.quoth.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PastedTest {

    @Test
    void aParagraphWithoutMarksIsOneQuotation() {
        assertThat(Pasted.quotations("The dock will reopen.\n\n  The crane is old.  "))
                .containsExactly("The dock will reopen.", "The crane is old.");
    }

    @Test
    void ofProseOnlyWhatStandsBetweenMarksIsChecked() {
        assertThat(Pasted.quotations("“It will reopen,” she said. \"By June,” she added, and left."))
                .containsExactly("It will reopen,", "By June,");
    }

    @Test
    void singleMarksAreApostrophes() {
        assertThat(Pasted.quotations("We don't know, and they didn't say"))
                .containsExactly("We don't know, and they didn't say");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Pasted.quotations("  \n \n")).isEmpty();
    }

    @Test
    void ofAStoryTheWritersOwnParagraphsAreNotChecked() {
        assertThat(Pasted.quotations("“It will reopen,” she said.\n\nShe left by the side door.\n\n“In June.”"))
                .containsExactly("It will reopen,", "In June.");
    }
}
