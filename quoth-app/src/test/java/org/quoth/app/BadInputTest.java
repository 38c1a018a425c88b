package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: a clear sentence, the right exit code, and nothing on the record harmed. */
final class BadInputTest {

    @TempDir
    private Path parent;

    private String record = "";
    private String held = "";

    @BeforeEach
    void holdSomething() throws IOException {
        record = parent.resolve("record").toString();
        Path briefing = Samples.write(parent, "held.txt", Samples.BRIEFING);
        assertThat(Program.run("add", "--record", record, briefing.toString()).code())
                .isZero();
        held = export();
    }

    @AfterEach
    void whatWasHeldIsUnharmed() {
        assertThat(export()).startsWith(held);
        assertThat(Program.run("check", "--record", record).code()).isZero();
    }

    private String export() {
        return Program.run("export", "--record", record).out();
    }

    private Program.Run add(Path path) {
        return Program.run("add", "--record", record, path.toString());
    }

    private void refused(Program.Run run, String reason) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().getFirst()).startsWith("refused").containsPattern(reason);
        assertThat(run.lines().getLast()).endsWith("1 refused");
        assertThat(export()).isEqualTo(held);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refused(add(Samples.write(parent, "empty.txt", "")), "(?i)empty");
    }

    @Test
    void refusesAPictureNamedText() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        refused(
                add(Files.write(parent.resolve("notes.txt"), Arrays.copyOf(png, 4000))),
                "(?i)png|picture|image|binary");
    }

    @Test
    void readsUtf16() throws IOException {
        Path path = parent.resolve("utf16.txt");
        Files.write(path, ("\ufeff" + Samples.STORY).getBytes(StandardCharsets.UTF_16LE));
        Program.Run run = add(path);
        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst()).contains("article").contains("Dock will reopen");
    }

    @Test
    void readsWindows1252() throws IOException {
        Path path = parent.resolve("windows.txt");
        Files.write(
                path,
                Samples.STORY
                        .replace("\"I will", "“I will")
                        .replace("talks,\"", "talks,”")
                        .replace("the ministry", "the ministry’s café")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(add(path).code()).isZero();
        assertThat(export()).contains("ministry’s café").contains("“I will not");
    }

    @Test
    void refusesALineOf200Megabytes() throws IOException {
        Path path = parent.resolve("line.txt");
        byte[] words = "word after word ".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int i = 0; i < 200; i++) {
                out.write(words);
            }
        }
        refused(add(path), "(?i)line");
    }

    @Test
    void readsAFolderWithABrokenLink() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("folder"));
        Samples.write(folder, "story.txt", Samples.STORY);
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Program.Run run = add(folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("broken.txt: The link leads nowhere.")
                .contains("The link leads back to a folder above it.")
                .contains("3 inputs: 1 added, 0 already known, 2 refused");
    }

    @Test
    void refusesAFileItMayNotRead() throws IOException {
        Path path = Samples.write(parent, "secret.txt", Samples.STORY);
        path.toFile().setReadable(false, false);
        assumeTrue(!Files.isReadable(path), "this user may read everything; see refusesAFileThatCannotBeRead");
        refused(add(path), "not permitted");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        Path path = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(path), "there is no /proc here");
        refused(add(path), "could not be read");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        refused(add(parent.resolve("gone.txt")), "There is no such file");
    }

    @Test
    void refusesAddressesInsideTheMachine() {
        refused(
                Program.run("add", "--record", record, "http://127.0.0.1:9/a.html"),
                "inside this machine or a private network");
        refused(Program.run("add", "--record", record, "http://[::1]/"), "inside this machine or a private network");
        refused(Program.run("add", "--record", record, "http://user:secret@example.org/"), "a name or password");
    }

    @Test
    void readsATranscriptWithoutAHeader() throws IOException {
        String turns = Samples.BRIEFING.substring(Samples.BRIEFING.indexOf("MS OKORO"));
        Program.Run run = add(Samples.write(parent, "turns.txt", turns));
        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst()).contains("transcript");
    }

    @Test
    void takesAPageWithoutAnArticleForWhatItIs() throws IOException {
        Program.Run run = add(Samples.write(
                parent,
                "page.html",
                "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form><input name=a></form>"
                        + "<nav><a href=/>Home</a> <a href=/b>Boats</a></nav></body></html>"));
        assertThat(run.code()).isLessThanOrEqualTo(1);
        assertThat(run.lines().getFirst()).containsPattern("other|refused");
    }

    @Test
    void aFolderThatIsNoRecordIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("letters"));
        Path letter = Samples.write(folder, "letter.txt", "Dear Ana");
        for (String verb : new String[] {"add", "search", "show", "check"}) {
            Program.Run run = verb.equals("check")
                    ? Program.run(verb, "--record", folder.toString())
                    : Program.run(verb, "--record", folder.toString(), letter.toString());
            assertThat(run.code()).as(verb).isEqualTo(3);
            assertThat(run.out()).as(verb).isEmpty();
            assertThat(run.err()).as(verb).contains("is not a Quoth record").hasLineCount(1);
        }
        assertThat(folder).isDirectoryContaining("glob:**letter.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysHowToMakeARecordThatIsNotThere() {
        Program.Run run =
                Program.run("search", "--record", parent.resolve("none").toString(), "dock");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no record at").contains("quoth add");
        assertThat(parent.resolve("none")).doesNotExist();
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Program.Run run =
                    Program.run("serve", "--record", record, "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(Integer.toString(taken.getLocalPort()))
                    .contains("--port");
        }
    }

    @Test
    void usageErrorsAreSentences() {
        for (String[] wrong : new String[][] {
            {},
            {"ad"},
            {"add"},
            {"search", "--record", record, "--limit", "many", "dock"},
            {"search", "--record", record, "--limit", "0", "dock"},
            {"search", "--record", record, "--from", "yesterday", "dock"},
            {"search", "--record", record, "--kind", "rumour", "dock"},
            {"search", "--record", record, "--cursor", "xyz", "dock"},
            {"verify", "--record", record},
            {"verify", "--record", record, "--batch", "gone.jsonl"},
            {"exchanges", "--record", record, "--outcome", "maybe"},
            {"extract", "--format", "csv", "x"},
            {"extract", "--confidence", "75", "x"},
            {"extract", "--model", "nowhere", "x"},
            {"extract", "--rules", "--fast", "x"},
            {"train", "--gold", "marked"},
            {"timeline", "--record", record},
            {"serve", "--record", record, "--port", "70000"},
        }) {
            Program.Run run = Program.run(wrong);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.out()).as(String.join(" ", wrong)).isEmpty();
            assertThat(run.err()).as(String.join(" ", wrong)).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void goldThatIsNoneIsNamedWithItsLine() throws IOException {
        Path gold = Samples.write(parent, "gold.jsonl", "\n{\"a\":1}\n");
        Program.Run run = Program.run("evaluate", "--turns", gold.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("gold.jsonl").contains("line 2").doesNotContain("Exception");
    }

    @Test
    void aFileOfPersonsThatIsNoneIsRefusedInOneSentence() throws IOException {
        Path broken = Samples.write(parent, "persons.yaml", "a: [b\n");
        Program.Run run = Program.run("people", "--record", record, "import", broken.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err())
                .contains("persons.yaml: It is not YAML: line ")
                .doesNotContain("^");
    }

    @Test
    void extractGivesARefusalAsALine() throws IOException {
        Path empty = Samples.write(parent, "empty.txt", "");
        Program.Run run = Program.run("extract", "--format", "jsonl", empty.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("{\"schema\":1,\"source\":")
                .contains("\"refused\":");
    }

    @Test
    void aVerbThatIsNotThereIsNamed() {
        Program.Run run = Program.run("frobnicate", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no verb \"frobnicate\".", "quoth --help")
                .doesNotContain("index");
    }
}
