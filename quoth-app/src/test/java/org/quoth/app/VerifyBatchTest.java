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

/** Many quotations in one file, through the real command line. */
final class VerifyBatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path parent;

    private String record = "";

    @BeforeEach
    void add() throws IOException {
        record = parent.resolve("record").toString();
        Program.run("add", "--record", record, Samples.folder(parent).toString());
    }

    @Test
    void checksABatchAndSaysWhichLinesAreBad() {
        Program.Run run = Program.withInput("""
                {"id":"q1","quote":"I will not go into the wage talks.","speaker":"Ruiz"}
                not json
                {"id":"q3"}
                {"id":"q4","quote":"The crane is made of green cheese, I believe, and always was.","date":"2025-03-09"}
                """, "verify", "--record", record, "--batch", "-", "--format", "jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().getFirst()).contains("\"id\":\"q1\"").contains("\"verdict\":\"verbatim\"");
        assertThat(run.lines().get(1)).contains("\"id\":null,\"source\":\"line 2\",\"refused\":\"It is not JSON.\"");
        assertThat(run.lines().get(2)).contains("\"id\":\"q3\",\"source\":\"line 3\",\"refused\":\"There is no");
        assertThat(run.lines().getLast()).contains("\"id\":\"q4\"").contains("\"verdict\":\"not-found\"");
        assertThat(run.err()).contains("4 quotations: 2 checked, 2 refused").doesNotContain("Not read");
    }

    @Test
    void namesWhatItDoesNotReadOfABatch() {
        Program.Run run = Program.withInput("""
                {"quote":"I will not go into the wage talks.","speeker":"Finn","row":7}
                {"quote":"I will not go into the wage talks.","row":8}
                """, "verify", "--record", record, "--batch", "-", "--format", "jsonl");
        assertThat(run.err()).containsOnlyOnce("Not read: speeker, row (what is read of a line: id, quote, ");
    }

    @Test
    void refusesALineOfABatchThatIsTooLongAndGoesOn() {
        String quote = "{\"quote\":\"I will not go into the wage talks.\"}\n";
        String tooLong = "{\"quote\":\"" + "words ".repeat(1_500_000) + "\"}\n";
        Program.Run run = Program.withInput(
                quote + tooLong + quote, "verify", "--record", record, "--batch", "-", "--format", "jsonl");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).contains("line 2").contains("It is longer than 8 MiB, the limit on lines.");
        assertThat(run.lines().getLast()).contains("\"verdict\":\"verbatim\"");
        assertThat(run.err()).contains("3 quotations: 2 checked, 1 refused");
    }

    /** Passed over, "speaker" of another form would let anybody have said it. */
    @Test
    void refusesALineOfABatchInAnotherForm() throws IOException {
        Program.Run run = Program.withInput("""
                {"id":1,"quote":"I will not go into the wage talks.","speaker":["Finn"]}
                {"id":2,"quote":"I will not go into the wage talks.","reported":"yes"}
                {"id":3,"quote":["I will not go into the wage talks."]}
                {"id":4,"quote":"I will not go into the wage talks.","date":20250309}
                """, "verify", "--record", record, "--batch", "-", "--format", "jsonl");
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().getFirst())
                .contains("\"id\":\"1\"")
                .contains("\"speaker\\\" is no text in quotation marks");
        assertThat(run.lines().get(1)).contains("\"id\":\"2\"").contains("\"reported\\\" is neither true nor false");
        assertThat(run.lines().get(2)).contains("\"id\":\"3\"").contains("\"quote\\\" is no text in quotation marks");
        assertThat(run.lines().getLast()).contains("\"id\":\"4\"").contains("\"date\\\" is no text in quotation marks");
    }

    @Test
    void manyVerdictsAsJsonAreOneList() throws IOException {
        Path batch = Files.writeString(
                parent.resolve("batch.jsonl"),
                "\ufeff{\"id\":\"1\",\"quote\":\"I will not go into the wage talks.\"}\n"
                        + "{\"id\":\"2\",\"quote\":\"I will go into\u2028the wage talks.\"}\n");
        JsonNode list =
                JSON.readTree(Program.run("verify", "--record", record, "--format", "json", "--batch", batch.toString())
                        .out());
        assertThat(list).extracting(each -> each.path("verdict").asText()).containsExactly("verbatim", "edited");
        Program.Run lines = Program.run("verify", "--record", record, "--format", "jsonl", "--batch", batch.toString());
        assertThat(lines.out()).contains("\\u2028").doesNotContain("\u2028");
        assertThat(Program.run("verify", "--record", record, "--batch", batch.toString(), "--speaker", "Orla Finn")
                        .out())
                .contains("other-speaker");
        assertThat(Program.run("verify", "--record", record, "--article", batch.toString(), "--speaker", "Orla Finn")
                        .code())
                .isEqualTo(2);
        assertThat(Program.run("verify", "--record", record, "--batch", parent.toString())
                        .code())
                .isEqualTo(2);
        assertThat(JSON.readTree(Program.run("people", "--record", record, "history", "--format", "json")
                        .out()))
                .isEmpty();
    }
}
