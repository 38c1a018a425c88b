package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;

/** What one person was asked, and what one person said would be done, on a subject, in a time: on the demo record, through every door. */
final class NarrowedListsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String record = "";

    @BeforeAll
    static void demo(@TempDir Path folder) {
        record = folder.resolve("demo").toString();
        assertThat(Program.run("demo", "--record", record).code()).isZero();
    }

    private static List<JsonNode> list(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", record, "--format", "json"));
        List<JsonNode> found = new ArrayList<>();
        JSON.readTree(Program.run(all.toArray(String[]::new)).out()).forEach(found::add);
        return found;
    }

    @Test
    void exchangesAreThoseOfWhoAnswers() throws IOException {
        List<JsonNode> all = list("exchanges");
        List<JsonNode> hers = list("exchanges", "--speaker", "Minister Marsh");
        assertThat(hers)
                .hasSizeBetween(1, all.size() - 1)
                .allMatch(each -> each.path("answerer").asText().equals("Elena Marsh"))
                .hasSameSizeAs(all.stream()
                        .filter(each -> each.path("answerer").asText().equals("Elena Marsh"))
                        .toList());
        assertThat(list("exchanges", "--speaker", "elena marsh")).isEqualTo(hers);
        assertThat(list("exchanges", "--speaker", "Nobody Marsh")).isEmpty();
    }

    @Test
    void exchangesAreAboutEveryWord() throws IOException {
        assertThat(list("exchanges", "--about", "gates KESTREL"))
                .isNotEmpty()
                .allMatch(each -> (each.path("question").asText()
                                + each.path("answer").asText())
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s).*kestrel.*"));
        assertThat(list("exchanges", "--about", "100%")).isEmpty();
        assertThat(list("exchanges", "--about", "_")).isEmpty();
    }

    @Test
    void bothListsKeepToTheirDaysAndDocument() throws IOException {
        assertThat(list("exchanges", "--from", "2025-06", "--to", "2025-06"))
                .isNotEmpty()
                .hasSizeLessThan(list("exchanges").size());
        List<JsonNode> march = list("ledger", "--to", "2025-03-04");
        assertThat(march).hasSizeBetween(1, list("ledger").size() - 1);
        String document = march.getFirst().path("document").path("id").asText();
        assertThat(list("ledger", "--document", document))
                .isNotEmpty()
                .allMatch(each -> each.path("document").path("id").asText().equals(document));
        assertThat(list("ledger", "--document", "no-such-thing")).isEmpty();
    }

    @Test
    void theLedgerIsOfWhoSaysSoAndNotOfWhoIsToAct() throws IOException {
        assertThat(list("ledger", "--speaker", "Marsh", "--about", "gates"))
                .extracting(line -> line.path("actor").asText())
                .containsExactly("the new gates", "the gates");
        assertThat(list("ledger", "--actor", "Marsh", "--about", "gates")).isEmpty();
        assertThat(list("ledger", "--actor", "_")).isEmpty();
    }

    @Test
    void theSiteAnswersTheSameAndItsTabsKeepTheQuestion() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(Settings.of(Path.of(record)));
                Server server = Server.start(desk, "127.0.0.1", 0, null)) {
            JsonNode items = JSON.readTree(Fetched.body(server, "/api/exchanges?speaker=Marsh&from=2025-06-01"))
                    .path("items");
            assertThat(items).hasSameSizeAs(list("exchanges", "--speaker", "Marsh", "--from", "2025-06-01"));
            assertThat(JSON.readTree(Fetched.body(server, "/api/commitments?speaker=Marsh&about=gates"))
                            .path("items"))
                    .hasSize(2);
            String page = Fetched.body(server, "/exchanges?speaker=Marsh&about=gates");
            assertThat(page)
                    .contains("Kestrel")
                    .contains("/exchanges?about=gates&amp;outcome=non-reply&amp;speaker=Marsh")
                    .contains("value=\"gates\"");
            for (String path : List.of("/exchanges", "/ledger")) {
                assertThat(Fetched.body(server, path + "?document=9961a812a42514cc&from=2025-03-01"))
                        .contains(
                                "<input type=\"hidden\" name=\"document\" value=\"9961a812a42514cc\">",
                                "name=\"from\" value=\"2025-03-01\"");
            }
            assertThat(Fetched.body(server, "/exchanges?speaker=%22%3E%3Cscript%3E"))
                    .doesNotContain("<script>\"");
        }
    }
}
