package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server itself: what it keeps back, refuses and lets a page load. */
final class ServerTest {

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    @Test
    void whatIsHeldAlreadyIsNotSentAgain() throws Exception {
        for (String path : List.of("/", "/api/documents", "/static/quoth.css")) {
            String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(tag).startsWith("\"").endsWith("\"");

            HttpResponse<String> again = server.get(path, "If-None-Match", tag);

            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(server.get("/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aHeadRequestIsToldWhatAGetWouldBe() throws Exception {
        assertThat(server.head("/documents").statusCode()).isEqualTo(200);
        assertThat(server.head("/documents").headers().firstValue("ETag"))
                .isEqualTo(server.get("/documents").headers().firstValue("ETag"));
        assertThat(server.head("/d/none").statusCode()).isEqualTo(404);
        assertThat(server.head("/api/documents/none").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingMayBeWritten() throws Exception {
        assertThat(server.post("/api/documents", "application/json", "{}").statusCode())
                .isIn(404, 405);
        assertThat(server.post("/d/" + server.roundtable().slug(), "text/plain", "x")
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void aRequestThatIsTooLargeIsRefused() throws Exception {
        HttpResponse<String> answer =
                server.post("/api/verify", "application/json", "{\"quote\":\"" + "a".repeat(3_000_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void anotherHostNameIsNotAnsweredFor() throws Exception {
        assertThat(statusFor("evil.example")).isEqualTo("421");
        assertThat(statusFor("evil.example:" + server.port())).isEqualTo("421");
        assertThat(statusFor("localhost:" + server.port())).isEqualTo("200");
    }

    private static String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readNBytes(12), StandardCharsets.US_ASCII).substring(9);
        }
    }

    @Test
    void aPageMayLoadOnlyFromHere() throws Exception {
        String policy =
                server.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe");
        for (Element loaded : server.page("/").select("[src], link[href]")) {
            assertThat(loaded.attr(loaded.hasAttr("src") ? "src" : "href")).startsWith("/");
        }
    }

    @Test
    void aPortInUseIsSaidPlainly() {
        assertThatThrownBy(() -> Server.start(server.desk(), "127.0.0.1", server.port()))
                .isInstanceOf(Server.PortTaken.class)
                .hasMessageContaining("127.0.0.1:" + server.port())
                .hasMessageContaining("--port");
    }
}
