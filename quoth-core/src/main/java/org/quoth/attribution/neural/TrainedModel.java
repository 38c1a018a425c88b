package org.quoth.attribution.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Vocabulary;

/**
 * What training left behind: a graph, its vocabulary, the numbers around them, a gate before them. Files that belong together,
 * on the class path (the artifact {@code quoth-model-en}) or in a folder.
 */
public final class TrainedModel {

    public static final String GRAPH = "attribution.onnx";
    public static final String VOCABULARY = "vocabulary.txt";
    public static final String SETTINGS = "attribution.properties";

    /** May be missing: then every paragraph is read. */
    public static final String GATE = "gate.bin";

    private static final String PACKAGE = "/org/quoth/model/en/";

    private final byte[] graph;
    private final Vocabulary vocabulary;
    private final ModelSettings settings;

    private final @Nullable Gate gate;

    private TrainedModel(byte[] graph, Vocabulary vocabulary, ModelSettings settings, @Nullable Gate gate) {
        this.graph = graph;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.gate = gate;
    }

    /** Opens one of the files; null if it is not there. */
    @FunctionalInterface
    private interface Source {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    /** The model on the class path that was made for this setting, if there is one. Both share a vocabulary and a gate. */
    public static Optional<TrainedModel> onClassPath(Setting setting) {
        return read(name -> TrainedModel.class.getResourceAsStream(
                PACKAGE + (name.equals(GRAPH) || name.equals(SETTINGS) ? setting.folder() : "") + name));
    }

    /** The model in a folder, if there is one. */
    public static Optional<TrainedModel> in(Path folder) {
        return read(name -> Files.exists(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null);
    }

    private static Optional<TrainedModel> read(Source files) {
        try (InputStream graph = files.open(GRAPH);
                InputStream vocabulary = files.open(VOCABULARY);
                InputStream settings = files.open(SETTINGS);
                InputStream gate = files.open(GATE)) {
            if (graph == null || vocabulary == null || settings == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(settings);
            return Optional.of(new TrainedModel(
                    graph.readAllBytes(),
                    Vocabulary.read(vocabulary),
                    ModelSettings.of(properties),
                    gate == null ? null : Gate.read(gate)));
        } catch (IOException e) {
            throw new UncheckedIOException("The attribution model could not be read: " + e.getMessage(), e);
        }
    }

    /** The graph, ready to run on so many threads. */
    public Network network(int threads) {
        return new Network(graph, threads);
    }

    /** Eight hexadecimal digits that change with the graph or the numbers around it. */
    public String version() {
        CRC32C sum = new CRC32C();
        sum.update(graph);
        sum.update(settings.lines().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A text in words, without the paragraphs that cannot hold an attribution. */
    WordedText worded(String text) {
        WordedText all = WordedText.of(text, vocabulary);
        return gate == null ? all : gate.passed(all);
    }

    public ModelSettings settings() {
        return settings;
    }

    /** The same graph with other numbers around it. */
    public TrainedModel with(ModelSettings other) {
        return new TrainedModel(graph, vocabulary, other, gate);
    }
}
