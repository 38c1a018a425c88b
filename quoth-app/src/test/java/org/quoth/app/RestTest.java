package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs find: every page as JSON, lists in parts, problems that say what was wrong. */
final class RestTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    @Test
    void pagesOfAListFollowOneAnotherWithoutGapOrRepeat() throws Exception {
        List<String> whole = ids(server.json("/api/documents?limit=200"));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = server.json("/api/documents?limit=3" + cursor);
            paged.addAll(ids(page));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(6);
    }

    @Test
    void pagesOfASearchFollowOneAnotherWithoutGapOrRepeat() throws Exception {
        List<String> paged = new ArrayList<>();
        String cursor = "";
        long total;
        do {
            JsonNode page = server.json("/api/search?q=water&limit=2" + cursor);
            paged.addAll(ids(page));
            total = page.get("total").asLong();
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + SampleServer.encoded(page.get("next").asText());
        } while (!cursor.isEmpty());

        assertThat(paged).doesNotHaveDuplicates().hasSize((int) total).hasSizeGreaterThan(3);
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    @Test
    void aPageAndItsJsonHoldTheSamePartOfAList() throws Exception {
        Document first = server.page("/?kind=answer&sort=oldest");
        String next = first.select("nav.pager a[rel=next]").attr("href");
        Document second = server.page(next);
        String json = second.select("link[rel=alternate]").attr("href");
        assertThat(server.json(json).get("items").get(0).get("text").asText())
                .startsWith(second.select(".entry-words")
                        .getFirst()
                        .text()
                        .replaceAll("^… | …$", "")
                        .substring(0, 10));
        assertThat(server.json("/people.json?page=2").get("items")).isEmpty();
        assertThat(server.json("/people.json?page=1").get("items")).isNotEmpty();
    }

    @Test
    void everyPageAnswersAsJsonToo() throws Exception {
        String slug = server.roundtable().slug();
        assertThat(server.json("/d/" + slug + ".json").get("title").asText())
                .isEqualTo("Roundtable on the Kestrel Dam");
        assertThat(server.json("/d/" + slug + "/t/2.json").get("text").asText()).contains("thirty-one percent");
        assertThat(server.json("/check.json?q=Promise+what").get("verdict").isTextual())
                .isTrue();
        for (String path : List.of(
                "/index.json",
                "/documents.json",
                "/people.json",
                "/timeline.json",
                "/exchanges.json",
                "/ledger.json")) {
            assertThat(server.json(path).get("items").isArray()).as(path).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/documents/none",
                "/api/nothing",
                "/d/none.json",
                "/p/nobody.json",
                "/api/people/nobody/statements",
                "/api/statements/none.t1",
                "/api/people/nobody/corrections",
                "/api/exchanges/none",
                "/api/exchanges/none.x1/history",
                "/api/commitments/none/history",
                "/api/commitments?document=none",
                "/exchanges.json?document=none"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        assertProblem(server.get(path), 404, path.replaceFirst("\\?.*", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/people/nobody/corrections, action:merge into:elena-marsh author:Reader",
        "/api/commitments/none.c1/history, value:kept author:Reader",
        "/api/exchanges/none.x1/history, value:clear author:Reader"
    })
    void nothingIsDecidedAboutWhatIsNotThere(String path, String decision) throws Exception {
        String json = "{\"" + decision.replace(":", "\":\"").replace(" ", "\",\"") + "\"}";
        assertProblem(server.post(path, "application/json", json), 404, path);
    }

    @Test
    void anExchangeAnswersUnderItsId() throws Exception {
        JsonNode first = server.json("/api/exchanges?limit=1").get("items").get(0);

        assertThat(server.json("/api/exchanges/" + first.get("id").asText())).isEqualTo(first);
        assertThat(server.json("/api/exchanges/" + first.get("id").asText() + "/history")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void saysWhichMethodsAnAddressKnows() throws Exception {
        HttpResponse<String> put = server.send("PUT", "/api/search");
        assertProblem(put, 405, "/api/search");
        assertThat(put.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(server.send("POST", "/d/" + server.roundtable().slug()).statusCode())
                .isEqualTo(405);
        HttpResponse<String> options = server.send("OPTIONS", "/api/verify");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue("GET, POST, HEAD");
        assertThat(options.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?kind=rumour",
                "/api/search?speeker=Marsh",
                "/api/press?limit=many",
                "/api/search?limit=0",
                "/api/search?limit=many",
                "/api/search?from=yesterday",
                "/api/search?speaker=Marsh&speaker=Iverson",
                "/api/search?q=water&cursor=%21%21",
                "/api/documents?kind=poem",
                "/api/exchanges?outcome=rude",
                "/api/verify"
            })
    void whatCannotBeUnderstoodIsAProblem(String path) throws Exception {
        assertProblem(server.get(path), 400, path.replaceFirst("\\?.*", ""));
    }

    @Test
    void aVerdictIsGivenOverRest() throws Exception {
        HttpResponse<String> answer = server.post(
                "/api/verify", "application/json", "{\"id\":\"q1\",\"quote\":\"We did not hide the report.\"}");
        JsonNode verdict = JSON.readTree(answer.body());

        assertThat(verdict.get("id").asText()).isEqualTo("q1");
        assertThat(verdict.get("verdict").asText()).isEqualTo("verbatim");
        assertThat(verdict.get("matches").get(0).get("document").asText())
                .isEqualTo(server.roundtable().document());
        HttpResponse<String> numbered = server.post(
                "/api/verify", "application/json", "[{\"id\":17,\"quote\":\"We did not hide the report.\"}]");
        assertThat(JSON.readTree(numbered.body()).get(0).get("id").asText()).isEqualTo("17");
        assertProblem(server.post("/api/verify", "application/json", "{\"quote\":"), 400, "/api/verify");
        assertProblem(server.post("/api/verify", "application/json", "{\"quote\":7}"), 400, "/api/verify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quote\":\"We did not hide it.\",\"date\":20250304}",
                "{\"quote\":\"We did not hide it.\",\"speaker\":[\"Marsh\"]}",
                "{\"quote\":\"We did not hide it.\",\"reported\":\"yes\"}",
                "{\"quote\":\"We did not hide it.\",\"speeker\":\"Marsh\"}",
                "{\"quote\":\"We did not hide it.\"} {\"quote\":\"It rained.\"}"
            })
    void whatIsSentInAnotherFormIsRefusedNotPassedOver(String sent) throws Exception {
        assertProblem(server.post("/api/verify", "application/json", sent), 400, "/api/verify");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String instance) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(SampleServer.type(answer)).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("instance").asText()).isEqualTo(instance);
    }
}
