package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the speaker of one quotation or turn is corrected: by a verb, over REST, on its page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class QuotationDoorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    private static String record = "";
    private static String story = "";
    private static String slug = "";

    @BeforeAll
    static void start() throws IOException {
        record = server.record();
        story = server.reference("Marsh: 'No household").document();
        slug = server.reference("Marsh: 'No household").slug();
    }

    private static Program.Run correct(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"correct", "--record", record, "--by", "A. Reader"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Program.run(arguments);
    }

    private static JsonNode attribution(String id) throws IOException, InterruptedException {
        for (JsonNode each : server.json("/api/documents/" + story).path("attributions")) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        return JSON.createObjectNode();
    }

    /** The id of a quotation whose words begin so. */
    private static String saying(String words) throws IOException, InterruptedException {
        for (JsonNode hit : server.json("/api/search?q=" + SampleServer.encoded("\"" + words + "\"") + "&kind=indirect")
                .path("items")) {
            return hit.path("id").asText();
        }
        throw new AssertionError("nobody says " + words);
    }

    @Test
    @Order(1)
    void byAVerb() throws IOException, InterruptedException {
        String id = saying("replaced ten years ago");
        Program.Run unexplained = correct(id, "--speaker", "Iverson");
        assertThat(unexplained.code()).isEqualTo(1);
        assertThat(unexplained.err()).contains("Say why");
        Program.Run done = correct(id, "--speaker", "Iverson", "--because", "He told us himself.");
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).contains("A. Reader: speaker: tomas-iverson (He told us himself.)");

        Program.Run found = Program.run("search", "--record", record, "replaced ten years ago", "--format", "text");
        assertThat(found.out()).contains("Tomas Iverson").contains("speaker by hand");
        assertThat(Program.run("show", "--record", record, id).out()).contains("speaker by hand");
        assertThat(Program.run("search", "--record", record, "replaced ten years ago", "--format", "csv")
                        .lines()
                        .get(1))
                .endsWith("true");
        assertThat(Program.run(
                                "verify",
                                "--record",
                                record,
                                "--article",
                                server.folder()
                                        .resolve("courier-2025-03-05-no-household-cut-off.txt")
                                        .toString())
                        .out())
                .contains("Tomas Iverson; speaker by hand");
        assertThat(Program.run("history", "--record", record, id).out()).contains("tomas-iverson");

        assertThat(correct(id, "--undo").code()).isZero();
        assertThat(attribution(id.substring(id.indexOf('.') + 1)).path("ruled").asBoolean())
                .isFalse();
        assertThat(correct(story + ".a9999", "--speaker", "Iverson", "--because", "So.")
                        .err())
                .contains("no quotation with the id");
        assertThat(correct(id, "--speaker", "Iverson", "--no-quotation").code()).isEqualTo(2);
    }

    @Test
    @Order(2)
    void overRest() throws IOException, InterruptedException {
        String id = saying("replaced ten years ago");
        String history = "/api/statements/" + id + "/history";
        assertThat(post(history, "{\"value\":\"Iverson\",\"note\":\"His letter.\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(history, "{\"value\":\"Iverson\",\"author\":\"A. Reader\"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> done =
                post(history, "{\"value\":\"Iverson\",\"note\":\"His letter.\",\"author\":\"A. Reader\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(JSON.readTree(done.body()).path("value").asText()).isEqualTo("tomas-iverson");
        JsonNode statement = server.json("/api/statements/" + id);
        assertThat(statement.path("speaker").asText()).isEqualTo("Tomas Iverson");
        assertThat(statement.path("ruled").asBoolean()).isTrue();
        assertThat(attribution(id.substring(id.indexOf('.') + 1)).path("ruled").asBoolean())
                .isTrue();

        assertThat(post(history, "{\"undo\":true,\"author\":\"A. Reader\"}").statusCode())
                .isEqualTo(200);
        JsonNode stranger = JSON.readTree(
                post(history, "{\"value\":\"Zoe Lark\",\"note\":\"Her letter.\",\"author\":\"A. Reader\"}")
                        .body());
        assertThat(stranger.path("remark").asText()).contains("Nobody on this record is called \"Zoe Lark\"");
        assertThat(JSON.readTree(done.body()).has("remark")).isFalse();
        assertThat(server.page("/statement/" + id).text()).contains("Nobody on this record is called \"Zoe Lark\"");
        assertThat(post(history, "{\"undo\":true,\"author\":\"A. Reader\"}").statusCode())
                .isEqualTo(200);
        assertThat(server.page("/statement/" + id).text()).doesNotContain("Nobody on this record is called");
        assertThat(post(history, "{\"value\":\"none\",\"note\":\"A title.\",\"author\":\"A. Reader\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/statements/" + id).statusCode()).isEqualTo(404);
        assertThat(server.json(history).path("items")).hasSizeGreaterThan(2);
        assertThat(post(history, "{\"value\":\"Iverson\",\"note\":\"No.\",\"author\":\"A. Reader\"}")
                        .body())
                .contains("take that back first");
        assertThat(post(history, "{\"undo\":true,\"author\":\"A. Reader\"}").statusCode())
                .isEqualTo(200);
        assertThat(post("/api/statements/" + story + ".a9999/history", "{\"undo\":true,\"author\":\"A. Reader\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void onItsPage() throws IOException, InterruptedException {
        String id = saying("replaced ten years ago");
        String local = id.substring(id.indexOf('.') + 1);
        Document page = server.page("/d/" + slug);
        String address = page.expectFirst("#" + local + " a.correct-link").attr("href");
        assertThat(address).startsWith("/statement/" + id);
        Document form = server.page(address.replaceFirst("#.*", ""));
        assertThat(form.text()).contains("Whose words are they?").contains("a senior official");

        HttpResponse<String> refused =
                server.post("/statement/" + id, FORM, "action=speaker&speaker=Marsh&author=A.+Reader&reason=");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body())
                        .expectFirst("input[name=speaker]")
                        .attr("value"))
                .isEqualTo("Marsh");
        assertThat(refused.body()).contains("Say why.");
        assertThat(server.post("/statement/" + id, FORM, "action=speaker&speaker=Marsh&author=A.+Reader&reason=Letter")
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.page("/d/" + slug).expectFirst("#" + local).text())
                .contains("Elena Marsh")
                .contains("speaker by hand");
        assertThat(server.page("/statement/" + id).text())
                .contains("speaker by hand")
                .contains("said by Elena Marsh (A. Reader");

        assertThat(server.post("/statement/" + id, FORM, "action=undo&author=A.+Reader")
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.post("/statement/" + id, FORM, "action=none&author=A.+Reader&reason=A+title")
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.page("/d/" + slug).expectFirst(".struck a").attr("href"))
                .isEqualTo("/statement/" + id);
        assertThat(server.page("/statement/" + id).text())
                .contains("no quotation, by hand")
                .contains("Take back");
        assertThat(server.post("/statement/" + id, FORM, "action=undo&author=A.+Reader")
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.page("/d/" + slug).select(".struck")).isEmpty();
        assertThat(server.get("/statement/" + story + ".a9999").statusCode()).isEqualTo(404);
    }

    private static final String BRIEFING = "Mayor Tomas Iverson: Press";

    @Test
    @Order(4)
    void theSpeakerOfATurnByAVerb() throws IOException, InterruptedException {
        String id = turn();
        String was = server.json("/api/statements/" + id).path("speaker").asText();
        Program.Run done = correct(id, "--speaker", "Elena Marsh", "--because", "A misprint.");
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).contains("A. Reader: speaker: elena-marsh (A misprint.)");
        assertThat(Program.run("show", "--record", record, id).out())
                .contains("Elena Marsh")
                .contains("speaker by hand");
        Program.Run all = correct(id, "--speaker", "Zoe Lark", "--all", "--because", "A misprint.");
        assertThat(all.out()).contains("speaker of all turns with its label: Zoe Lark");
        assertThat(all.err()).contains("Nobody on this record is called \"Zoe Lark\"");
        assertThat(correct(id, "--all", "--undo").code()).isEqualTo(2);
        assertThat(Program.run("history", "--record", record, id).lines()).hasSize(2);
        assertThat(correct(id, "--undo").code()).isZero();
        assertThat(correct(id, "--undo").code()).isZero();
        assertThat(server.json("/api/statements/" + id).path("speaker").asText())
                .isEqualTo(was);
        assertThat(correct(id, "--no-quotation", "--because", "So.").err()).contains("is a turn");
    }

    private static String turn() {
        return server.reference(BRIEFING).document() + ".t3";
    }

    @Test
    @Order(5)
    void theSpeakerOfAllTurnsOfALabelOverRest() throws IOException, InterruptedException {
        String id = turn();
        String history = "/api/statements/" + id + "/history";
        HttpResponse<String> done = post(
                history,
                "{\"value\":\"elena-marsh\",\"all\":true,\"note\":\"The label is hers.\",\"author\":\"A. Reader\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(JSON.readTree(done.body()).path("matter").asText()).isEqualTo("label");
        JsonNode document = server.json("/api/documents/" + id.replaceFirst("\\..*", ""));
        String label = document.path("turns").path(2).path("label").asText();
        int others = 0;
        for (JsonNode turn : document.path("turns")) {
            boolean same = turn.path("label").asText().equals(label);
            assertThat(turn.path("ruled").asBoolean()).isEqualTo(same);
            others += same ? 1 : 0;
        }
        assertThat(others).isGreaterThan(1);
        assertThat(post(history, "{\"undo\":true,\"author\":\"A. Reader\"}").statusCode())
                .isEqualTo(200);
        JsonNode last = server.json(history)
                .path("items")
                .get(server.json(history).path("items").size() - 1);
        assertThat(last.path("undoes").asLong())
                .isEqualTo(JSON.readTree(done.body()).path("number").asLong());
    }

    @Test
    @Order(6)
    void theSpeakerOfATurnOnItsPage() throws IOException, InterruptedException {
        String id = turn();
        Document page = server.page("/d/" + server.reference(BRIEFING).slug());
        String address = page.expectFirst("#t3 a.correct-link").attr("href");
        assertThat(address).isEqualTo("/statement/" + id + "#decide");
        Document form = server.page("/statement/" + id);
        assertThat(form.text()).contains("Whose words are they?").contains("turns labelled");
        assertThat(form.select("input[value=none]")).isEmpty();
        String asked = "action=speaker&speaker=Elena+Marsh&author=A.+Reader&all=true&reason=";
        HttpResponse<String> refused = server.post("/statement/" + id, FORM, asked);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).expectFirst("input[name=all]").hasAttr("checked"))
                .isTrue();
        assertThat(server.post("/statement/" + id, FORM, asked + "A+misprint").statusCode())
                .isEqualTo(303);
        assertThat(server.page("/d/" + server.reference(BRIEFING).slug())
                        .expectFirst("#t3 .turn-head")
                        .text())
                .contains("Elena Marsh")
                .contains("speaker by hand");
        assertThat(server.page("/statement/" + id).text())
                .contains("all turns with its label said by Elena Marsh (A. Reader");
        assertThat(server.post("/statement/" + id, FORM, "action=undo&author=A.+Reader")
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.page("/statement/" + id).text()).doesNotContain("speaker by hand");
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return server.post(path, "application/json", body);
    }
}
