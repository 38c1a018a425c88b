package org.quoth.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the paragraphs of an old Word file become text, given as the file keeps them. */
final class OldWordTextTest {

    @Test
    void breaksTheLineWhereThePageOrColumnEnds() {
        assertThat(OldWordText.joined(
                        List.of("Here is the end\fNext page.\r", "One\u000eTwo\u000bThree\r", "\f", "Last.\f\r")))
                .isEqualTo("Here is the end\nNext page.\n\nOne\nTwo\nThree\n\nLast.");
    }

    @Test
    void leavesOutWhatIsNoText() {
        assertThat(OldWordText.joined(List.of(
                        "\u0013HYPERLINK \"x\"\u0014Quay\u0015 3, self\u001eservice\u00ad.\u0001\r",
                        "Ana\u0007Bo\u0007\r")))
                .isEqualTo("Quay 3, self-service.\n\nAna Bo");
    }

    @Test
    void splitsParagraphsOfTheOldestFilesAtTheirEndsOnly() {
        assertThat(OldWordText.paragraphs("One\u000bTwo\r\nThree\nFour\fFive\rSix\u2028Seven"))
                .containsExactly("One\u000bTwo", "Three", "Four\fFive", "Six\u2028Seven");
    }
}
