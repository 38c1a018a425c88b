package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AugmentationTest {

    private static final String TEXT = "Dock To Reopen\n\n“It’s safe,” Ruiz said. “We looked.”";

    @Test
    void keepsTheLengthAndEveryWord() {
        for (int seed = 0; seed < 300; seed++) {
            String varied = new Augmentation(new Random(seed)).vary(TEXT);
            assertThat(varied).as("seed %d", seed).hasSameSizeAs(TEXT);
            assertThat(letters(varied)).as("seed %d", seed).isEqualToIgnoringCase(letters(TEXT));
        }
    }

    @Test
    void writesOtherMarksNowAndThen() {
        long changed = new Random(1)
                .longs(300)
                .filter(seed -> !new Augmentation(new Random(seed)).vary(TEXT).equals(TEXT))
                .count();
        assertThat(changed).isBetween(100L, 220L);
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z]", "");
    }
}
