package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;

/** What the lines above an article of the Congressional Record tell of it. */
final class CongressionalRecordTest {

    private static final String SPEECHES = """
              Mr. QUILL. Mr. President, I rise today because the lock at Port Ellis leaks, as our
            friend, Senator Marsh of the harbour, said last week. I ask that we mend it.
              The PRESIDING OFFICER (Mr. Lind). The Senator's time has expired.
            """;

    @Test
    void namesAnArticleByItsHeadingAndItsChamber() {
        Document document = page("TRIBUTE TO SENATOR ADA MARSH OF PORT\n                ELLIS", SPEECHES);
        assertThat(document.metadata().title()).isEqualTo("TRIBUTE TO SENATOR ADA MARSH OF PORT ELLIS");
        assertThat(document.metadata().outlet()).isEqualTo("Congressional Record");
        assertThat(document.metadata().venue()).isEqualTo("Senate");
        assertThat(document.metadata().published()).hasToString("1997-02-04");
        assertThat(document.turns()).hasSize(2);
    }

    @Test
    void takesTheOnlySpeakerForWhoseWordsTheyAreAndOfSeveralNobody() {
        assertThat(page("THE LOCK", SPEECHES).metadata().principal())
                .satisfies(principal -> assertThat(principal.name()).isEqualTo("QUILL"));
        assertThat(page(
                                "THE LOCK",
                                SPEECHES
                                        + "  Mrs. OKORO. Mr. President, I thank the Senator for what he said of the lock.\n")
                        .metadata()
                        .principal())
                .isNull();
    }

    @Test
    void callsTheIntroductionOfABillAfterTheBill() {
        Document document = page(
                "      By Mr. QUILL (for himself and Mrs. Okoro):\n  S. 1204. A bill to establish procedures for mending locks; to the\n"
                        + "Committee on Commerce.\n\n                 the harbour lock act of 1997",
                SPEECHES);
        assertThat(document.metadata().title()).isEqualTo("Introductory Statement on S. 1204");
    }

    @Test
    void passesOverWhatIsNoHeading() {
        assertThat(page("[[Page S95]]\n\n\n          THE LOCK", SPEECHES)
                        .metadata()
                        .title())
                .isEqualTo("THE LOCK");
        assertThat(page(
                                "                    ADDITIONAL STATEMENTS\n                     ______\n\n\n          THE LOCK",
                                SPEECHES)
                        .metadata()
                        .title())
                .isEqualTo("THE LOCK");
    }

    @Test
    void readsTheSameLinesInAPlainText() {
        Document document = document("record.txt", head() + "\n\n          THE LOCK\n\n" + SPEECHES);
        assertThat(document.metadata().title()).isEqualTo("THE LOCK");
        assertThat(document.metadata().venue()).isEqualTo("Senate");
    }

    private static Document page(String heading, String speeches) {
        return document(
                "record.htm",
                "<html><head><title>Congressional Record, Volume 143 Issue 12 (Tuesday, February 4, 1997)</title></head><body><pre>\n"
                        + head() + "\n\n\n\n" + heading + "\n\n" + speeches
                        + "\n                          ____________________\n</pre></body></html>");
    }

    private static String head() {
        return """
                [Congressional Record Volume 143, Number 12 (Tuesday, February 4, 1997)]
                [Senate]
                [Pages S94-S95]
                From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]
                """;
    }

    private static Document document(String source, String text) {
        return Quoth.readAll(Input.of(source, text.getBytes(StandardCharsets.UTF_8)))
                .map(reading -> ((Reading.Read) reading).document())
                .findFirst()
                .orElseThrow();
    }
}
