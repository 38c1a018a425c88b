package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a speaker took back is nowhere shown as what he says, and nowhere lost. */
final class WithdrawnWordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SPOKEN =
            "The quarrel is part of a fishing and part of a milling quarrel – strike “fishing;” it is about the mills.";

    @TempDir
    private Path parent;

    private String record = "";
    private Path briefing = Path.of("");

    @BeforeEach
    void added() throws IOException {
        briefing = Samples.write(parent, "briefing.txt", """
                Briefing on the Harbour Talks

                Ana Ruiz
                Minister for Ports
                Customs House
                Port Ellis
                March 3, 2025

                QUESTION: Minister, what is the quarrel about?

                MINISTER RUIZ: %s

                QUESTION: Will you come again?

                MINISTER RUIZ: We will reopen the north dock on Tuesday – I'm sorry, I meant on Friday.
                """.formatted(SPOKEN));
        record = parent.resolve("record").toString();
        Program.run("add", "--record", record, briefing.toString());
    }

    private JsonNode found(String... arguments) throws IOException {
        return JSON.readTree(Program.run(arguments).out());
    }

    @Test
    void snippetsLeaveItOutWithAMarkAndTheWordsStayWhole() throws IOException {
        JsonNode hit = found("search", "--record", record, "--format", "json", "milling quarrel", "--kind", "answer")
                .path("hits")
                .path(0);
        assertThat(hit.path("text").asText()).isEqualTo(SPOKEN);
        assertThat(hit.path("withdrawn").toString()).isEqualTo("[[15,32]]");
        String snippet = hit.path("snippet").path("text").asText();
        assertThat(snippet)
                .isEqualTo(
                        "The quarrel is [withdrawn] and part of a milling quarrel – strike “fishing;” it is about the"
                                + " mills.");
        JsonNode mark = hit.path("snippet").path("marks").path(1);
        assertThat(snippet.substring(mark.path(0).asInt(), mark.path(1).asInt()))
                .isEqualTo("milling");
    }

    @Test
    void whoLooksForTheWordsFindsThatTheyWereTakenBack() throws IOException {
        JsonNode hit = found("search", "--record", record, "--format", "json", "fishing")
                .path("hits");
        assertThat(hit).hasSize(1);
        assertThat(hit.path(0).path("snippet").path("text").asText())
                .contains("strike “fishing;”")
                .doesNotContain("part of a fishing");
    }

    @Test
    void positionsSayWhatStands() throws IOException {
        String positions = Program.run(
                        "timeline", "--record", record, "--speaker", "Ruiz", "--about", "quarrel", "--compare")
                .out();
        assertThat(positions).contains("[withdrawn] and part of a milling").doesNotContain("part of a fishing");
    }

    @Test
    void theLedgerSaysWhatStands() {
        assertThat(Program.run("ledger", "--record", record).out())
                .contains("We will reopen the north dock [withdrawn]")
                .contains("due 2025-03-07 (\"on Friday\")")
                .doesNotContain("Tuesday");
    }

    @Test
    void showAndTablesMarkItAndVerifyStillFindsIt() {
        String marked = "The quarrel is [withdrawn: part of a fishing] and part of a milling quarrel";
        assertThat(Program.run("search", "--record", record, "--format", "csv", "milling")
                        .out())
                .contains(marked);
        assertThat(Program.run("export", "--record", record, "--format", "csv").out())
                .contains(marked);
        assertThat(Program.run(
                                "verify",
                                "--record",
                                record,
                                "The quarrel is part of a fishing and part of a milling quarrel")
                        .out())
                .startsWith("excerpted");
    }
}
