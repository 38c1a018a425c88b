package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reference;

/** What readers find on the pages of the sample record: every word, in its place, under a link that holds. */
final class PagesTest {

    @RegisterExtension
    static final SampleServer server = new SampleServer();

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
        Document page = server.page(path);

        assertThat(page.title()).endsWith("· Quoth");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
    }

    /** An address with the id of a document leads on to that with its short name. */
    private static HttpResponse<String> followed(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);
        return answer.statusCode() == 301
                ? server.get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        List<String> seen = new ArrayList<>(List.of("/"));
        for (int i = 0; i < seen.size() && i < 150; i++) {
            HttpResponse<String> answer = followed(seen.get(i));
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
            Document page = server.page("/d/" + reference.slug());
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
            assertThat(server.page("/d/" + reference.slug()).select("[id]").eachAttr("id"))
                    .as(reference.slug())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTranscriptShowsEveryWordOfEveryTurn() throws Exception {
        Reference reference = server.roundtable();
        Document page = server.page("/d/" + reference.slug());
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
            Document page = server.page("/d/" + reference.slug());
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
        Document page = server.page("/d/" + server.roundtable().slug() + "/t/3");

        assertThat(page.select("article.here").eachAttr("id")).containsExactly("t3");
        assertThat(page.select("#citation").text())
                .contains("turn 3.", "/d/" + server.roundtable().slug() + "/t/3");
        assertThat(server.get("/d/" + server.roundtable().slug() + "/t/999").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/d/" + server.roundtable().slug() + "/t/x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theIdOfADocumentLeadsToItsSlug() throws Exception {
        HttpResponse<String> answer = server.get("/d/" + server.roundtable().document());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/d/" + server.roundtable().slug());
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
        assertThat(server.page("/d/" + server.reference("Briefing on <script>").slug())
                        .select("h1")
                        .text())
                .isEqualTo("Briefing on <script>alert(\"tides\")</script> & Sluices");
    }

    @Test
    void aTitleTellsAPageFromOthersOfItsSort() throws Exception {
        String turn = "/d/" + server.roundtable().slug() + "/t/3";
        assertThat(server.page(turn).title()).isEqualTo("Turn 3: Roundtable on the Kestrel Dam · Quoth");
        assertThat(server.page(turn).select("link[rel=alternate]").attr("href")).isEqualTo(turn + ".json");
        assertThat(server.page("/ledger?speaker=Marsh&about=gates").title())
                .isEqualTo("The ledger: gates, Marsh · Quoth");
        assertThat(server.page("/ledger/?page=1").select("link[rel=alternate]").attr("href"))
                .isEqualTo("/ledger.json?page=1");
        assertThat(server.page("/timeline?speaker=Marsh&about=gates").title())
                .isEqualTo("Timeline: gates, Marsh · Quoth");
        assertThat(server.page("/?speaker=Iverson&sort=newest").title()).isEqualTo("Search: Iverson · Quoth");
        String line = server.json("/api/commitments?limit=1")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        assertThat(server.page("/ledger/" + line).title())
                .startsWith("The ledger: ")
                .doesNotContain("A line");
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
        Document page = server.page("/check?q="
                + SampleServer.encoded("I don't want to ration water, and I am going to announce rationing today"));

        assertThat(page.select(".verdict-word").text()).isEqualTo("Differs from the record");
        assertThat(page.select(".columns .only").eachText()).contains("not");
        assertThat(page.select(".chip.bad").eachText()).contains("bears on the meaning");
    }

    @Test
    void anEllipsisIsHeldAgainstWhatItLeavesOut() throws Exception {
        Document page = server.page(
                "/check?q=" + SampleServer.encoded("We signed the contract on Friday ... It's a hard date"));

        assertThat(page.select(".verdict-word").text()).isEqualTo("Edited, and marked as such");
        assertThat(page.select(".columns .marked").eachText())
                .containsExactly("...", "and the new gates will be in place by November 30th");
        assertThat(page.select(".edits li").text()).contains("left out, shown by an ellipsis");
    }

    @Test
    void aLongTextIsPostedAndEachQuotationChecked() throws Exception {
        String text = "“We did not hide the report,” she said. “The moon is made of green cheese and always was.”";
        HttpResponse<String> answer = server.post(
                "/check", "application/x-www-form-urlencoded", "q=" + SampleServer.encoded(text) + "&speaker=&date=");

        assertThat(Jsoup.parse(answer.body()).select(".verdict-word").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Verbatim"),
                        second -> assertThat(second).contains("Not found"));
    }
}
