package org.quoth.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.attribution.neural.Found;
import org.quoth.text.Span;
import org.quoth.train.gold.Brat;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;
import org.quoth.train.gold.Markup;
import org.quoth.train.score.Table;

/** Holds our scorer equal to the Python one that lies beside the project: the same table, to the last figure. */
class RefereeTest {

    private static final Path SHARED = Path.of(System.getProperty("quoth.shared", "../shared"));
    private static final Path REFEREE = SHARED.resolve("score/attribution.py");

    @Test
    void agreesOnATextOfEverything(@TempDir Path folder) throws Exception {
        Markup markup = Markup.parse("""
                {s1 Ana Ruiz}, minister for ports, {u1 said} {c1 that the north dock would "never" reopen}.

                {c2 “It’s safe,”} {u2 said} {s2 she}. {c2 “We’ve looked — twice.”} {s3 Mr. Okoro-Lind} {u3 disagreed}: {c3 "Not
                today.}

                {u4 It is feared} {c4 the cranes \ud83d\ude00 fail}; {s5 the café’s owner} {u5 hopes} {c5 not}, he"s sure. 3½ % \u00a0{c6 all done}
                """);
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/dock.txt"), markup.text());
        Files.writeString(folder.resolve("attributions/dock_a.ann"), markup.brat());
        agreeOn(folder, folder);
    }

    @Test
    void agreesOnDevelopment(@TempDir Path folder) throws Exception {
        Path development = SHARED.resolve("data/attribution/polnear/dev");
        assumeTrue(Files.isDirectory(development), "no marked texts beside the project");
        agreeOn(development, folder);
    }

    private static void agreeOn(Path gold, Path folder) throws Exception {
        assumeTrue(Files.exists(REFEREE), "no referee beside the project");
        List<GoldText> texts = Brat.read(gold);
        List<String> lines = new ArrayList<>();
        Random random = new Random(3);
        for (GoldText text : texts) {
            lines.add(SystemFile.line(text.name(), text.text(), worse(text, random)));
        }
        Path system = folder.resolve("system.jsonl");
        Files.write(system, lines);
        SystemFile read = SystemFile.read(system);
        String ours = Table.of(Evaluate.sum(texts, texts.stream().map(read::of).toList()));
        assertThat(referee(gold, system)).endsWith("\n" + ours);
    }

    /** Gold with some attributions lost, some spans moved, some sources dropped. */
    private static List<Found> worse(GoldText text, Random random) {
        List<Found> found = new ArrayList<>();
        for (Marked one : text.gold()) {
            if (random.nextInt(8) > 0) {
                List<Span> source = random.nextInt(6) == 0 ? List.of() : moved(one.source(), text, random);
                found.add(new Found(moved(one.content(), text, random), moved(one.cue(), text, random), source, 1));
            }
        }
        return found;
    }

    private static List<Span> moved(List<Span> spans, GoldText text, Random random) {
        return spans.stream()
                .map(span -> random.nextInt(3) > 0
                        ? span
                        : new Span(
                                Math.max(0, span.begin() - random.nextInt(15)),
                                Math.min(text.text().length(), span.end() + random.nextInt(15))))
                .map(span -> onCharacters(text.text(), span))
                .toList();
    }

    private static Span onCharacters(String text, Span span) {
        int begin = span.begin() < text.length() && Character.isLowSurrogate(text.charAt(span.begin()))
                ? span.begin() - 1
                : span.begin();
        int end = span.end() < text.length() && Character.isLowSurrogate(text.charAt(span.end()))
                ? span.end() + 1
                : span.end();
        return new Span(begin, end);
    }

    private static String referee(Path gold, Path system) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("python3", REFEREE.toString(), "--gold", gold.toString(), system.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
