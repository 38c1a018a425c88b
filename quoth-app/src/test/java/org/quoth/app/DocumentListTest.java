package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is on the record, for whoever looks for one document among many. */
final class DocumentListTest {

    @RegisterExtension
    static final SampleServer server = new SampleServer();

    private static String record = "";

    @BeforeAll
    static void start() throws IOException {
        record = server.record();
    }

    @Test
    void byTheVerb() {
        Program.Run all = Program.run("documents", "--record", record, "--format", "csv");
        assertThat(all.lines()).hasSize(11).first().isEqualTo("id,kind,day,title,outlet,venue,place,source,slug");
        Program.Run some = Program.run("documents", "--record", record, "wire", "MAYOR", "--kind", "article");
        assertThat(some.out()).contains("Mayor withdraws").contains("1 of 10 documents");
        assertThat(some.code()).isZero();
        Program.Run june = Program.run(
                "documents", "--record", record, "--from", "2025-06", "--to", "2025-06-10", "--format", "jsonl");
        assertThat(june.lines()).singleElement().asString().contains("Summer Water");
        Program.Run none = Program.run("documents", "--record", record, "cranes of gold");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).contains("0 of 10 documents");
        assertThat(Program.run("documents", "--record", record, "--limit", "2").out())
                .contains("10 documents, 2 shown");
    }

    @Test
    void aNarrowedListSaysToWhatAndBeginsAtOnce() throws IOException, InterruptedException {
        Document search = server.page("/?q=gates&speaker=Marsh&from=2025-03-01");
        assertThat(search.expectFirst("details.filters").hasAttr("open")).isFalse();
        assertThat(search.expectFirst("details.filters summary").text())
                .isEqualTo("Narrowed down: speaker Marsh, from 2025-03-01");
        assertThat(search.expectFirst(".print-only").text())
                .isEqualTo("Asked for: gates; speaker Marsh, from 2025-03-01");
        assertThat(server.page("/?q=gates&speaker=Nobody")
                        .expectFirst("details.filters")
                        .hasAttr("open"))
                .isTrue();
        Document ledger = server.page("/ledger?speaker=Marsh&status=open");
        assertThat(ledger.expectFirst("details.narrow").hasAttr("open")).isFalse();
        assertThat(ledger.expectFirst("details.narrow summary").text())
                .isEqualTo("Narrowed down: speaker Marsh, status open");
    }

    @Test
    void overRestAndOnThePage() throws IOException, InterruptedException {
        assertThat(server.json("/api/documents?q=kestrel+roundtable").path("items"))
                .hasSize(1);
        assertThat(server.json("/api/documents?from=2025-06-01&kind=article").path("items"))
                .hasSize(1);
        Document page = server.page("/documents?q=briefing&kind=transcript");
        assertThat(page.expectFirst("h2").text()).startsWith("2 of 10 documents");
        assertThat(page.expectFirst("input[name=q]").attr("value")).isEqualTo("briefing");
        assertThat(page.expectFirst("nav.tabs a").attr("href")).isEqualTo("/documents?q=briefing");
        assertThat(server.page("/documents?q=zeppelin").text()).contains("No document has all of these words");
    }
}
