package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reference;

final class ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() throws IOException {
        server = SampleServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), server.url(path));
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/json");
        return JSON.readTree(answer.body());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static Reference roundtable() {
        return reference("Roundtable on the Kestrel Dam");
    }

    private static Reference reference(String title) {
        return server.desk().documents().list(null, 0, 100).stream()
                .filter(reference -> reference.name().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no document is called " + title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=water",
                "/documents",
                "/people",
                "/check",
                "/press",
                "/timeline",
                "/exchanges",
                "/ledger"
            })
    void everyPageHasATitleOneHeadingAndOneMain(String path) throws Exception {
        Document page = page(path);

        assertThat(page.title()).endsWith("· Quoth");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        List<String> seen = new ArrayList<>(List.of("/"));
        for (int i = 0; i < seen.size() && i < 150; i++) {
            HttpResponse<String> answer = server.get(seen.get(i));
            assertThat(answer.statusCode()).as(seen.get(i)).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (Element link : Jsoup.parse(answer.body()).select("a[href^=/]")) {
                    String path = link.attr("href").replaceFirst("#.*", "");
                    if (!seen.contains(path)) {
                        seen.add(path);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @Test
    void aFragmentLeadsToAnElementOfThePage() throws Exception {
        int links = 0;
        for (Reference reference : server.desk().documents().list(null, 0, 100)) {
            Document page = page("/d/" + reference.slug());
            for (Element link : page.select("a[href^=#]")) {
                links++;
                assertThat(page.getElementById(link.attr("href").substring(1)))
                        .as(link.outerHtml())
                        .isNotNull();
            }
        }
        assertThat(links).isPositive();
    }

    @Test
    void noIdStandsTwiceOnADocumentsPage() throws Exception {
        for (Reference reference : server.desk().documents().list(null, 0, 100)) {
            assertThat(page("/d/" + reference.slug()).select("[id]").eachAttr("id"))
                    .as(reference.slug())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTranscriptShowsEveryWordOfEveryTurn() throws Exception {
        Reference reference = roundtable();
        Document page = page("/d/" + reference.slug());
        org.quoth.model.Document document =
                server.desk().show().document(reference.slug()).orElseThrow().document();

        assertThat(page.select("article.turn")).hasSize(document.turns().size()).hasSizeGreaterThan(10);
        page.select(".press-mark").remove();
        document.turns()
                .forEach(turn -> assertThat(squeezed(
                                page.select("#t" + turn.index() + " .said").text()))
                        .isEqualTo(squeezed(turn.speech().of(document.text()))));
    }

    @Test
    void aStoryShowsEveryWordOfItsBlocks() throws Exception {
        List<Reference> stories = server.desk().documents().list(DocumentKind.ARTICLE, 0, 100);
        assertThat(stories).isNotEmpty();
        for (Reference reference : stories) {
            Document page = page("/d/" + reference.slug());
            page.select(".notes").remove();
            String shown = squeezed(page.body().text());
            org.quoth.model.Document document = server.desk()
                    .show()
                    .document(reference.slug())
                    .orElseThrow()
                    .document();
            document.blocks()
                    .forEach(block ->
                            assertThat(shown).contains(squeezed(block.span().of(document.text()))));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    @Test
    void aTurnHasAPageOfItsOwnThatMarksIt() throws Exception {
        Document page = page("/d/" + roundtable().slug() + "/t/3");

        assertThat(page.select("article.here").eachAttr("id")).containsExactly("t3");
        assertThat(page.select("#citation").text())
                .contains("turn 3.", "/d/" + roundtable().slug() + "/t/3");
        assertThat(server.get("/d/" + roundtable().slug() + "/t/999").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/d/" + roundtable().slug() + "/t/x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theIdOfADocumentLeadsToItsSlug() throws Exception {
        HttpResponse<String> answer = server.get("/d/" + roundtable().document());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/d/" + roundtable().slug());
    }

    @Test
    void nothingThatADocumentSaysBecomesMarkup() throws Exception {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/documents",
                "/people",
                "/exchanges",
                "/ledger",
                "/timeline",
                "/?q=script",
                "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/?kind=%3Cscript%3E",
                "/people?name=%3Cb%3E%22",
                "/check?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&speaker=%22%3E%3Cscript%3E",
                "/check?q=I%20wrote%20%22%3Cscript%3E%22%20and%20%26%20nothing%20else",
                "/%3Cscript%3Ealert(1)%3C/script%3E"));
        for (Reference reference : server.desk().documents().list(null, 0, 100)) {
            paths.add("/d/" + reference.slug());
            paths.add("/d/" + reference.slug() + "/t/2");
        }
        for (String path : paths) {
            Document page = Jsoup.parse(server.get(path).body());
            assertThat(page.select("script").eachAttr("src"))
                    .as(path)
                    .containsOnly("/static/theme.js", "/static/quoth.js");
            assertThat(page.select("script").eachText()).as(path).allMatch(String::isEmpty);
            assertThat(page.select("img, iframe, object, [onclick], [onerror], [style]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
        }
        assertThat(page("/d/" + reference("Briefing on <script>").slug())
                        .select("h1")
                        .text())
                .isEqualTo("Briefing on <script>alert(\"tides\")</script> & Sluices");
    }

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
    void pagesOfAListFollowOneAnotherWithoutGapOrRepeat() throws Exception {
        List<String> whole = ids(json("/api/documents?limit=200"));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json("/api/documents?limit=3" + cursor);
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
            JsonNode page = json("/api/search?q=water&limit=2" + cursor);
            paged.addAll(ids(page));
            total = page.get("total").asLong();
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + encoded(page.get("next").asText());
        } while (!cursor.isEmpty());

        assertThat(paged).doesNotHaveDuplicates().hasSize((int) total).hasSizeGreaterThan(3);
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void aPageAndItsJsonHoldTheSamePartOfAList() throws Exception {
        Document first = page("/?kind=answer&sort=oldest");
        String next = first.select("nav.pager a[rel=next]").attr("href");
        Document second = page(next);
        String json = second.select("link[rel=alternate]").attr("href");
        assertThat(json(json).get("items").get(0).get("text").asText())
                .startsWith(second.select(".entry-words")
                        .getFirst()
                        .text()
                        .replaceAll("^… | …$", "")
                        .substring(0, 10));
        assertThat(json("/people.json?page=2").get("items")).isEmpty();
        assertThat(json("/people.json?page=1").get("items")).isNotEmpty();
    }

    @Test
    void aTitleTellsAPageFromOthersOfItsSort() throws Exception {
        String turn = "/d/" + roundtable().slug() + "/t/3";
        assertThat(page(turn).title()).isEqualTo("Turn 3: Roundtable on the Kestrel Dam · Quoth");
        assertThat(page(turn).select("link[rel=alternate]").attr("href")).isEqualTo(turn + ".json");
        assertThat(page("/ledger?speaker=Marsh&about=gates").title()).isEqualTo("The ledger: gates, Marsh · Quoth");
        assertThat(page("/timeline?speaker=Marsh&about=gates").title()).isEqualTo("Timeline: gates, Marsh · Quoth");
        assertThat(page("/?speaker=Iverson&sort=newest").title()).isEqualTo("Search: Iverson · Quoth");
        String line =
                json("/api/commitments?limit=1").get("items").get(0).get("id").asText();
        assertThat(page("/ledger/" + line).title()).startsWith("The ledger: ").doesNotContain("A line");
    }

    @Test
    void everyPageAnswersAsJsonToo() throws Exception {
        String slug = roundtable().slug();
        assertThat(json("/d/" + slug + ".json").get("title").asText()).isEqualTo("Roundtable on the Kestrel Dam");
        assertThat(json("/d/" + slug + "/t/2.json").get("text").asText()).contains("thirty-one percent");
        assertThat(json("/check.json?q=Promise+what").get("verdict").isTextual())
                .isTrue();
        for (String path : List.of(
                "/index.json",
                "/documents.json",
                "/people.json",
                "/timeline.json",
                "/exchanges.json",
                "/ledger.json")) {
            assertThat(json(path).get("items").isArray()).as(path).isTrue();
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
    @ValueSource(
            strings = {
                "/api/people/nobody/corrections",
                "/api/commitments/none.c1/history",
                "/api/exchanges/none.x1/history"
            })
    void nothingIsDecidedAboutWhatIsNotThere(String path) throws Exception {
        String decision =
                "{\"action\":\"merge\",\"into\":\"elena-marsh\",\"value\":\"clear\",\"author\":\"A. Reader\"}";
        assertProblem(server.post(path, "application/json", decision), 404, path);
    }

    @Test
    void anExchangeAnswersUnderItsId() throws Exception {
        JsonNode first = json("/api/exchanges?limit=1").get("items").get(0);

        assertThat(json("/api/exchanges/" + first.get("id").asText())).isEqualTo(first);
        assertThat(json("/api/exchanges/" + first.get("id").asText() + "/history")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void saysWhichMethodsAnAddressKnows() throws Exception {
        HttpResponse<String> put = server.send("PUT", "/api/search");
        assertProblem(put, 405, "/api/search");
        assertThat(put.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(server.send("POST", "/d/" + roundtable().slug()).statusCode())
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
                "/api/search?q=water&cursor=%21%21",
                "/api/documents?kind=poem",
                "/api/exchanges?outcome=rude",
                "/api/verify"
            })
    void whatCannotBeUnderstoodIsAProblem(String path) throws Exception {
        assertProblem(server.get(path), 400, path.replaceFirst("\\?.*", ""));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String instance) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("instance").asText()).isEqualTo(instance);
    }

    @Test
    void whatIsNotThereIsAPageForPeople() throws Exception {
        HttpResponse<String> answer = server.get("/d/roundtable-on-nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Not on this record");
        assertThat(page.select("input[name=q]").val()).isEqualTo("roundtable on nothing");
    }

    @Test
    void aQuotationIsCheckedWordByWord() throws Exception {
        Document page =
                page("/check?q=" + encoded("I don't want to ration water, and I am going to announce rationing today"));

        assertThat(page.select(".verdict-word").text()).isEqualTo("Differs from the record");
        assertThat(page.select(".columns .only").eachText()).contains("not");
        assertThat(page.select(".chip.bad").eachText()).contains("bears on the meaning");
    }

    @Test
    void anEllipsisIsHeldAgainstWhatItLeavesOut() throws Exception {
        Document page = page("/check?q=" + encoded("We signed the contract on Friday ... It's a hard date"));

        assertThat(page.select(".verdict-word").text()).isEqualTo("Edited, and marked as such");
        assertThat(page.select(".columns .marked").eachText())
                .containsExactly("...", "and the new gates will be in place by November 30th");
        assertThat(page.select(".edits li").text()).contains("left out, shown by an ellipsis");
    }

    @Test
    void aLongTextIsPostedAndEachQuotationChecked() throws Exception {
        String text = "“We did not hide the report,” she said. “The moon is made of green cheese and always was.”";
        HttpResponse<String> answer =
                server.post("/check", "application/x-www-form-urlencoded", "q=" + encoded(text) + "&speaker=&date=");

        assertThat(Jsoup.parse(answer.body()).select(".verdict-word").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Verbatim"),
                        second -> assertThat(second).contains("Not found"));
    }

    @Test
    void aVerdictIsGivenOverRest() throws Exception {
        HttpResponse<String> answer = server.post(
                "/api/verify", "application/json", "{\"id\":\"q1\",\"quote\":\"We did not hide the report.\"}");
        JsonNode verdict = JSON.readTree(answer.body());

        assertThat(verdict.get("id").asText()).isEqualTo("q1");
        assertThat(verdict.get("verdict").asText()).isEqualTo("verbatim");
        assertThat(verdict.get("matches").get(0).get("document").asText())
                .isEqualTo(roundtable().document());
        HttpResponse<String> numbered = server.post(
                "/api/verify", "application/json", "[{\"id\":17,\"quote\":\"We did not hide the report.\"}]");
        assertThat(JSON.readTree(numbered.body()).get(0).get("id").asText()).isEqualTo("17");
        assertProblem(server.post("/api/verify", "application/json", "{\"quote\":"), 400, "/api/verify");
        assertProblem(server.post("/api/verify", "application/json", "{\"quote\":7}"), 400, "/api/verify");
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
        assertThat(server.post("/d/" + roundtable().slug(), "text/plain", "x").statusCode())
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
        for (Element loaded : page("/").select("[src], link[href]")) {
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
