package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reading;

/** Feeds and packages of articles: each entry is a document with what the feed says of it. */
final class FeedsTest {

    private static final String PARAGRAPHS =
            "<p>PORT ELLIS — The lock opens in May, the mayor said on Monday. “Nobody will lose a booking,” Marsh told reporters on the quay.</p>"
                    + "<script>var x = '<p>not said</p>';</script>"
                    + "<p>The dredging has cost nine million so far, according to the harbour board, which pays for it out of its dues.</p>";

    @Test
    void readsEntriesOfRss() {
        List<Document> documents = documents("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>The Ellis Courier</title><language>en-GB</language>
                <item><title>Lock to open in May &amp;amp; June</title><link>https://example.org/lock</link><dc:creator>Ana Ruiz</dc:creator>
                <pubDate>Mon, 03 Mar 2025 09:30:00 +0100</pubDate><description>A teaser.</description>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                <item><title>Only a headline</title><link>https://example.org/headline</link></item>
                <item/>
                </channel></rss>
                """.formatted(PARAGRAPHS));
        assertThat(documents).hasSize(2);
        Document story = documents.getFirst();
        assertThat(story.metadata().title()).isEqualTo("Lock to open in May & June");
        assertThat(story.metadata().outlet()).isEqualTo("The Ellis Courier");
        assertThat(story.metadata().byline()).containsExactly("Ana Ruiz");
        assertThat(story.metadata().published()).hasToString("2025-03-03T09:30:00+01:00");
        assertThat(story.metadata().url()).isEqualTo("https://example.org/lock");
        assertThat(story.kind()).isEqualTo(DocumentKind.ARTICLE);
        assertThat(story.text())
                .contains("Nobody will lose a booking")
                .doesNotContain("not said")
                .doesNotContain("teaser");
        assertThat(story.blocks()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(documents.get(1).warnings())
                .extracting(warning -> warning.code())
                .containsExactly("no-text");
        assertThat(documents.get(1).id()).endsWith("-2");
    }

    @Test
    void keepsTheOrderOfWordsInAShortEntry() {
        Document entry = documents("""
                <rss version="2.0"><channel><title>The Ellis Courier</title><item><title>Lock to open</title>
                <description><![CDATA[The mayor <b>did not</b> say when.<p>She will.</p>In <i>May</i>.]]></description></item></channel></rss>
                """).getFirst();
        assertThat(entry.text()).isEqualTo("Lock to open\n\nThe mayor did not say when.\n\nShe will.\n\nIn May.");
    }

    @Test
    void saysWhereAnEntryIsOnlyTheSummaryOfAPage() {
        List<Document> documents = documents("""
                <rss version="2.0"><channel><title>The Ellis Courier</title>
                <item><title>Lock to open</title><link>https://example.org/lock</link><description>The lock opens in May.</description></item>
                <item><title>Lock to open</title><description>The lock opens in May.</description></item>
                <item><title>Lock to open</title><link>https://example.org/all</link><description><![CDATA[%s]]></description></item>
                </channel></rss>
                """.formatted(PARAGRAPHS.repeat(3)));
        assertThat(documents.get(0).warnings())
                .extracting(warning -> warning.code())
                .containsExactly("summary-only");
        assertThat(documents.get(1).warnings()).isEmpty();
        assertThat(documents.get(2).warnings()).isEmpty();
    }

    @Test
    void readsContentOfAtomHoweverItIsPacked() {
        String packed = Base64.getEncoder().encodeToString("<p>The lock holds.</p>".getBytes(StandardCharsets.UTF_8));
        List<Document> documents = documents("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title>
                <entry><title type="html">A &lt;b&gt;lock&lt;/b&gt;</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The lock holds.</p><p>So far.</p></div></content>
                <link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><author><name>Tom Okoro</name></author><updated>2025-03-04T10:00:00Z</updated></entry>
                <entry><title>B</title><content type="html">&lt;p&gt;The lock holds.&lt;/p&gt;</content></entry>
                <entry><title>C</title><content type="application/octet-stream">%s</content></entry>
                <entry><title>D</title><summary type="text">1 &lt; 2, said the clerk.</summary></entry>
                </feed>
                """.formatted(packed));
        assertThat(documents)
                .extracting(Document::text)
                .containsExactly(
                        "A lock\n\nThe lock holds.\n\nSo far.",
                        "B\n\nThe lock holds.",
                        "C\n\nThe lock holds.",
                        "D\n\n1 < 2, said the clerk.");
        assertThat(documents.getFirst().metadata().url()).isEqualTo("https://example.org/a");
        assertThat(documents.getFirst().metadata().byline()).containsExactly("Tom Okoro");
    }

    @Test
    void readsRssOneAndIllFormedFeeds() {
        assertThat(documents(
                                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>Courier</title></channel><item><title>Lock</title><description>It holds.</description></item></rdf:RDF>")
                        .getFirst()
                        .text())
                .isEqualTo("Lock\n\nIt holds.");
        assertThat(documents(
                                "<rss><channel><item><title>Fish & chips</title><description>On <b>the quay</item></channel>")
                        .getFirst()
                        .text())
                .isEqualTo("Fish & chips\n\nOn the quay");
    }

    @Test
    void readsJsonFeedsAndNinjs() {
        Document entry = documents("""
                        {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "language": "en", "items": [
                        {"id": "1", "url": "https://example.org/1", "title": "Lock < gate", "content_html": "<p>It holds.</p>", "date_published": "2025-03-04T10:00:00Z", "authors": [{"name": "Ana Ruiz"}]}]}
                        """).getFirst();
        assertThat(entry.text()).isEqualTo("Lock < gate\n\nIt holds.");
        assertThat(entry.metadata().byline()).containsExactly("Ana Ruiz");
        Document ninjs = documents("""
                        {"uri": "http://example.org/ninjs/2", "type": "text", "headline": "Lock opens", "byline": "By Tom Okoro", "located": "Port Ellis",
                        "language": "en", "firstcreated": "2025-03-05T08:00:00Z", "body_text": "The lock opened.\\n\\nA band played."}
                        """).getFirst();
        assertThat(ninjs.text()).isEqualTo("Lock opens\n\nThe lock opened.\n\nA band played.");
        assertThat(ninjs.metadata().place()).isEqualTo("Port Ellis");
        assertThat(ninjs.metadata().byline()).containsExactly("Tom Okoro");
    }

    @Test
    void readsNewsMl() {
        Document item = documents("""
                        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><itemMeta><provider><name>Ellis Agency</name></provider><versionCreated>2025-03-06T07:00:00Z</versionCreated></itemMeta>
                        <contentMeta><headline>Lock opens</headline><by>By Ana Ruiz</by><language tag="en"/></contentMeta>
                        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The lock opened.</p><p>A band played.</p></body></html></inlineXML></contentSet></newsItem>
                        """).getFirst();
        assertThat(item.text()).isEqualTo("Lock opens\n\nThe lock opened.\n\nA band played.");
        assertThat(item.metadata().outlet()).isEqualTo("Ellis Agency");
        assertThat(item.metadata().published()).hasToString("2025-03-06T07:00:00Z");
    }

    @Test
    void readsTheTextOfCitronAndPointsFromAnnotationToText() {
        String citron =
                "{\"text\": \"The lock opens in May, Marsh said.\\n\", \"quotes\": [{\"cue\": {\"start\": 29, \"end\": 33, \"text\": \"said\"}, \"sources\": [], \"contents\": []}]}";
        assertThat(documents(citron).getFirst().text()).isEqualTo("The lock opens in May, Marsh said.\n");
        Reading brat = Quoth.read(
                Input.of("a.ann", "T1\tSource 0 5\tMarsh\nT2\tCue 6 10\tsaid\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(((Reading.Refused) brat).reason()).contains("give the text file beside it");
    }

    private static List<Document> documents(String text) {
        return Quoth.readAll(Input.of("feed", text.getBytes(StandardCharsets.UTF_8)))
                .map(reading -> ((Reading.Read) reading).document())
                .toList();
    }
}
