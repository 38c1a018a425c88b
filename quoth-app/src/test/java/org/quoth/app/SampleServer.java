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
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import org.quoth.desk.Tally;
import org.quoth.model.Reference;

/** A real server over a real record: the sample that Quoth ships, with two documents that mean harm. */
final class SampleServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOSTILE = List.of("hostile-briefing.txt", "hostile-story.txt");

    private final Desk desk;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private SampleServer(Desk desk, Server server) {
        this.desk = desk;
        this.server = server;
    }

    static SampleServer start(Path folder) throws IOException {
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
        return new SampleServer(desk, Server.start(desk, "127.0.0.1", 0));
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
        return desk;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    int port() {
        return server.port();
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
        return desk.documents().list(null, 0, 100).stream()
                .filter(reference -> reference.name().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no document is called " + title));
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
