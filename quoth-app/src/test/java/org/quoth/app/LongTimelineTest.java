package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline of more than one can tell apart: nothing of it is left out. */
final class LongTimelineTest {

    private static final int TURNS = 1150; // of hers, in both documents
    private static final Pattern COUNTED = Pattern.compile(": ([\\d,]+) statements?, ");

    @Test
    void drawsAndExportsAllOfIt(@TempDir Path folder) throws IOException, InterruptedException {
        try (SampleServer server = SampleServer.start(folder)) {
            add(server, "2025-05-06 Ada Quillon.txt", "ADA QUILLON");
            add(server, "2025-06-10 Ada J. Quillon.txt", "ADA J. QUILLON");
            String asked = "?speaker=Quillon";
            long total = server.json("/api/timeline" + asked).path("total").asLong();
            assertThat(total).isEqualTo(TURNS);

            Document page = server.page("/timeline" + asked);
            assertThat(page.select("h2.section-title .count").text()).isEqualTo("6 May 2025 to 10 June 2025");
            assertThat(page.select("svg rect")).isNotEmpty();
            assertThat(page.select("svg circle")).isEmpty();
            assertThat(page.select("svg a title").eachText().stream()
                            .map(COUNTED::matcher)
                            .mapToLong(counted -> counted.results()
                                    .map(MatchResult::group)
                                    .mapToLong(LongTimelineTest::number)
                                    .sum())
                            .sum())
                    .isEqualTo(total);
            Element first = page.select("svg a").getFirst();
            long led = server.json("/api" + first.attr("href")).path("total").asLong();
            assertThat(led).isEqualTo(number(first.text()));

            String table = server.get("/timeline.csv" + asked).body();
            assertThat(Pattern.compile("(?m)^[0-9a-f]{16}\\.").matcher(table).results())
                    .hasSize((int) total);
            assertThat(server.get("/timeline.csv" + asked + "&from=spring").statusCode())
                    .isEqualTo(400);
        }
    }

    private static long number(String told) {
        return Long.parseLong(
                told.replaceFirst(".*: ([\\d,]+) statements?,.*", "$1").replace(",", ""));
    }

    private static void add(SampleServer server, String name, String label) throws IOException {
        String turns = IntStream.range(0, TURNS / 2)
                .mapToObj(i -> "TOM REEVE: What became of sluice number " + i + " after the flood?\n\n" + label
                        + ": We looked at sluice number " + i + " in the spring, and it was found to be sound.")
                .collect(Collectors.joining("\n\n"));
        Path file = Files.writeString(server.folder().resolve(name), turns + "\n");
        long added = server.desk()
                .add()
                .run(List.of(file.toString()), InputStream::nullInputStream, intake -> {})
                .added();
        assertThat(added).isEqualTo(1);
    }
}
