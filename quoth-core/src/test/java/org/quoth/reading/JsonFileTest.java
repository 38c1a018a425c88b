package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.wire.DocumentWriter;

/** JSON of other programs: nothing that a file holds is passed over without a word. */
final class JsonFileTest {

    private static final String FIRST =
            "{\"language\":\"en\",\"segments\":[{\"start\":0,\"end\":2,\"speaker\":\"Ines Brandt\",\"text\":\"The ferry sails at nine.\"}]}";
    private static final String SECOND =
            FIRST.replace("Ines Brandt", "Olof Reed").replace("nine", "ten");

    private static List<Reading> read(String json) {
        return new Formats(Limits.STANDARD)
                .read(Input.of("ferry.json", json.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<String> reasons(String json) {
        return read(json).stream()
                .filter(Reading.Refused.class::isInstance)
                .map(each -> ((Reading.Refused) each).reason())
                .toList();
    }

    private static List<String> texts(String json) {
        return read(json).stream()
                .filter(Reading.Read.class::isInstance)
                .map(each -> ((Reading.Read) each).document().text())
                .toList();
    }

    @Test
    void readsOwnLinesBehindAByteOrderMark() {
        byte[] story = "Q: When does it sail?\nA: At nine.\n".getBytes(StandardCharsets.UTF_8);
        String written = DocumentWriter.write(Quoth.read(Input.of("story.txt", story)));
        assertThat(texts("\ufeff" + written)).containsExactly("Q: When does it sail?\nA: At nine.\n");
    }

    @Test
    void readsEveryLineOfJsonLines() {
        assertThat(texts(FIRST + "\n" + SECOND + "\n"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("at nine"),
                        second -> assertThat(second).contains("at ten"));
        assertThat(reasons(FIRST + "\n" + SECOND)).isEmpty();
    }

    @Test
    void saysHowManyLinesWereNotRead() {
        String mixed = FIRST + "\n{\"weather\":\"fog\"}\n" + SECOND;
        assertThat(texts(mixed)).hasSize(2);
        assertThat(reasons(mixed))
                .containsExactly("Of its 3 entries 1 are of a kind that Quoth does not read, or hold no words.");
    }

    @Test
    void refusesWhatWasCutOffInsteadOfTakingItForText() {
        assertThat(reasons(
                        "{\"headline\":\"Ferry late\",\"body_text\":\"Ines Brandt, the harbour master, said the ferry"))
                .containsExactly("It begins as JSON but is cut off.");
        assertThat(reasons("[{\"headline\":\"Ferry late\"},{\"headl"))
                .containsExactly("It begins as JSON but is cut off.");
        assertThat(reasons(FIRST + "\n{broken")).singleElement().asString().contains("is damaged in line 2");
    }

    @Test
    void aTranscriptMayBeginWithABracket() {
        assertThat(texts("[Ines Brandt] The ferry sails at nine.\n\n[Olof Reed] Not today.\n"))
                .hasSize(1);
    }
}
