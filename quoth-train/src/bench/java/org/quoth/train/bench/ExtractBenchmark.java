package org.quoth.train.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentWriter;

/** How long one pass over the sample record takes with the rules: reading, analysis, writing, and all three. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractBenchmark {

    /** The folder whose documents are read; the sample record unless told otherwise. */
    @Param("quoth-app/src/main/resources/org/quoth/demo")
    public String folder = "";

    private final Annotator rules = Annotator.rules();
    private List<Input> inputs = List.of();
    private List<Reading> read = List.of();
    private List<Reading> annotated = List.of();

    @Setup
    public void readFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            inputs = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("index.txt"))
                    .map(ExtractBenchmark::input)
                    .toList();
        }
        read = reading();
        annotated = analysis();
    }

    private static Input input(Path file) {
        try {
            return Input.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Benchmark
    public List<Reading> reading() {
        return inputs.stream().flatMap(Quoth::readAll).toList();
    }

    @Benchmark
    public List<Reading> analysis() {
        return read.stream().map(this::annotate).toList();
    }

    @Benchmark
    public List<String> writing() {
        return annotated.stream().map(DocumentWriter::write).toList();
    }

    @Benchmark
    public List<String> extract() {
        return inputs.stream()
                .flatMap(Quoth::readAll)
                .map(this::annotate)
                .map(DocumentWriter::write)
                .toList();
    }

    private Reading annotate(Reading reading) {
        return switch (reading) {
            case Reading.Read document -> new Reading.Read(rules.annotate(document.document()));
            case Reading.Refused refused -> refused;
        };
    }
}
