package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quoth.desk.Analysis;

/** The quotations behind the counts of the press: by verdict, outlet, speaker and day. */
final class QuotationListTest {

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    @BeforeAll
    static void start() throws IOException {
        add("elsewhere.txt", "Evening Courier\nMarch 6, 2025\n\n", "No household will be cut off");
        add("nowhere.txt", "By Jo Tern\n\n", "No household will be cut off");
        add(
                "slip.txt",
                "By Jo Tern\nMarch 6, 2025\n\n",
                "We signed a contract on Friday, and the new gates will be in place");
    }

    private static void add(String name, String head, String words) throws IOException {
        Path story = Files.writeString(
                server.folder().resolve(name),
                "Bills to stay as they are\n\n" + head + "\"" + words
                        + ",\" Water Minister Elena Marsh said on Tuesday in Alderbrook.\n");
        server.desk().add(Analysis.rules()).run(List.of(story.toString()), InputStream::nullInputStream, intake -> {});
    }

    private static Program.Run run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--record");
        all.add(server.record());
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void listsWhatDiffersFromTheRecord() {
        Program.Run run = run("press", "--verdict", "edited");
        String primary = server.roundtable().document() + ".t3";
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("edited  against " + primary)
                .contains("I am going to announce rationing today")
                .containsPattern(
                        "on the record: “I don't want to ration water, and I am not going to announce\\s+rationing")
                .doesNotContain("verbatim");
        assertThat(run.out().lines().toList().getLast()).matches("\\d+ of \\d+ quotations");
    }

    @Test
    void tellsEachDifferenceAndWhichBearOnTheMeaning() throws Exception {
        assertThat(run("press", "--verdict", "edited").out()).contains("- left out: “not” — bears on the meaning");
        assertThat(run("press", "--verdict", "edited", "--format", "csv").out())
                .contains("left out: “not” — bears on the meaning");
        JsonNode all = server.json("/api/quotations?verdict=edited").get("items");
        JsonNode changed = server.json("/api/quotations?weighty=true").get("items");
        assertThat(changed).isNotEmpty().allMatch(item -> item.get("weighty").asBoolean());
        assertThat(changed).anySatisfy(item -> {
            JsonNode difference = item.get("differences").get(0);
            assertThat(difference.get("op").asText()).isEqualTo("delete");
            assertThat(difference.get("primary").asText()).isEqualTo("not");
            assertThat(difference.get("polarity").asBoolean()).isTrue();
        });
        assertThat(all).anyMatch(item -> !item.get("weighty").asBoolean());
        assertThat(run("press", "--weighty").out().lines().toList().getLast()).startsWith(changed.size() + " of ");

        Document page = server.page("/press/quotations?verdict=edited");
        assertThat(page.select(".differences li.bad").text()).contains("left out: “not” — bears on the meaning");
        Document narrowed = server.page(page.select(".tabs .apart").attr("href"));
        assertThat(narrowed.select(".entries > li"))
                .isNotEmpty()
                .allMatch(row -> !row.select(".differences .bad").isEmpty());
        assertThat(narrowed.select("details.narrow summary").text()).contains("weighty");
    }

    @Test
    void narrowsDownToAnOutletAndASpeaker() {
        assertThat(run("press", "--outlet", "courier", "--speaker", "Nandakumar", "--format", "csv")
                        .lines())
                .hasSizeGreaterThan(1)
                .first()
                .isEqualTo("id,verdict,quote,speaker,outlet,title,day,tier,primary,differences");
        assertThat(run("press", "--outlet", "courier", "--format", "csv").out()).contains("Evening Courier");
        assertThat(run("press", "--outlet", "\"courier\"", "--format", "csv").out())
                .contains("Courier")
                .doesNotContain("Evening");
        assertThat(run("press", "--outlet", "nobody's").code()).isEqualTo(1);
        assertThat(run("press", "--outlets", "--outlet", "courier").err()).contains("--outlets counts all there is");
    }

    @Test
    void countsByOutletLeadToTheQuotationsThatTheyCount() throws Exception {
        Document press = server.page("/press");
        assertThat(press.text()).contains("Evening Courier").contains("No outlet named");
        List<Element> counts = press.select("td.num a");
        assertThat(counts).isNotEmpty();
        for (Element count : counts) {
            int told = Integer.parseInt(count.text().replaceAll(" .*", ""));
            assertThat(server.page(count.attr("href")).select(".entries > li"))
                    .as(count.attr("href"))
                    .hasSize(told);
        }
    }

    @Test
    void restAndPageHoldTheSame() throws Exception {
        JsonNode items = server.json("/api/quotations?verdict=edited").get("items");
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("verdict").asText()).isEqualTo("edited");
            assertThat(item.get("primary").asText()).contains(".t");
        });
        assertThat(server.json("/press/quotations.json?verdict=edited").get("items"))
                .isEqualTo(items);
        assertThat(server.page("/press/quotations?verdict=edited").select(".entries > li"))
                .hasSize(items.size())
                .anySatisfy(row ->
                        assertThat(row.text()).contains("on the record: “I don't want to ration water, and I am not"));
        assertThat(server.get("/api/quotations?verdict=true").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/quotations?document=none").statusCode()).isEqualTo(404);
    }
}
