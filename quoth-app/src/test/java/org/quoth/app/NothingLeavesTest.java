package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The models run under a library of others, and some of its releases (onnxruntime 1.29) keep a number for each machine in its owner's home and send
 * what they are used for to their makers. Ours must not; the program runs here as it does at home, outside any build.
 */
final class NothingLeavesTest {

    private static final List<String> SIGNS_OF_A_BUILD = List.of(
            "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "BUILD_BUILDID", "TRAVIS", "CIRCLECI");

    @TempDir
    private Path folder;

    @Test
    void readingWithTheModelsWritesNothingIntoTheHome() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path story = Samples.write(
                folder,
                "story.txt",
                "Cranes stay\n\nMarch 3, 2025\n\nThe cranes are old, Ana Ruiz, the minister for ports, said.\n");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "extract",
                        story.toString())
                .redirectErrorStream(true);
        program.environment().keySet().removeAll(SIGNS_OF_A_BUILD);
        program.environment().put("HOME", home.toString());
        program.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Ana Ruiz");
        try (Stream<Path> written = Files.walk(home)) {
            assertThat(written.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
