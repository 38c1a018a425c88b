package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/** A sentence that goes over a page is quoted without the head of the page. */
final class OverThePageTest {

    @Test
    void isVerbatimAndShownWithoutTheHead() throws IOException {
        Path file = Path.of("src/test/resources/reading/conventions/page-of-pages.txt");
        Document document = ((Reading.Read) Quoth.annotate(Quoth.read(file))).document();
        Primary primary = Primary.of(document).orElseThrow();
        PrimaryIndex index = new PrimaryIndex();
        index.add(primary);
        Verdict verdict = new Verifier()
                .verify(
                        Quotation.of("We asked the people of the north side in May, and they told us to go ahead.")
                                .by("Quarrie"),
                        index);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.VERBATIM);
        assertThat(verdict.matches().getFirst().span().of(primary.text()).replaceAll("\\s+", " "))
                .isEqualTo("We asked the people of the north side in May, and they told us to go ahead");
    }
}
