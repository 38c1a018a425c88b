package org.quoth.train.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Token;
import org.quoth.wire.DocumentWriter;

/**
 * Documents and tokens per CPU-second of the whole of `extract`, with the rules or the best finder: CPU time of the process, garbage
 * collection and compilation included; the first round is cold.
 */
public final class Throughput {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Annotator annotator;
    private long tokens;
    private int documents;
    private int refused;

    private Throughput(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Arguments: {@code rules|best ROUNDS FOLDER...} */
    public static void main(String[] args) throws IOException {
        Annotator annotator = args[0].equals("best") ? Annotator.best() : Annotator.rules();
        int rounds = Integer.parseInt(args[1]);
        List<Input> inputs = Stream.of(args)
                .skip(2)
                .flatMap(Throughput::files)
                .map(Throughput::input)
                .toList();
        for (int round = 1; round <= rounds; round++) {
            new Throughput(annotator).run(round, inputs, System.out);
        }
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Input input(Path file) {
        try {
            return Input.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(int round, List<Input> inputs, PrintStream out) {
        long begin = SYSTEM.getProcessCpuTime();
        long characters = 0;
        List<Document> read = new java.util.ArrayList<>();
        for (Input input : inputs) {
            for (Reading reading : Quoth.readAll(input).toList()) {
                switch (reading) {
                    case Reading.Read document -> {
                        read.add(document.document());
                        characters += DocumentWriter.write(annotator.annotate(document.document()))
                                .length();
                    }
                    case Reading.Refused ignored -> refused++;
                }
            }
        }
        double seconds = (SYSTEM.getProcessCpuTime() - begin) / 1e9;
        for (Document document : read) {
            documents++;
            tokens += Token.in(document.text()).size();
        }
        out.printf(
                Locale.ROOT,
                "round %d: %d documents (%d refused), %d tokens, %d characters of JSON, %.2f CPU-s: %.1f documents and %.0f tokens"
                        + " per CPU-second%n",
                round,
                documents,
                refused,
                tokens,
                characters,
                seconds,
                documents / seconds,
                tokens / seconds);
    }
}
