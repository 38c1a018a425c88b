package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoth.reading.Input;
import org.quoth.reading.Limits;

/** Pages are fetched only when named, only from the open internet, and never for ever. */
final class FetchTest {

    private static final Limits SMALL =
            new Limits(100_000, 1_000_000, 200, 1_000_000, 1_000_000, 3, 100, 1_000_000, 1_000, 10, 10);

    private final Map<String, String> pages = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private ServerSocket server;

    @BeforeEach
    void serve() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    Thread.ofVirtual().start(() -> answer(socket));
                } catch (IOException e) {
                    return; // the test is over
                }
            }
        });
    }

    /** Each on a thread of its own: whoever has hung up is written to in vain. */
    private void answer(Socket socket) {
        try (socket) {
            answerTo(socket);
        } catch (IOException gone) {
            hungUp.incrementAndGet();
        }
    }

    private void answerTo(Socket socket) throws IOException {
        asked.incrementAndGet();
        StringBuilder request = new StringBuilder();
        while (!request.toString().endsWith("\r\n\r\n")) {
            request.append((char) socket.getInputStream().read());
        }
        String path = request.toString().split(" ", 3)[1];
        String page = pages.getOrDefault(path, "HTTP/1.1 404 Not Found\r\n\r\n");
        if (page.equals("drip")) {
            drip(socket);
            return;
        }
        socket.getOutputStream().write(page.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void drip(Socket socket) throws IOException {
        try {
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write('H');
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void fetchesAPageWithItsCharset() throws Fetch.Failed {
        pages.put(
                "/a",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\nContent-Length: 5\r\n\r\nhello and more");
        Input input = fetch().get(url("/a"));
        assertThat(new String(input.bytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
        assertThat(input.charset()).hasToString("ISO-8859-2");
        assertThat(input.source()).isEqualTo(url("/a"));
    }

    @Test
    void readsChunksAndBodiesWithoutALength() throws Fetch.Failed {
        pages.put(
                "/chunks",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n1\r\n!\r\n0\r\n\r\n");
        pages.put("/open", "HTTP/1.1 200 OK\r\n\r\nhello!");
        for (String path : new String[] {"/chunks", "/open"}) {
            assertThat(new String(fetch().get(url(path)).bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("hello!");
        }
    }

    @Test
    void followsRedirectionsToALimit() throws Fetch.Failed {
        pages.put("/old", "HTTP/1.1 301 Moved\r\nLocation: new?x=1\r\n\r\n");
        pages.put("/new?x=1", "HTTP/1.1 200 OK\r\n\r\nnew");
        pages.put("/round", "HTTP/1.1 302 Found\r\nLocation: /round\r\n\r\n");
        assertThat(fetch().get(url("/old")).bytes()).hasSize(3);
        refused("/round", "more than 5 times, the limit on redirections");
    }

    @Test
    void fetchesFromPathsOfTwoStrokes() throws Fetch.Failed {
        pages.put("//", "HTTP/1.1 200 OK\r\n\r\nhello!");
        pages.put("//a:b%C3%B6?%C3%A4", "HTTP/1.1 200 OK\r\n\r\nhello!");
        for (String path : new String[] {"//", "//a:bö?ä"}) {
            assertThat(fetch().get(url(path)).bytes()).hasSize(6);
        }
    }

    @Test
    void refusesWhatOnlyLooksLikeAnAddress() {
        assertThatThrownBy(() -> fetch().get("http://127.0.0.1:99999/"))
                .isInstanceOf(Fetch.Failed.class)
                .hasMessage("It is no address: there is no port 99999.");
        refused("/\ud83d", "It is no address: half a character");
    }

    @Test
    void judgesEveryAddressOnTheWay() {
        pages.put(
                "/in", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:" + server.getLocalPort() + "/secret\r\n\r\n");
        pages.put("/file", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n");
        refused("/in", "127.0.0.2) lies inside this machine or a private network");
        assertThat(asked).hasValue(1);
        refused("/file", "Only addresses that begin with http");
    }

    @Test
    void endsWhatIsTooLargeOrTooSlow() {
        pages.put("/large", "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(100_001));
        pages.put("/says", "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n");
        pages.put("/chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n");
        pages.put("/slow", "drip");
        pages.put("/cut", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort");
        refused("/large", "the limit on bytes");
        refused("/says", "the limit on bytes");
        refused("/chunk", "the limit on bytes");
        refused("/slow", "took too long");
        refused("/cut", "ends too soon");
        refused("/gone", "answered 404");
    }

    @Test
    void hangsUpOnWhoeverIsTooSlow() throws InterruptedException {
        pages.put("/slow", "drip");
        refused("/slow", "took too long");
        for (int i = 0; i < 100 && hungUp.get() == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(hungUp).as("connections that the fetcher closed").hasValue(1);
    }

    @Test
    void knowsWhichAddressesArePublic() throws UnknownHostException {
        for (String address : new String[] {
            "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                    "224.0.0.1",
            "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "::ffff:10.0.0.1",
            "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "ff02::1"
        }) {
            assertThat(PublicAddresses.isPublic(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
        for (String address :
                new String[] {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:2800:220:1::1", "2002:808:808::"}) {
            assertThat(PublicAddresses.isPublic(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }

    private void refused(String path, String reason) {
        assertThatThrownBy(() -> fetch().get(url(path)))
                .isInstanceOf(Fetch.Failed.class)
                .hasMessageContaining(reason);
    }

    private static Fetch fetch() {
        InetAddress only = InetAddress.getLoopbackAddress();
        return new Fetch(SMALL, Duration.ofSeconds(2), only::equals);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }
}
