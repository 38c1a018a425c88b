package org.quoth.train.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class PromisesTest {

    /** One fold of ten; its floor lies below what all ten give. */
    @Test
    void tellsPromisesFromClaimsInDocumentsItHasNotSeen() throws IOException {
        Path gold = Path.of(System.getProperty("quoth.shared", "../../shared"), "data/commitments/speech-acts");
        Assumptions.assumeTrue(Files.isDirectory(gold), "needs ../shared beside the project: " + gold + " is absent");
        Promises promises = Promises.on(SpeechActs.in(gold));
        assertThat(promises.fold(3).f1()).isGreaterThan(0.7);
    }

    @Test
    void theSameTextsGiveTheSameWeights() throws IOException {
        Path gold = Path.of(System.getProperty("quoth.shared", "../../shared"), "data/commitments/speech-acts");
        Assumptions.assumeTrue(Files.isDirectory(gold), "needs ../shared beside the project: " + gold + " is absent");
        var few = SpeechActs.in(gold).subList(0, 20);
        assertThat(Promises.on(few).packed()).isEqualTo(Promises.on(few).packed());
    }
}
