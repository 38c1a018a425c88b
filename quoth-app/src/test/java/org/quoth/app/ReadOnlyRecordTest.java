package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that lies on a disk which is mounted to be read only, as an archive's may: for root too. */
final class ReadOnlyRecordTest {

    private static final String SCRIPT = """
            mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 90
            shift
            exec "$@"
            """;

    @TempDir
    private Path parent;

    private Path record = Path.of("");
    private String story = "";

    @BeforeEach
    void add() throws IOException, InterruptedException {
        assumeTrue(canMount(), "needs a system that lets its users mount a folder (unshare -rm)");
        record = parent.resolve("record");
        Program.Run added = Program.run(
                "add",
                "--rules",
                "--format",
                "jsonl",
                "--record",
                record.toString(),
                Samples.folder(parent).toString());
        story = added.lines().stream()
                .filter(line -> line.contains("story.txt"))
                .map(line -> line.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean canMount() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("unshare", "-rm", "true")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Program.Run run(String verb, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                SCRIPT,
                "sh",
                record.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                verb,
                "--record",
                record.toString()));
        Collections.addAll(command, arguments);
        Path errors = Files.createTempFile(parent, "errors", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program.Run(process.waitFor(), out, Files.readString(errors));
    }

    @Test
    void isFoundInAndCheckedAgainst() throws IOException, InterruptedException {
        assertThat(run("search", "wage talks").out()).contains("Ana Ruiz");
        assertThat(run("verify", "I will not go into the wage talks").out()).startsWith("verbatim");
        assertThat(run("check").out()).startsWith("No fault found");
        assertThat(run("history", story + ".a1").err()).contains("Nobody decided anything");
    }

    @Test
    void takesNothingAndSaysSo() throws IOException, InterruptedException {
        for (Program.Run refused : List.of(
                run("add", "--rules", parent.resolve("documents/story.txt").toString()),
                run("correct", story + ".a1", "--speaker", "Ruiz", "--because", "So.", "--by", "A. Reader"),
                run("rebuild", "--rules"))) {
            assertThat(refused.code()).as(refused.err()).isEqualTo(3);
            assertThat(refused.err().strip())
                    .hasLineCount(1)
                    .contains("cannot be written")
                    .doesNotContain("Exception");
        }
    }
}
