package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of people over REST. */
final class RulingsOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aStatusIsSetWithACitationAndTakenBack(@TempDir Path folder) throws IOException, InterruptedException {
        try (SampleServer server = SampleServer.start(folder)) {
            JsonNode line = JSON.readTree(server.get("/api/commitments").body())
                    .path("items")
                    .path(0);
            String history = "/api/commitments/" + line.path("id").asText() + "/history";
            String cited = line.path("document").path("id").asText();

            assertThat(server.post(history, "application/json", "{\"value\":\"kept\",\"author\":\"A. Reader\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(server.post(history, "application/json", "{\"value\":\"kept\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(server.post(
                                    history,
                                    "application/json",
                                    "{\"value\":\"kept\",\"citation\":\"" + cited + "\",\"author\":\"A. Reader\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(JSON.readTree(server.get("/api/commitments?status=kept").body())
                            .path("items"))
                    .hasSize(1);
            assertThat(server.post(history, "application/json", "{\"undo\":true,\"author\":\"A. Reader\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(JSON.readTree(server.get("/api/commitments?status=kept").body())
                            .path("items"))
                    .isEmpty();
            assertThat(JSON.readTree(server.get(history).body()).path("items")).hasSize(2);
        }
    }

    @Test
    void theTimelineIsAPictureThatLeadsToTheWords(@TempDir Path folder) throws IOException, InterruptedException {
        try (SampleServer server = SampleServer.start(folder)) {
            String page =
                    server.get("/timeline?speaker=Marsh&about=restrictions").body();
            assertThat(page).contains("<svg").contains("Side by side").doesNotContain("<style");
            String svg = server.get("/timeline.svg?speaker=Marsh").body();
            assertThat(svg).startsWith("<svg").contains("<a href=\"/d/").contains("fill=\"none\"");
            assertThat(server.get("/timeline.png?speaker=Marsh").headers().firstValue("Content-Type"))
                    .contains("image/png");
            assertThat(server.get("/timeline.csv?speaker=Marsh").body()).startsWith("id,kind,primary,speaker");
            assertThat(server.get("/ledger.ics").body()).startsWith("BEGIN:VCALENDAR");
        }
    }
}
