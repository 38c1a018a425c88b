package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Turn;

/** A page in, its article out; a web archive in, its pages out. */
final class WebPageTest {

    @Test
    void findsTheArticleAndLeavesWhatStandsAroundIt() throws IOException {
        Document page = document(resource("page.html"));
        StringBuilder found = new StringBuilder();
        page.blocks()
                .forEach(block -> found.append(block.kind())
                        .append(' ')
                        .append(block.span().of(page.text()).replace('\n', '⏎'))
                        .append('\n'));
        assertThat(found).hasToString(resource("page.expected.txt"));
        assertThat(page.kind()).isEqualTo(DocumentKind.ARTICLE);
    }

    @Test
    void takesWhatThePageSaysOfItself() throws IOException {
        Metadata metadata = document(resource("page.html")).metadata();
        assertThat(metadata.title()).isEqualTo("Dock will reopen in June, minister says");
        assertThat(metadata.byline()).containsExactly("Lena Marsh", "Tomas Vidal");
        assertThat(metadata.outlet()).isEqualTo("Harbour Post");
        assertThat(metadata.section()).isEqualTo("Ports");
        assertThat(metadata.published()).hasToString("2025-03-04T09:15:00-05:00");
        assertThat(metadata.url()).isEqualTo("https://harbourpost.example/2025/03/04/dock");
        assertThat(metadata.language()).isEqualTo("en");
    }

    @Test
    void takesThePersonWhereTheMarkupNamesOnlyTheHouse() throws IOException {
        String house = resource("page.html")
                .replaceAll("(?s)<script.*?</script>", "")
                .replace("<head>", "<head><meta name=\"author\" content=\"Harbour Post\">");
        assertThat(document(house).metadata().byline()).containsExactly("Lena Marsh", "Tomas Vidal");
    }

    @Test
    void leavesOutTheMarksThatEndARelease() {
        Document page = document("""
                <html><head><title>Velmar Foods opens second mill</title></head><body><main><h1>Velmar Foods opens second mill</h1>
                <p>OSTBY, March 4, 2025 – Velmar Foods today opened its second mill in Ostby, where 120 people will work from the summer on.</p>
                <p>“We have waited for this day for eleven years,” said Marte Lund, chief executive of Velmar Foods.</p>
                <p>###</p>
                <p>Velmar Foods grinds grain in four countries and employs 900 people. It was founded in 1921 in Ostby.</p>
                </main></body></html>""");
        assertThat(page.text()).doesNotContain("#").contains("It was founded in 1921");
    }

    @Test
    void tellsWhatATranscriptStrikesOut() {
        Document page = document("""
                <html><head><title>Remarks</title></head><body><main><h1>Briefing on the Harbour Talks</h1>
                <p>MS OKORO: Good morning, everybody. Two questions, please, and then we have to go.</p>
                <p>QUESTION: Minister, when will the north dock of the harbour reopen?</p>
                <p>MINISTER RUIZ: It will reopen in <s>July</s> [June], and the <del>Harbor Bord</del> [Harbour Board] pays for it all.</p>
                <p>QUESTION: And the cranes?</p>
                <p>MINISTER RUIZ: The cranes are old.</p></main></body></html>""");
        Turn answer = page.turn(3);
        assertThat(answer.withdrawn().stream().map(span -> span.of(page.text())))
                .containsExactly("July", "Harbor Bord");
    }

    @Test
    void tellsWhatAStoryNoLongerSays() {
        Document page = document("""
                <html><head><title>Council votes on the pier</title></head><body><article><h1>Council votes on the pier</h1>
                <p>PORT ELLIS, May 20, 2021 /EllisWire/ -- The council of Port Ellis voted on the pier on Wednesday, after a long evening of talk.</p>
                <del><p>The council voted seven to two for the plan, said Clerk Tom Dunn, who had counted the hands.</p>
                <p>He counted them twice, and wrote the number down in the book of the council.</p></del>
                <p>The council voted eight to two for the plan, said Clerk Tom Dunn, who had <s>counted</s> seen the hands.</p>
                <p><strong>More:</strong> <a href="/x">Pier must go, minister says in Port Ellis</a></p>
                <p>Advertisement:</p>
                <p>Nobody knows what will become of the pier now, and nobody in the town would say so.</p>
                </article></body></html>""");
        assertThat(page.blocks().stream().filter(block -> block.kind() == BlockKind.BOILERPLATE))
                .extracting(block -> block.span().of(page.text()).substring(0, 11))
                .containsExactly("The council", "He counted ");
        assertThat(page.text()).doesNotContain("minister").doesNotContain("Advertisement");
        assertThat(page.metadata().published()).hasToString("2021-05-20");
    }

    @Test
    void mendsLettersThatSomeEditorWroteTwice() throws IOException {
        String twice = resource("page.html").replace("said on Monday", "said â\u0080\u0098on Mondayâ\u0080\u0099");
        assertThat(document(twice).text()).contains("said ‘on Monday’");
    }

    @Test
    void readsAnInterviewInAnArticleAsTurnsOverItsParagraphs() throws IOException {
        String talk = """
                <!doctype html><html><head><title>Ada Okoro on the dock</title></head><body><article><h1>Ada Okoro on the dock</h1>
                <p>Ada Okoro has run the port of Ellis for eleven years, and has never before spoken about the dock to a newspaper.</p>
                <p>Q: When will the dock reopen for the ships that we all wait for?</p>
                <p>A: I hope that it will reopen in June, when our inspectors have finished what they began.</p>
                <p>Q: And if they find that you have to mend more of it?</p>
                <p>A: Then we will tell you, and we will say what it costs and who is going to pay for it.</p>
                </article></body></html>
                """;
        Document page = document(talk);
        assertThat(page.turns()).extracting(Turn::label).containsExactly("Q", "A", "Q", "A");
        assertThat(page.blocks().stream().filter(block -> block.kind() == org.quoth.model.BlockKind.PARAGRAPH))
                .hasSize(5);
    }

    @Test
    void readsBylineAndDayFromTheLinesBelowTheHeadlineWhereTheMarkupIsSilent() throws IOException {
        String silent =
                resource("page.html").replaceAll("(?s)<script.*?</script>", "").replaceAll("<time[^>]*>", "<time>");
        Metadata metadata = document(silent).metadata();
        assertThat(metadata.byline()).containsExactly("Lena Marsh", "Tomas Vidal");
        assertThat(metadata.published()).hasToString("2025-03-04");
    }

    @Test
    void findsATranscriptInsideAPage() throws IOException {
        StringBuilder page = new StringBuilder(
                "<html><body><nav><a href='/'>Home</a></nav><div class='entry'><h1>Briefing on the Harbour Talks</h1>");
        for (String paragraph : resource("briefing.txt").strip().split("\n\n")) {
            page.append("<p>").append(paragraph.replace("\n", "<br>")).append("</p>\n");
        }
        Document document = document(page.append("</div></body></html>").toString());
        assertThat(document.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(document.turns())
                .extracting(Turn::label)
                .containsExactly("MS OKORO", "QUESTION", "MINISTER RUIZ", "QUESTION", "MINISTER RUIZ");
        assertThat(document.turn(5).speech().of(document.text())).endsWith("I will not go into the wage talks.");
        assertThat(document.metadata().place()).isEqualTo("Port Ellis");
        assertThat(document.metadata().published()).hasToString("2025-03-03");
    }

    @Test
    void readsEachPageOfAWebArchiveAndRefusesTheRest() throws IOException {
        String archive = record("https://harbourpost.example/a", "text/html; charset=utf-8", resource("page.html"))
                + record("https://harbourpost.example/b.png", "image/png", "no picture")
                + record("https://harbourpost.example/c", "text/plain", resource("briefing.txt"));
        for (byte[] bytes : List.of(archive.getBytes(StandardCharsets.UTF_8), gzip(archive))) {
            List<Reading> readings =
                    Quoth.readAll(Input.of("pages.warc", bytes)).toList();
            assertThat(readings).hasSize(3);
            Document page = ((Reading.Read) readings.get(0)).document();
            Document briefing = ((Reading.Read) readings.get(2)).document();
            assertThat(page.id()).matches("[0-9a-f]{16}").isNotEqualTo(briefing.id());
            assertThat(page.sha256()).isEqualTo(briefing.sha256());
            assertThat(briefing.metadata().url()).isEqualTo("https://harbourpost.example/c");
            assertThat(briefing.turns()).hasSize(5);
            assertThat(((Reading.Refused) readings.get(1)).reason())
                    .isEqualTo("https://harbourpost.example/b.png: its type image/png is not read");
        }
    }

    /** The day of a crawl is no page's own; it is kept as the moment of the capture. */
    @Test
    void takesNoDayFromTheNameOfAWebArchive() {
        String story =
                "The lock at Port Ellis opens soon, the mayor said, and the boats that lie before it may go through. ";
        String archive = record("https://harbourpost.example/c", "text/plain", story.repeat(3))
                + record(
                        "https://harbourpost.example/d",
                        "text/html",
                        "<html><body><p>" + story.repeat(3) + "</p></body></html>");
        assertThat(Quoth.readAll(Input.of("crawl-20250401.warc", archive.getBytes(StandardCharsets.UTF_8)))
                        .map(reading ->
                                ((Reading.Read) reading).document().metadata().published()))
                .hasSize(2)
                .containsOnlyNulls();
    }

    @Test
    void endsAWebArchiveThatExpandsLikeABomb() throws IOException {
        String archive = record("https://harbourpost.example/c", "text/plain", resource("briefing.txt"))
                + record("https://harbourpost.example/d", "text/plain", "word ".repeat(1_000_000))
                + record("https://harbourpost.example/e", "text/plain", resource("briefing.txt"));
        List<Reading> readings =
                Quoth.readAll(Input.of("bomb.warc.gz", gzip(archive))).toList();
        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Read.class);
        assertThat(((Reading.Refused) readings.getLast()).reason()).contains("the limit on the expansion ratio");
    }

    @Test
    void keepsTheRecordsBeforeTheOneThatIsCutShort() throws IOException {
        String archive = record("https://harbourpost.example/a", "text/html", resource("page.html"))
                + record("https://harbourpost.example/c", "text/plain", resource("briefing.txt"));
        byte[] cut = archive.substring(0, archive.length() - 400).getBytes(StandardCharsets.UTF_8);
        List<Reading> readings = Quoth.readAll(Input.of("cut.warc", cut)).toList();
        assertThat(readings.getFirst()).isInstanceOf(Reading.Read.class);
        assertThat(readings.getLast()).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void readsTheOneSpeechOfAPageOfTheRecord() {
        Document document = document(
                "<html><head><title>Harbour Record, Volume 3 (Monday, March 3, 2025)</title></head><body><pre>\n"
                        + "[Harbour Record Volume 3, Number 8 (Monday, March 3, 2025)]\n\n                 THE FERRY\n\n"
                        + "  Mr. QUARRIE. Mr. President, I rise today to speak of the ferry, which\n"
                        + "has not sailed for a year. I have asked for an engine, and I ask for it\n"
                        + "again. The island cannot wait for another winter.\n  I yield the floor.\n</pre></body></html>");
        assertThat(document.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.label()).isEqualTo("Mr. QUARRIE");
            assertThat(turn.speech().of(document.text()))
                    .startsWith("Mr. President")
                    .endsWith("I yield the floor.");
        });
    }

    private static String record(String address, String type, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2025-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static Document document(String text) {
        return ((Reading.Read) Quoth.read(Input.of("page.html", text.getBytes(StandardCharsets.UTF_8)))).document();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WebPageTest.class.getResourceAsStream("/reading/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
