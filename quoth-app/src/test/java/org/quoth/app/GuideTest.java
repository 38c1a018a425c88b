package org.quoth.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide does not lie: each command of it, run on the sample record, prints what stands below it. A last line of "…" leaves the rest of an answer out.
 *
 * <p>{@code mvn -pl quoth-app -am test -Dtest=GuideTest -Dsurefire.failIfNoSpecifiedTests=false -Dquoth.guide.update=true} writes into the guide what
 * the program prints today; read the difference before you keep it.
 */
final class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\n(\\$ .*?)\\n```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final String MORE = "…";
    private static final String CODE = "; echo \"exit code $?\"";

    @TempDir
    private static Path parent;

    @BeforeAll
    static void sample() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the guide's pipes need a shell");
        assertThat(Program.run("demo", "--record", record()).code()).isZero();
    }

    private static String record() {
        return parent.resolve("quoth-demo").toString();
    }

    /** A command of the guide, and what the guide says that it prints. */
    private record Shown(String command, List<String> answer) {

        boolean cut() {
            return !answer.isEmpty() && answer.getLast().equals(MORE);
        }

        /** What the program prints, cut where the guide cuts it. */
        List<String> today() throws IOException, InterruptedException {
            List<String> lines = trimmed(GuideTest.run(command));
            if (!cut()) {
                return lines;
            }
            List<String> some = new ArrayList<>(lines.subList(0, Math.min(lines.size(), answer.size() - 1)));
            some.add(MORE);
            return some;
        }
    }

    @TestFactory
    List<DynamicTest> printsWhatStandsBelowEachCommand() throws IOException, InterruptedException {
        String guide = Files.readString(GUIDE);
        if (Boolean.getBoolean("quoth.guide.update")) {
            guide = updated(guide);
            Files.writeString(GUIDE, guide);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(guide).results().toList()) {
            for (Shown shown : commands(block.group(1))) {
                tests.add(DynamicTest.dynamicTest(
                        shown.command(), () -> assertThat(shown.today()).isEqualTo(shown.answer())));
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests;
    }

    private static String updated(String guide) throws IOException, InterruptedException {
        StringBuilder updated = new StringBuilder();
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            List<String> lines = new ArrayList<>();
            for (Shown shown : commands(block.group(1))) {
                lines.add("$ " + shown.command());
                lines.addAll(shown.today());
            }
            block.appendReplacement(
                    updated, Matcher.quoteReplacement("```\n" + String.join("\n", trimmed(lines)) + "\n```"));
        }
        return block.appendTail(updated).toString();
    }

    private static List<Shown> commands(String block) {
        List<Shown> commands = new ArrayList<>();
        List<String> answer = new ArrayList<>();
        String command = "";
        for (String line : block.lines().toList()) {
            if (line.startsWith("$ ")) {
                if (!command.isEmpty()) {
                    commands.add(new Shown(command, trimmed(answer)));
                }
                command = line.substring(2);
                answer.clear();
            } else {
                answer.add(line);
            }
        }
        commands.add(new Shown(command, trimmed(answer)));
        return commands;
    }

    /** Without white space at the end of lines and empty lines at the end. */
    private static List<String> trimmed(List<String> lines) {
        List<String> trimmed =
                new ArrayList<>(lines.stream().map(String::stripTrailing).toList());
        while (!trimmed.isEmpty() && trimmed.getLast().isEmpty()) {
            trimmed.removeLast();
        }
        return trimmed;
    }

    /** Runs the program; what stands behind a pipe is the shell's. */
    private static List<String> run(String command) throws IOException, InterruptedException {
        int pipe = command.indexOf(" | ");
        boolean tellsCode = command.endsWith(CODE);
        String own = pipe < 0 ? command.replace(CODE, "") : command.substring(0, pipe);
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(own).results().toList()) {
            String bare = word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
            words.add(bare.startsWith("quoth-demo/") ? parent.resolve(bare).toString() : bare);
        }
        assertThat(words.removeFirst()).isEqualTo("quoth");
        words.add("--record");
        words.add(record());
        Program.Run ran = Program.run(words.toArray(String[]::new));
        String out = ran.out().replace(parent + "/", "") + (tellsCode ? "exit code " + ran.code() + "\n" : "");
        return (pipe < 0 ? out : piped(out, command.substring(pipe + 3)))
                .lines()
                .toList();
    }

    private static String piped(String input, String command) throws IOException, InterruptedException {
        Path file = Files.writeString(parent.resolve("piped"), input);
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", command).redirectInput(file.toFile());
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return out;
    }
}
