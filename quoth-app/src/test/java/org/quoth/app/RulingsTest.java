package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about the machine's lines, through the real command line. */
final class RulingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path parent;

    private String record = "";
    private String promise = "";
    private String document = "";

    @BeforeEach
    void samples() throws IOException {
        record = parent.resolve("record").toString();
        Program.run("add", "--record", record, Samples.folder(parent).toString());
        JsonNode line = ledger().get(0);
        promise = line.path("id").asText();
        document = line.path("document").path("id").asText();
    }

    private JsonNode ledger(String... more) throws IOException {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"ledger", "--record", record, "--format", "json"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return JSON.readTree(Program.run(arguments).out());
    }

    private Program.Run correct(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"correct", "--record", record, "--by", "A. Reader"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Program.run(arguments);
    }

    @Test
    void aPromiseWhoseDayHasPassedIsDueUntilAPersonSaysOtherwise() throws IOException {
        assertThat(ledger().get(0).path("status").asText()).isEqualTo("due");
        assertThat(correct(promise, "--status", "partly-kept", "--cite", document + ".t5")
                        .code())
                .isZero();

        assertThat(ledger("--status", "due")).isEmpty();
        JsonNode ruled = ledger("--status", "partly-kept").get(0);
        assertThat(ruled.path("id").asText()).isEqualTo(promise);
        assertThat(ruled.path("ruled").asBoolean()).isTrue();
    }

    @Test
    void aStatusNeedsACitationThatIsOnTheRecord() {
        assertThat(correct(promise, "--status", "kept").code()).isEqualTo(1);
        assertThat(correct(promise, "--status", "kept", "--cite", "no-such-thing")
                        .err())
                .contains("to cite");
        assertThat(correct(document + ".x1", "--status", "kept", "--cite", document)
                        .code())
                .isEqualTo(1);
        assertThat(Program.run("history", "--record", record, promise).code()).isEqualTo(1);
    }

    @Test
    void nothingDecidedIsEverOverwritten() throws IOException {
        correct(promise, "--status", "kept", "--cite", document + ".t5");
        correct(promise, "--status", "not-kept", "--cite", document, "--because", "The dock stayed shut.");
        assertThat(correct(promise, "--undo").code()).isZero();
        assertThat(ledger().get(0).path("status").asText()).isEqualTo("kept");

        Program.Run history = Program.run("history", "--record", record, promise);
        assertThat(history.lines()).hasSize(3);
        assertThat(history.lines().get(1))
                .contains("A. Reader: not-kept, citing " + document)
                .contains("stayed shut");
        assertThat(history.lines().get(2)).contains("undoes “not-kept”");
    }

    @Test
    void whoTakesBackTwiceIsWhereTheMachineWas() throws IOException {
        correct(promise, "--status", "kept", "--cite", document + ".t5");
        correct(promise, "--status", "not-kept", "--cite", document);
        assertThat(correct(promise, "--undo").code()).isZero();
        assertThat(correct(promise, "--undo").code()).isZero();
        assertThat(ledger().get(0).path("ruled").asBoolean()).isFalse();
        assertThat(correct(promise, "--undo").code()).isEqualTo(1);
        correct(promise, "--status", "withdrawn", "--cite", document);
        assertThat(correct(promise, "--undo").code()).isZero();
        assertThat(ledger().get(0).path("status").asText()).isEqualTo("due");
        assertThat(Program.run("history", "--record", record, promise).lines()).hasSize(6);
    }

    @Test
    void decisionsOutliveARebuild() throws IOException {
        correct(promise, "--status", "withdrawn", "--cite", document);
        assertThat(Program.run("rebuild", "--record", record).code()).isZero();
        assertThat(ledger().get(0).path("status").asText()).isEqualTo("withdrawn");
    }

    @Test
    void anOutcomeIsOverruledWithAReason() throws IOException {
        String exchange = document + ".x1";
        assertThat(correct(exchange, "--outcome", "ambivalent").code()).isEqualTo(1);
        assertThat(correct(exchange, "--outcome", "ambivalent", "--because", "Asked for next week.")
                        .code())
                .isZero();
        JsonNode found = JSON.readTree(
                Program.run("exchanges", "--record", record, "--outcome", "ambivalent", "--format", "json")
                        .out());
        assertThat(found.get(0).path("id").asText()).isEqualTo(exchange);
        assertThat(found.get(0).path("ruled").asBoolean()).isTrue();
        assertThat(found.get(0).path("reason").asText()).contains("A. Reader").contains("next week");
    }

    /** A calendar that says "raise the toll" of one who will not would be a lie. */
    @Test
    void whatWillNotBeDoneSaysSo() throws IOException {
        Path briefing = parent.resolve("toll.txt");
        Files.writeString(
                briefing,
                "Briefing on the Bridge Toll\nMarch 3, 2025\n\nMR. HALE: Good morning. We will not raise the toll before June 30, 2025.\n\n"
                        + "Q: And the fares?\n\nMR. HALE: We will publish them on May 4.\n");
        Program.run("add", "--record", record, briefing.toString());

        assertThat(ledger())
                .extracting(line -> line.path("action").asText())
                .anyMatch(action -> action.startsWith("not raise the toll"))
                .contains("publish them on May 4");
        String extracted =
                Program.run("extract", "--format", "jsonl", briefing.toString()).out();
        assertThat(JSON.readTree(extracted).path("commitments").findValues("negated").stream()
                        .map(JsonNode::asBoolean))
                .containsExactly(true, false);
    }

    @Test
    void givesWhatFallsDueAsACalendarAndAsAFeed() {
        String calendar =
                Program.run("export", "--record", record, "--format", "ical").out();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20250601\r\n").contains("UID:" + promise + "@quoth");
        assertThat(calendar.lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);

        String feed =
                Program.run("export", "--record", record, "--format", "atom").out();
        assertThat(feed)
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .contains("urn:quoth:ledger:" + promise);
    }
}
