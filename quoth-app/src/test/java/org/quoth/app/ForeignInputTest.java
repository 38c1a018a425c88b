package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;

/** A document that is kept but not analysed says so when it is added, and on its page. */
final class ForeignInputTest {

    private static final String ITALIAN = """
            Il porto di Velmark chiude per la neve

            Il sindaco Ana Ruiz ha detto che il porto non si apre prima della primavera, per la neve e per il vento che non si ferma, e che i
            piloti sono tutti a casa con gli amici.

            "La neve non è un problema della città", ha detto anche il maestro della diga, che vive nel porto e non dorme.
            """;

    @TempDir
    private Path folder;

    private Path story = Path.of("");
    private String record = "";

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("neve.txt"), ITALIAN);
        record = folder.resolve("record").toString();
    }

    @Test
    void addingSaysWhatIsNotDone() throws IOException {
        Program.Run added = Program.run("add", "--rules", "--record", record, story.toString());
        assertThat(added.code()).isZero();
        assertThat(added.out().replaceAll("\\s+", " "))
                .contains("Its words are not English")
                .contains("1 added");
        JsonNode line = new ObjectMapper()
                .readTree(Program.run("add", "--rules", "--record", record + "2", "--format", "jsonl", story.toString())
                        .lines()
                        .getFirst());
        assertThat(line.path("notes").get(0).asText()).startsWith("Its words are not English");
    }

    @Test
    void itsPageSaysSo() throws IOException, InterruptedException {
        Program.run("add", "--rules", "--record", record, story.toString());
        try (Desk desk = Desk.open(Settings.of(Path.of(record)));
                Server server = Server.start(desk, "127.0.0.1", 0)) {
            Matcher link = Pattern.compile("href=\"(/d/[^\"/]+)\"").matcher(Fetched.body(server, "/documents"));
            assertThat(link.find()).isTrue();
            assertThat(Fetched.body(server, link.group(1))).contains("Its words are not English");
        }
    }
}
