package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Wherever a quotation is listed, what became of it against the primary text stands beside it. */
final class HeldQuotationsTest {

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    private static String primary;

    @BeforeAll
    static void start() throws IOException {
        primary = server.roundtable().document() + ".t3";
    }

    private static String run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--record";
        all[arguments.length + 1] = server.record();
        return Program.run(all).out();
    }

    @Test
    void aSearchSaysSo() throws Exception {
        assertThat(run("search", "announce rationing today", "--kind", "direct"))
                .contains("edited: " + primary);
        assertThat(run("search", "announce rationing today", "--kind", "direct", "--format", "csv")
                        .lines())
                .anySatisfy(line -> assertThat(line).contains(",edited," + primary + ","))
                .first()
                .asString()
                .contains(",verdict,primary");
        JsonNode hit = server.json("/api/search?q=announce+rationing+today&kind=direct")
                .at("/items/0");
        assertThat(hit.get("verdict").asText()).isEqualTo("edited");
        assertThat(hit.get("primary").asText()).isEqualTo(primary);
    }

    @Test
    void whatWasSaidInPersonHasNoVerdict() throws Exception {
        JsonNode hit = server.json("/api/search?q=announce+rationing+today&kind=primary")
                .at("/items/0");
        assertThat(hit.get("verdict").isNull()).isTrue();
        assertThat(hit.get("primary").isNull()).isTrue();
    }

    @Test
    void theLedgerSaysThatAPromiseWasNotMadeSo() throws Exception {
        assertThat(run("ledger", "--about", "announce rationing")).contains("edited: " + primary);
        JsonNode line = server.json("/api/commitments?about=announce+rationing").at("/items/0");
        assertThat(line.get("verdict").asText()).isEqualTo("edited");
        assertThat(server.page("/ledger?about=announce+rationing")
                        .select(".chip.bad")
                        .text())
                .isEqualTo("Differs from the record");
        assertThat(server.get("/ledger.atom?about=announce+rationing").body())
                .contains("As quoted there; the primary text differs (edited, " + primary + ")");
    }

    @Test
    void aChipLeadsToTheWordsOfThePrimary() throws Exception {
        String href = server.page("/?q=announce+rationing+today&kind=direct")
                .select("a.chip.bad")
                .attr("href");
        assertThat(href).endsWith("/t/3#t3");
        String there = server.get(href).headers().firstValue("Location").orElseThrow();
        assertThat(server.page(there).text()).contains("I am not going to announce rationing today");
    }

    @Test
    void timelinesPersonsAndExportsSaySoToo() throws Exception {
        assertThat(run("timeline", "--speaker", "Marsh", "--about", "rationing"))
                .contains("edited: " + primary);
        assertThat(server.page("/p/elena-marsh").select(".chip.bad").text()).contains("Differs from the record");
        assertThat(run("export", "--format", "csv").lines())
                .anySatisfy(line ->
                        assertThat(line).contains("and I am going to announce").contains(",edited," + primary + ","));
    }
}
