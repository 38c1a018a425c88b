package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script at the root, run on a copy of its own with a Java that only says how it was called. */
final class LauncherTest {

    @TempDir
    private Path home;

    private String finding = "";
    private String locale = "C.UTF-8";

    @BeforeEach
    void copy() throws IOException {
        String root = System.getProperty("quoth.root", "..");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
        Files.copy(Path.of(root, "quoth"), home.resolve("quoth"));
        finding = Files.readString(Path.of(root, "java.sh"));
        Path target = Files.createDirectories(home.resolve("quoth-app/target/quick"));
        Files.writeString(target.resolve("quoth-app.jar"), "stands in for the program");
    }

    private Path java(String version) throws IOException {
        Path jdk = home.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + ".0.3\"\n");
        Path java = Files.writeString(
                jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"java " + version + ": $*\"\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }

    private String run(int code, String quothJava, String javaHome, String... arguments)
            throws IOException, InterruptedException {
        Files.writeString(home.resolve("java.sh"), finding);
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("quoth").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("QUOTH_JAVA_HOME", quothJava);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    @Test
    void takesTheFirstJavaThatIsNewEnough() throws IOException, InterruptedException {
        String said = run(7, java("17").toString(), java("21").toString(), "search", "north dock");
        assertThat(said)
                .startsWith("java 21:")
                .contains("-XX:TieredStopAtLevel=1")
                .endsWith("org.quoth.app.Main search north dock\n");
    }

    @Test
    void givesLongVerbsTheWholeCompiler() throws IOException, InterruptedException {
        String said = run(7, java("30").toString(), "", "serve", "--port", "0");
        assertThat(said)
                .startsWith("java 30:")
                .doesNotContain("Tiered")
                .endsWith("org.quoth.app.Main serve --port 0\n");
    }

    @Test
    void saysWhatToInstallWhereNoJavaIsNewEnough() throws IOException, InterruptedException {
        finding = finding.replaceFirst("(?m)^RUN=\\d+", "RUN=99");
        String said = run(69, java("17").toString(), "", "search", "dock");
        assertThat(said)
                .contains("no Java 99 or newer")
                .contains("Install a JDK 25")
                .contains("QUOTH_JAVA_HOME");
    }

    @Test
    void handsOnManyWordsAsTheyAre() throws IOException, InterruptedException {
        Path jdk = java("21");
        String line = "She said \"the \\ dock\" #1. ";
        String quotation = line.repeat(100) + "\n\n" + line;
        assertThat(run(7, jdk.toString(), "", "verify", quotation))
                .endsWith("org.quoth.app.Main verify " + quotation + "\n");
    }

    /** As in a container, or where nobody is logged in: names of files and words to look for are UTF-8 all the same. */
    @Test
    void readsWordsAsUtf8WhereNoLocaleIsSet() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems have other locales");
        Path jdk = java("21");
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nlocale charmap\nexit 7\n");
        for (String each : List.of("C", "POSIX", "xx_XX.UTF-8")) {
            locale = each;
            assertThat(run(7, jdk.toString(), "", "search", "Müller")).as(each).isEqualTo("UTF-8\n");
        }
    }

    @Test
    void asksForAJdkWhenItHasToBuild() throws IOException, InterruptedException {
        Files.delete(home.resolve("quoth-app/target/quick/quoth-app.jar"));
        finding = finding.replaceFirst("(?m)^BUILD=\\d+", "BUILD=99");
        assertThat(run(69, java("30").toString(), "", "--version")).contains("no Java 99 or newer");
    }
}
