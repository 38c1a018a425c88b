package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, started as a program, where its results have nowhere to go. */
final class LostResultsTest {

    @TempDir
    private Path parent;

    private Path record = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        Path file = Samples.write(
                parent,
                "briefing.txt",
                "Briefing on the Harbour Talks\n\nAna Ruiz\nMinister for Ports\nCustoms House\nMarch 3, 2025\n\n"
                        + "QUESTION: What of the cranes?\n\nMINISTER RUIZ: The cranes are old.\n");
        record = parent.resolve("record");
        Program.run("add", "--record", record.toString(), file.toString());
    }

    private ProcessBuilder export() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "export",
                "--format",
                "jsonl",
                "--record",
                record.toString());
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs " + full);
        Process process = export().redirectOutput(full.toFile()).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(3);
        assertThat(said.strip())
                .startsWith("The results could not all be written: ")
                .endsWith(". What stands in the file is not the whole.")
                .hasLineCount(1);
    }

    @Test
    void isQuietWhereTheReaderHasLeft() throws IOException, InterruptedException {
        File said = parent.resolve("said").toFile();
        Process process = export().redirectError(said).start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isZero();
        assertThat(said).isEmpty();
    }
}
