package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quoth.model.Reference;

/** What the press made of a transcript, and what a check shows of its words. */
final class PressPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    private static Document page(String path) throws Exception {
        return Jsoup.parse(server.get(path).body());
    }

    private static JsonNode json(String path) throws Exception {
        return JSON.readTree(server.get(path).body());
    }

    private static Reference document(String title) {
        return server.desk().documents().list(null, 0, 100).stream()
                .filter(reference -> reference.name().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static String check(String text, String more) {
        return "/check?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more;
    }

    @Test
    void aSentenceThatWasQuotedSaysByWhomAndHow() throws Exception {
        Document page = page("/d/" + document("Roundtable on the Kestrel Dam").slug());
        Element mark = page.expectFirst(".press-mark");
        Element note =
                Objects.requireNonNull(page.getElementById(mark.attr("href").substring(1)));

        assertThat(note.select("summary").text()).matches("Quoted (once|twice|\\d+ times): \\d+ .*");
        assertThat(note.select("li a").attr("href")).startsWith("/d/");
        assertThat(page.select(".course .used rect.press")).isNotEmpty();
        assertThat(page.select(".course figcaption").text()).contains("of what was said");
    }

    @Test
    void aTranscriptThatNobodyQuotedHasNoMarks() throws Exception {
        Document page = page("/d/" + document("Evening Desk").slug());
        int quoted = json("/api/documents/" + document("Evening Desk").document() + "/quoted")
                .get("items")
                .size();

        assertThat(page.select(".press-mark").isEmpty()).isEqualTo(quoted == 0);
    }

    @Test
    void outletsAreCountedByNameWithDenominators() throws Exception {
        Document page = page("/press");
        assertThat(page.select("tbody th").eachText()).contains("Courier").isSorted();
        assertThat(page.select("tbody td").eachText()).anyMatch(cell -> cell.matches("\\d+ of \\d+"));

        JsonNode items = json("/api/press").get("items");
        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            long sum = 0;
            for (JsonNode count : item.get("verdicts")) {
                sum += count.asLong();
            }
            assertThat(sum).isEqualTo(item.get("quotations").asLong());
            assertThat(item.get("compared").asLong()).isLessThanOrEqualTo(sum);
        }
    }

    @Test
    void aTimelineAsksWhoseWordsBeforeItShowsAll() throws Exception {
        assertThat(page("/timeline").select(".entries li")).isEmpty();
        assertThat(page("/timeline").select(".empty h2").text()).contains("Whose words");
        assertThat(page("/timeline?about=water").select(".entries li")).isNotEmpty();
    }

    @Test
    void quotationsOfATranscriptPointIntoItsText() throws Exception {
        Reference reference = document("Roundtable on the Kestrel Dam");
        String text = json("/api/documents/" + reference.document()).get("text").asText();
        JsonNode items =
                json("/api/documents/" + reference.document() + "/quoted").get("items");

        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            int begin = text.offsetByCodePoints(0, item.get("begin").asInt());
            int end = text.offsetByCodePoints(0, item.get("end").asInt());
            if (item.get("verdict").asText().equals("verbatim")) {
                String first = item.get("quote").asText().split("\\W+")[0];
                assertThat(text.substring(begin, end)).startsWith(first);
            }
        }
    }

    @Test
    void everyQuotationOfAStoryIsChecked() throws Exception {
        JsonNode items = json("/api/documents/" + document("No household").document() + "/checks")
                .get("items");

        assertThat(items).hasSizeGreaterThan(4);
        assertThat(items).anyMatch(item -> item.get("sameAs").isTextual());
        assertThat(items).allMatch(item -> item.has("verdict") && item.has("kind"));
    }

    @Test
    void aHeadlineStandsBesideTheBodyAndTheRecord() throws Exception {
        Document page = page("/d/" + document("No household").slug());

        assertThat(page.select("#headlines")).isNotEmpty();
        assertThat(page.expectFirst("#headlines ~ .scroll tbody tr").text()).contains("No household will be cut off");
    }

    @Test
    void whatWasPastedIsShownInTheColoursOfTheVerdicts() throws Exception {
        Document page = page(check(
                "“We did not hide the report,” she said. “The moon is made of green cheese and always was.”", ""));

        assertThat(page.select(".pasted a.judged").eachAttr("href")).containsExactly("#c1", "#c2");
        assertThat(page.select(".pasted a.judged.good").text()).isEqualTo("We did not hide the report,");
        assertThat(page.select(".pasted").text()).contains("she said.");
    }

    @Test
    void anOmissionOpensInItsPlace() throws Exception {
        Document page = page(check("We signed the contract on Friday ... It's a hard date", ""));

        assertThat(page.select("details.omitted summary").text()).startsWith("...");
        assertThat(page.select("details.omitted .words").text()).contains("the new gates will be in place");
    }

    @Test
    void theAgeOfTheWordsIsTold() throws Exception {
        Document page = page(check("We did not hide the report.", "&date=2025-03-05"));
        assertThat(page.select(".evidence").text())
                .contains("(1 day before the report)")
                .contains("/t/");
    }

    @Test
    void severalQuotationsAreCheckedInOneRequest() throws Exception {
        JsonNode answer = JSON.readTree(server.post(
                        "/api/verify",
                        "application/json",
                        "[{\"id\":\"a\",\"quote\":\"We did not hide the report.\"},{\"id\":\"b\",\"quote\":\"The moon is made of green cheese.\"}]")
                .body());

        assertThat(answer).hasSize(2);
        assertThat(answer.get(0).get("verdict").asText()).isEqualTo("verbatim");
        assertThat(answer.get(0).get("matches").get(0).get("day").asText()).isEqualTo("2025-03-04");
        assertThat(answer.get(1).get("id").asText()).isEqualTo("b");
        assertThat(server.post("/api/verify", "application/json", "[{\"quote\":\"\"}]")
                        .statusCode())
                .isEqualTo(400);
    }
}
