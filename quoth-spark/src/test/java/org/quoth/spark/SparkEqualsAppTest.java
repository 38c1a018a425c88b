package org.quoth.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.quoth.Quoth;
import org.quoth.cli.CommandLineDoor;
import org.quoth.cli.Console;
import org.quoth.cli.Doors;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentWriter;
import picocli.CommandLine;

/** Same inputs, same rows: what Spark writes is what {@code quoth extract} prints. */
final class SparkEqualsAppTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SAMPLES =
            Path.of(System.getProperty("quoth.root"), "quoth-app/src/main/resources/org/quoth/demo");

    private static final Doors NO_SERVER = (desk, host, port) -> {
        throw new UnsupportedOperationException("Extracting starts no server.");
    };

    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void startSpark() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    void filesBecomeTheRowsThatExtractPrints() throws IOException {
        Path in = Files.createDirectory(folder.resolve("files"));
        for (Path sample : samples()) {
            Files.copy(sample, in.resolve("50% of it #1 " + sample.getFileName()));
        }
        Files.write(in.resolve("broken.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        Path out = run("--files", in.toUri().toString() + "*");

        assertSameRows(out, printed(files(in)));
    }

    @Test
    void aWarcBecomesTheRowsThatExtractPrints() throws IOException {
        Path warc = folder.resolve("sample.warc.gz");
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(warc, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            for (Path sample : samples()) {
                writer.write(response(sample));
            }
        }

        Path out = run("--warc", warc.toUri().toString());

        List<JsonNode> printed = printed(List.of(warc));
        assertThat(printed).hasSameSizeAs(samples());
        assertSameRows(out, printed);
    }

    @Test
    void saysInALineThatThereIsNoSuchInput() {
        for (String input : List.of("--files", "--jsonl")) {
            StringWriter said = new StringWriter();
            int exit = QuothJob.commandLine()
                    .setErr(new PrintWriter(said))
                    .execute(
                            input,
                            folder.resolve("nowhere").toString(),
                            "--out",
                            folder.resolve("none").toString());
            startSpark(); // the job stops it
            assertThat(exit).isEqualTo(1);
            assertThat(said.toString())
                    .startsWith("quoth-spark: ")
                    .contains("nowhere")
                    .doesNotContain("\tat ");
        }
    }

    private static WarcResponse response(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        MediaType type = MediaType.parse(name.endsWith(".html") ? "text/html" : "text/plain");
        HttpResponse page = new HttpResponse.Builder(200, "OK")
                .body(type, Files.readAllBytes(sample))
                .build();
        return new WarcResponse.Builder(URI.create("https://example.org/" + name))
                .body(page)
                .build();
    }

    @Test
    void jsonLinesBecomeTheRowsThatExtractPrints() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path sample : samples()) {
            lines.add(Quoth.readAll(input(sample))
                    .map(DocumentWriter::write)
                    .findFirst()
                    .orElseThrow());
        }
        Path jsonl = Files.write(folder.resolve("sample.jsonl"), lines, StandardCharsets.UTF_8);

        Path out = run("--jsonl", jsonl.toUri().toString());

        assertSameRows(out, printed(List.of(jsonl)));
    }

    @Test
    void aLineThatIsNoDocumentIsARefusalThatNamesItsFile() throws IOException {
        Path sample = samples().getFirst();
        String good = Quoth.readAll(input(sample))
                .map(DocumentWriter::write)
                .findFirst()
                .orElseThrow();
        Path jsonl = Files.writeString(
                folder.resolve("50% good + bad.jsonl"), good + "\n{\"schema\":1,\"text\":\"cut off\n" + good + "\n");

        Path out = run("--jsonl", jsonl.toString());

        assertThat(rows(out, "documents")).hasSize(2);
        assertThat(rows(out, "refusals")).singleElement().satisfies(refusal -> {
            assertThat(refusal.path("source").asText()).isEqualTo(jsonl.toString());
            assertThat(refusal.path("refused").asText()).startsWith("A line is not JSON");
        });
    }

    private static Path run(String option, String paths) throws IOException {
        Path out = Files.createTempDirectory(folder, "tables");
        int exit = new CommandLine(new QuothJob())
                .execute(option, paths, "--out", out.toUri().toString());
        assertThat(exit).isZero();
        startSpark(); // the job stops it
        return out;
    }

    private static void assertSameRows(Path out, List<JsonNode> printed) {
        List<JsonNode> documents = new ArrayList<>();
        List<JsonNode> refusals = new ArrayList<>();
        List<JsonNode> turns = new ArrayList<>();
        List<JsonNode> attributions = new ArrayList<>();
        List<JsonNode> entities = new ArrayList<>();
        for (JsonNode line : printed) {
            if (line.has("refused")) {
                refusals.add(only(line, "source", "refused"));
                continue;
            }
            documents.add(only(line, Schemas.HEAD.fieldNames()));
            collect(line, "turns", turns);
            collect(line, "attributions", attributions);
            collect(line, "entities", entities);
        }
        assertThat(documents).isNotEmpty();
        assertThat(turns).isNotEmpty();
        assertThat(attributions).isNotEmpty();
        assertThat(rows(out, "documents")).containsExactlyInAnyOrderElementsOf(documents);
        assertThat(rows(out, "refusals")).containsExactlyInAnyOrderElementsOf(refusals);
        assertThat(rows(out, "turns")).containsExactlyInAnyOrderElementsOf(turns);
        assertThat(rows(out, "attributions")).containsExactlyInAnyOrderElementsOf(attributions);
        assertThat(rows(out, "entities")).containsExactlyInAnyOrderElementsOf(entities);
    }

    private static void collect(JsonNode line, String list, List<JsonNode> into) {
        for (JsonNode each : line.path(list)) {
            ObjectNode row =
                    MAPPER.createObjectNode().put("document", line.path("id").asText());
            row.setAll((ObjectNode) each);
            into.add(withoutNulls(row));
        }
    }

    private static JsonNode only(JsonNode line, String... fields) {
        ObjectNode some = MAPPER.createObjectNode();
        for (String field : fields) {
            some.set(field, line.get(field));
        }
        return withoutNulls(some);
    }

    /** A table says nothing where the line says null. */
    private static JsonNode withoutNulls(ObjectNode row) {
        row.properties().removeIf(field -> field.getValue().isNull());
        row.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                withoutNulls(inner);
            }
        });
        return parse(row.toString());
    }

    private static List<JsonNode> rows(Path out, String table) {
        return spark.read().parquet(out.resolve(table).toUri().toString()).toJSON().collectAsList().stream()
                .map(SparkEqualsAppTest::parse)
                .toList();
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code quoth extract --format jsonl} prints. */
    private static List<JsonNode> printed(List<Path> files) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), stream(printed), stream(said), false, false, Map.of(), "test");
        List<String> arguments = new ArrayList<>(List.of("extract", "--format", "jsonl"));
        files.forEach(file -> arguments.add(file.toString()));
        int exit = new CommandLineDoor(console, NO_SERVER).run(arguments);
        assertThat(exit).as(() -> said.toString(StandardCharsets.UTF_8)).isLessThan(2);
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(SparkEqualsAppTest::parse)
                .toList();
    }

    private static PrintStream stream(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static Input input(Path file) {
        try {
            return Input.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> samples() throws IOException {
        return files(SAMPLES).stream()
                .filter(file -> !file.endsWith("index.txt"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
