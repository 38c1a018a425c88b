package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.reading.Limits;

/** Pages that a feed leads to are fetched when that is asked for, each once. */
final class AddFetchingTest {

    private static final String PAGE =
            "<html><head><title>Lock to open in May</title></head><body><article><h1>Lock to open in May</h1>"
                    + "<p>The lock opens in May, the mayor said on Monday. “Nobody will lose a booking,” Marsh told reporters.</p>"
                    + "<p>The dredging has cost nine million so far, according to the harbour board, which pays for it.</p>"
                    + "</article></body></html>";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            boolean known = exchange.getRequestURI().getPath().equals("/lock");
            byte[] page = PAGE.replace("nine", "nine and " + asked.size()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 404, known ? page.length : -1);
            if (known) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void fetchesNothingUnasked() throws IOException {
        try (Desk desk = desk()) {
            assertThat(run(desk.add(Analysis.rules()), feed("/lock")))
                    .hasSize(1)
                    .allMatch(Intake.Added.class::isInstance);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void fetchesThePagesOfShortEntriesOnce() throws IOException {
        try (Desk desk = desk()) {
            Path feed = feed("/lock");
            assertThat(run(anywhere(desk), feed)).hasSize(2).allMatch(Intake.Added.class::isInstance);
            assertThat(run(anywhere(desk), feed)).hasSize(1).allMatch(Intake.Known.class::isInstance);
            assertThat(asked).containsExactly("/lock");
        }
    }

    @Test
    void fetchesThePagesOfAFeedThatIsHeldAlready() throws IOException {
        try (Desk desk = desk()) {
            Path feed = feed("/lock");
            run(desk.add(Analysis.rules()), feed);
            List<Intake> intakes = run(anywhere(desk), feed);
            assertThat(intakes).hasSize(2);
            assertThat(intakes.getFirst()).isInstanceOf(Intake.Known.class);
            assertThat(intakes.getLast()).isInstanceOf(Intake.Added.class);
            assertThat(intakes.getLast().source()).isEqualTo(address("/lock"));
        }
    }

    @Test
    void keepsAnEntryWhosePageCannotBeHadAndAsksAgain() throws IOException {
        try (Desk desk = desk()) {
            Path feed = feed("/gone");
            assertThat(run(anywhere(desk), feed).getLast())
                    .isEqualTo(new Intake.Refused(address("/gone"), "The server answered 404."));
            run(anywhere(desk), feed);
            assertThat(asked).containsExactly("/gone", "/gone");
        }
    }

    @Test
    void refusesPagesInsideThisMachine() throws IOException {
        try (Desk desk = desk()) {
            List<Intake> intakes = run(desk.add(Analysis.rules()).fetching(), feed("/lock"));
            assertThat(((Intake.Refused) intakes.getLast()).reason()).contains("a private network");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void fetchesNoMorePagesOfAFeedThanTheLimitAllowsAndTheNextTheNextTime() throws IOException {
        try (Desk desk = desk()) {
            Path feed = feed("/lock?1", "/lock?2", "/lock?3", "/lock?4", "/lock?5");
            Limits two = Limits.STANDARD.with("pages=2");
            List<Intake> intakes = run(anywhere(desk, two), feed);
            assertThat(asked).hasSize(2);
            assertThat(intakes.getLast())
                    .isEqualTo(new Intake.Refused(
                            feed.toString(),
                            "It leads to 3 pages more than 2, the limit on pages; they were not fetched. Add it again for the next."
                                    + " Set QUOTH_LIMITS=\"pages=…\" to raise it."));
            run(anywhere(desk, two), feed);
            assertThat(asked).hasSize(4).doesNotHaveDuplicates();
            assertThat(run(anywhere(desk, two), feed)).noneMatch(Intake.Refused.class::isInstance);
            assertThat(asked).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void countsAPageBeyondTheLimitOnceHoweverManyEntriesLeadThere() throws IOException {
        try (Desk desk = desk()) {
            List<Intake> intakes = run(
                    anywhere(desk, Limits.STANDARD.with("pages=1")), feed("/lock?1", "/lock?2", "/lock?2", "/lock?2"));
            assertThat(((Intake.Refused) intakes.getLast()).reason()).startsWith("It leads to 1 page more than 1");
        }
    }

    private Desk desk() {
        return Desk.create(Settings.of(folder.resolve("record")));
    }

    private static Add anywhere(Desk desk) {
        return anywhere(desk, Limits.STANDARD);
    }

    private static Add anywhere(Desk desk, Limits limits) {
        return desk.add(Analysis.rules()).fetching(new Fetch(limits, Duration.ofSeconds(20), address -> true));
    }

    private static List<Intake> run(Add add, Path feed) {
        List<Intake> intakes = new ArrayList<>();
        add.run(List.of(feed.toString()), InputStream::nullInputStream, intakes::add);
        return intakes;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Path feed(String... paths) throws IOException {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Lock to open in May</title><link>%s</link></item>\n".formatted(address(path)));
        }
        return Files.writeString(
                folder.resolve("feed.xml"),
                "<rss version=\"2.0\"><channel><title>The Ellis Courier</title>\n" + items + "</channel></rss>\n");
    }
}
