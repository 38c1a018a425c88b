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
        add("elsewhere.txt", "Evening Courier\nMarch 6, 2025\n\n");
        add("nowhere.txt", "By Jo Tern\n\n");
    }

    private static void add(String name, String head) throws IOException {
        Path story = Files.writeString(
                server.folder().resolve(name),
                "Bills to stay as they are\n\n" + head
                        + "\"No household will be cut off,\" Water Minister Elena Marsh said on Tuesday in Alderbrook.\n");
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
    void narrowsDownToAnOutletAndASpeaker() {
        assertThat(run("press", "--outlet", "courier", "--speaker", "Nandakumar", "--format", "csv")
                        .lines())
                .hasSizeGreaterThan(1)
                .first()
                .isEqualTo("id,verdict,quote,speaker,outlet,title,day,tier,primary");
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
