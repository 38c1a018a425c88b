package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentWriter;

/** The same bytes give the same answer, however often they are asked: nothing hangs on where an object lies in memory. */
final class SameAgainTest {

    private static final Path STORY = Path.of(System.getProperty("quoth.shared", "../shared"))
            .resolve("data/attribution/polnear/train/text/wash-post_2016-06-05_is-sanders-finally-connecting-wi.txt");

    @Test
    void twoAsGoodAntecedentsAreNotDrawnByLot() throws IOException {
        assumeTrue(Files.exists(STORY), "no stories in ../shared beside the project");
        Document story = ((Reading.Read) Quoth.read(Input.of("story.txt", Files.readAllBytes(STORY)))).document();
        String first = DocumentWriter.write(Annotator.rules().annotate(story));
        for (int i = 0; i < 12; i++) {
            assertThat(DocumentWriter.write(Annotator.rules().annotate(story))).isEqualTo(first);
        }
    }
}
