package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program adds to a record on a disk of three megabytes, mounted for it alone, until that is full. */
final class FullDiskTest {

    private static final int DOCUMENTS = 60;

    private static final String SCRIPT = """
            mount -t tmpfs -o size=3m tmpfs "$1" || exit 90
            shift
            "$@"
            code=$?
            cp -r "$DISK/record" "$COPY"
            exit $code
            """;

    @TempDir
    private Path parent;

    private static boolean canMount() throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder("unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /tmp")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void documents(Path folder) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            int document = i;
            String turns = IntStream.range(0, 120)
                    .mapToObj(n ->
                            "QUESTION: What of berth %d-%d?\n\nMINISTER RUIZ: Berth %d-%d has %d cranes, which is enough.\n"
                                    .formatted(document, n, document, n, n * 31 + document))
                    .collect(Collectors.joining("\n"));
            Samples.write(
                    folder,
                    "briefing-%02d.txt".formatted(i),
                    "Briefing %d on the Harbour\n\nAna Ruiz\nMinister for Ports\nCustoms House\nMarch %d, 2025\n\n%s"
                            .formatted(i, i % 28 + 1, turns));
        }
    }

    @Test
    void keepsWhatItToldAndGoesOnWhereThereIsRoom() throws IOException, InterruptedException {
        assumeTrue(canMount(), "needs a system that lets its users mount a disk in memory (unshare -rm)");
        Path documents = parent.resolve("documents");
        documents(documents);
        Path disk = Files.createDirectories(parent.resolve("disk"));
        Path copy = parent.resolve("copy");
        ProcessBuilder builder = new ProcessBuilder(
                "unshare",
                "-rm",
                "sh",
                "-c",
                SCRIPT,
                "sh",
                disk.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "add",
                "--rules",
                "--format",
                "jsonl",
                "--record",
                disk.resolve("record").toString(),
                documents.toString());
        builder.environment().put("DISK", disk.toString());
        builder.environment().put("COPY", copy.toString());
        Path errors = parent.resolve("errors.txt");
        Process process = builder.redirectError(errors.toFile()).start();
        List<String> told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(Files.readString(errors)).isEqualTo(3);
        assertThat(Files.readString(errors))
                .contains("is full")
                .doesNotContain("Exception")
                .doesNotContain("report");
        long added = told.stream()
                .filter(line -> line.startsWith("{\"outcome\":\"added\""))
                .count();
        assertThat(added).isBetween(1L, DOCUMENTS - 1L);

        String record = copy.toString();
        assertThat(Program.run("check", "--record", record).out()).startsWith("No fault found: ");
        Program.Run exported = Program.run("export", "--record", record, "--format", "jsonl");
        told.stream()
                .filter(line -> line.startsWith("{\"outcome\":\"added\""))
                .map(line -> line.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"))
                .forEach(id -> assertThat(exported.out()).contains("\"id\":\"" + id + "\""));
        Program.Run again = Program.run("add", "--rules", "--record", record, documents.toString());
        assertThat(again.code()).isZero();
        assertThat(Program.run("search", "cranes", "--record", record, "--format", "jsonl")
                        .lines())
                .hasSize(DOCUMENTS * 120);
    }
}
