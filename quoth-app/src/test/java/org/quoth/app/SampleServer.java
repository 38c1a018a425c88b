package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import org.quoth.desk.Tally;
import org.quoth.model.Reference;

/**
 * A real server over a real record: the sample that Quoth ships, with two documents that mean harm. Runs as long as the tests of a class where that says
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SampleServer server = new SampleServer();
 * }</pre>
 */
final class SampleServer implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOSTILE = List.of("hostile-briefing.txt", "hostile-story.txt");

    private record Running(Path folder, Desk desk, Server server) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Running running;

    static SampleServer start(Path folder) throws IOException {
        SampleServer started = new SampleServer();
        started.run(folder);
        return started;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        run(Files.createTempDirectory("quoth-sample"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Path folder = folder();
        close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void run(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : sample()) {
            files.add(copy("/org/quoth/demo/" + name, folder.resolve(name)));
        }
        for (String name : HOSTILE) {
            files.add(copy("/org/quoth/app/" + name, folder.resolve(name)));
        }
        Desk desk = Desk.create(Settings.of(folder.resolve("record")));
        Tally tally = desk.add().run(files, InputStream::nullInputStream, intake -> {});
        if (tally.added() != files.size()) {
            throw new AssertionError("not all of " + files + " were added: " + tally);
        }
        running = new Running(folder, desk, Server.start(desk, "127.0.0.1", 0));
    }

    private Running running() {
        return Objects.requireNonNull(running, "started before it is asked");
    }

    /** Where the documents lie. */
    Path folder() {
        return running().folder;
    }

    /** The folder of the record. */
    String record() {
        return folder().resolve("record").toString();
    }

    private static List<String> sample() throws IOException {
        try (InputStream index = resource("/org/quoth/demo/index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String copy(String resource, Path to) throws IOException {
        try (InputStream from = resource(resource)) {
            Files.copy(from, to);
        }
        return to.toString();
    }

    private static InputStream resource(String name) {
        InputStream resource = SampleServer.class.getResourceAsStream(name);
        if (resource == null) {
            throw new AssertionError("there is no " + name);
        }
        return resource;
    }

    Desk desk() {
        return running().desk;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return running().server.port();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> head(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url(path))).HEAD().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** A page that is there. */
    Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), url(path));
    }

    /** An answer in JSON that is there. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/json");
        return JSON.readTree(answer.body());
    }

    static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Reference roundtable() {
        return reference("Roundtable on the Kestrel Dam");
    }

    /** The document whose name begins so. */
    Reference reference(String title) {
        return desk().documents().list(null, 0, 100).stream()
                .filter(reference -> reference.name().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no document is called " + title));
    }

    @Override
    public void close() {
        running().server.close();
        running().desk.close();
    }
}
