package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.DocumentWriter;

/** Minutes that state who spoke: turns, names, offices, identifiers and times as they stand there. */
final class DebatesTest {

    private static final String PUBLIC_WHIP = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE publicwhip
            [
            <!ENTITY mdash   "&#8212;">
            <!ENTITY eacute "&#233;" >
            <!ENTITY secret SYSTEM "file:///etc/passwd">
            <!ENTITY a "&mdash;&mdash;">
            ]>
            <publicwhip scrapeversion="a" latest="yes">
            <major-heading id="uk.org.publicwhip/debate/2025-03-04a.1.0" time="014:30:00" url="http://example.org/a">HARBOURS</major-heading>
            <minor-heading id="uk.org.publicwhip/debate/2025-03-04a.1.1">Dredging at Port Ellis</minor-heading>
            <speech id="uk.org.publicwhip/debate/2025-03-04a.1.2" nospeaker="true"><p class="italic">The House met at half-past Two o'clock</p></speech>
            <ques id="uk.org.publicwhip/debate/2025-03-04a.1.3" speakerid="uk.org.publicwhip/member/7001" speakername="Ren\u00e9 Marsh" time="014:31:00">
            	<p>When will <phrase class="offrep">the dredging</phrase>&mdash;long promised&mdash;begin?</p>
            </ques>
            <reply id="uk.org.publicwhip/debate/2025-03-04a.1.4" speakerid="uk.org.publicwhip/member/7002" speakername="Ana Ruiz" speakeroffice="The Minister for Ports" time="014:32:10">
            	<p>In April. &secret;&a;</p>
            	<p>The caf&eacute; on the quay will stay.</p>
            </reply>
            <division id="x" divnumber="3"><divisioncount ayes="12" noes="9" tellerayes="2" tellernoes="2"/><mplist vote="aye"><mpname>Ruiz, Ana</mpname></mplist></division>
            <major-heading id="uk.org.publicwhip/debate/2025-03-04a.2.0">FERRIES</major-heading>
            <speech id="uk.org.publicwhip/debate/2025-03-04a.2.1" speakerid="uk.org.publicwhip/member/7001" speakername="Ren\u00e9 Marsh"><p>The ferries are late.</p></speech>
            </publicwhip>
            """;

    @Test
    void readsADocumentForEachHeadingOfPublicWhip() {
        List<Document> documents = documents(PUBLIC_WHIP.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(documents)
                .extracting(document -> document.metadata().title())
                .containsExactly("HARBOURS", "FERRIES");
        assertThat(documents).extracting(Document::id).allMatch(id -> id.matches("[0-9a-f]{16}-[12]"));
        Document harbours = documents.getFirst();
        assertThat(harbours.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(harbours.metadata().published()).hasToString("2025-03-04");
        assertThat(harbours.metadata().venue()).isEqualTo("House of Commons");
        assertThat(said(harbours))
                .isEqualTo("QUESTION René Marsh: When will the dredging—long promised—begin?"
                        + " | ANSWER Ana Ruiz: In April. &secret;&a;\n\nThe café on the quay will stay.");
        assertThat(harbours.text()).contains("Division: ayes 12, noes 9").doesNotContain("root:");
        assertThat(harbours.timing().of(harbours.turn(2).speech())).hasToString("Optional[14:32]");
    }

    @Test
    void keepsIdentifiersAndOfficesThroughTheAnalysis() {
        Document annotated = Annotator.rules()
                .annotate(documents(PUBLIC_WHIP.getBytes(StandardCharsets.ISO_8859_1))
                        .getFirst());
        Entity minister = speaker(annotated, 2);
        assertThat(minister.name()).isEqualTo("Ana Ruiz");
        assertThat(minister.role()).isEqualTo("The Minister for Ports");
        assertThat(minister.identifiers()).containsEntry("publicwhip", "uk.org.publicwhip/member/7002");
        assertThat(DocumentParser.parse(DocumentWriter.write(annotated))).isEqualTo(annotated);
    }

    @Test
    void leavesOutANameThatIsPrintedOnceMore() {
        Document document = document("""
                <publicwhip><minor-heading id="uk.org.publicwhip/wrans/2025-03-04a.1.0">Pay</minor-heading>
                <reply id="uk.org.publicwhip/wrans/2025-03-04a.1.1" speakerid="uk.org.publicwhip/member/7002" speakername="Ana Ruiz">
                	<p pid="a.1/1">Ana Ruiz: New <i>posts</i> are few.</p></reply></publicwhip>
                """);
        assertThat(document.turns().getFirst().speech().of(document.text())).isEqualTo("New posts are few.");
    }

    @Test
    void readsAkomaNtoso() {
        Document document = document("""
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
                <debate name="Official Report"><meta><identification source="#x">
                <FRBRWork><FRBRthis value="/akn/xx/debate/2025-03-05/main"/><FRBRdate date="3000-01-01" name="generation"/></FRBRWork>
                <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
                <references source="#x"><TLCPerson eId="ruiz" href="/xx/member/ruiz" showAs="Ana Ruiz"/>
                <TLCRole eId="ports" href="/xx/role/ports" showAs="Minister for Ports"/></references></meta>
                <debateBody><debateSection name="debate"><heading>Harbour dues</heading>
                <question by="#okoro"><from>Mr. OKORO:</from><p>Will dues rise?</p></question>
                <answer by="#ruiz" as="#ports"><from>Minister for Ports (Ana Ruiz)<recordedTime time="2025-03-05T18:10:00+00:00"/></from>
                <p>They will not.</p><narrative>(Interruption)</narrative><p>Not this year.</p></answer>
                </debateSection></debateBody></debate></akomaNtoso>
                """);
        assertThat(document.metadata().title()).isEqualTo("Harbour dues");
        assertThat(document.metadata().published()).hasToString("2025-03-05");
        assertThat(document.metadata().language()).isEqualTo("en");
        assertThat(said(document))
                .isEqualTo("QUESTION Mr. OKORO: Will dues rise? | ANSWER Minister for Ports (Ana Ruiz): They will not."
                        + "\n\n(Interruption)\n\nNot this year.");
        assertThat(document.turn(2).directions()).hasSize(1);
        assertThat(speaker(document, 2).role()).isEqualTo("Minister for Ports");
        assertThat(speaker(document, 2).identifiers()).containsEntry("akn", "/xx/member/ruiz");
        assertThat(document.timing().of(document.turn(2).speech()).orElseThrow().since())
                .isEqualTo(Duration.ofMinutes(18 * 60 + 10));
    }

    @Test
    void readsAkomaNtosoThatTellsNoName() {
        Document sitting = documents("""
                <akomaNtoso><debate name="sitting"><debateBody>
                <speech by="#ruiz"><from>:</from><p>The dredger sails in April.</p></speech>
                <speech by="#\u001c"><from>Marsh</from><p>It sailed last year, too.</p></speech>
                <speech by="#ruiz"><from>Ana Ruiz:</from><p>And came home again.</p></speech>
                </debateBody></debate></akomaNtoso>
                """.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(sitting.turns()).hasSize(3);
        assertThat(sitting.text()).contains("sails in April", "sailed last year", "came home");
    }

    @Test
    void readsTeiOfWordsAndOfSegments() {
        Document document = document("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><titleStmt><title type="main">Sitting of the Harbour Council</title></titleStmt>
                <particDesc><listPerson><person xml:id="RuizAna"><persName><surname>Ruiz</surname><forename>Ana</forename></persName></person></listPerson></particDesc>
                <settingDesc><setting><name type="city">Port Ellis</name><date when="2025-03-06"/></setting></settingDesc></teiHeader>
                <text xml:lang="en"><body><div type="debateSection"><head>Opening</head><note type="speaker">The President:</note>
                <u who="#RuizAna" ana="#chair"><seg><s><w join="right">We</w><pc> </pc><w>begin</w><w join="right">now</w><pc>.</pc></s></seg></u>
                <u who="#RuizAna" ana="#chair"><seg>Please sit.</seg><vocal><desc>Laughter</desc></vocal></u>
                <u who="#OkoroTom" ana="#regular"><seg>Thank you.</seg></u>
                </div></body></text></TEI>
                """);
        assertThat(document.metadata().title()).isEqualTo("Sitting of the Harbour Council");
        assertThat(document.metadata().place()).isEqualTo("Port Ellis");
        assertThat(document.metadata().published()).hasToString("2025-03-06");
        assertThat(document.turns()).hasSize(2);
        assertThat(document.turn(1).label()).isEqualTo("The President");
        assertThat(speaker(document, 1).name()).isEqualTo("Ana Ruiz");
        assertThat(document.turn(1).directions()).hasSize(1);
        assertThat(document.turn(2).label()).isEqualTo("Okoro Tom");
    }

    @Test
    void writesOutEntitiesOnlyWhileTheTextStaysOfItsSize() {
        String entity = "the dredger sails in April ".repeat(7);
        String speech = "<speech speakername=\"Ana Ruiz\"><p>" + "&a; ".repeat(100_000) + "</p></speech>";
        Document document = document(
                "<!DOCTYPE publicwhip [<!ENTITY a \"" + entity + "\">]><publicwhip>" + speech + "</publicwhip>");
        assertThat(document.text()).contains(entity.strip()).endsWith("&a;").hasSizeLessThan(4 * speech.length());
    }

    @Test
    void keepsTheOrderOfWordsBetweenElements() {
        Document tei = document("""
                <TEI><text><body>
                <u who="#RuizAna">We <emph>will</emph> dredge. <vocal><desc>Laughter</desc></vocal> In May.<seg>Or June.</seg></u>
                <u who="#OkoroTom"><w>Thank</w><w join="right">you</w><pc>.</pc></u>
                </body></text></TEI>
                """);
        assertThat(tei.turn(1).speech().of(tei.text())).isEqualTo("We will dredge.\n\nLaughter\n\nIn May.\n\nOr June.");
        assertThat(tei.turn(2).speech().of(tei.text())).isEqualTo("Thank you.");
        Document akoma = document("""
                <akomaNtoso><debate><debateBody><speech by="#ruiz"><from>Ana Ruiz:</from>
                <blockquote>We <i>will</i> dredge.<p>In May.</p>Or <b>in</b> June.</blockquote></speech></debateBody></debate></akomaNtoso>
                """);
        assertThat(akoma.turn(1).speech().of(akoma.text())).isEqualTo("We will dredge.\n\nIn May.\n\nOr in June.");
    }

    @Test
    void readsTablesOfSpeeches() {
        Document headless = document(
                "1\tRUIZ\tGood evening.\t0\n2\tRUIZ\tThe lock holds.\t1\n3\tSYSTEM\t(APPLAUSE)\t0\n4\tOKORO\tDoes it?\t0\n");
        assertThat(said(headless))
                .isEqualTo("STATEMENT RUIZ: Good evening. The lock holds.\n\n(APPLAUSE) | QUESTION OKORO: Does it?");
        List<Document> days = documents(
                "date,debate,speaker_name,speaker_id,content\n2025-03-04,Dues,Ana Ruiz,9,\"They will \"\"not\"\" rise.\"\n2025-03-05,Ferries,Tom Okoro,10,Late again.\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(days).extracting(document -> document.metadata().title()).containsExactly("Dues", "Ferries");
        assertThat(said(days.getFirst())).isEqualTo("STATEMENT Ana Ruiz: They will \"not\" rise.");
        assertThat(speaker(days.get(1), 1).identifiers()).containsEntry("speaker", "10");
    }

    @Test
    void readsPagesOfTheCongressionalRecordAsJson() {
        Document document = document("""
                {"header": {"month": "March", "day": "4", "year": "2025", "chamber": "Senate"}, "title": "THE QUAY",
                 "content": [{"kind": "speech", "speaker": "Mr. OKORO", "speaker_bioguide": "O000999",
                 "text": "  Mr. OKORO. Mr. President, the quay is \\nsound.\\n  It will hold.\\n"},
                 {"kind": "linebreak", "speaker": "None", "text": "  ____\\n"}]}
                """);
        assertThat(said(document)).isEqualTo("STATEMENT Mr. OKORO: Mr. President, the quay is sound.\n\nIt will hold.");
        assertThat(document.metadata().published()).hasToString("2025-03-04");
        assertThat(speaker(document, 1).identifiers()).containsEntry("bioguide", "O000999");
    }

    @Test
    void readsSegmentsOfPodcasts() {
        Document document = document("""
                {"version": "1.0.0", "segments": [
                 {"speaker": "Ana Ruiz", "startTime": 0.5, "endTime": 0.75, "body": "Good"},
                 {"speaker": "Ana Ruiz", "startTime": 1, "endTime": 1.25, "body": "evening."},
                 {"speaker": "Tom Okoro", "startTime": 62, "endTime": 63, "body": "Hello."}]}
                """);
        assertThat(said(document)).isEqualTo("STATEMENT Ana Ruiz: Good evening. | STATEMENT Tom Okoro: Hello.");
        assertThat(document.timing().of(document.turn(2).speech())).hasToString("Optional[1:02]");
    }

    @Test
    void refusesXmlAndJsonOfOtherKinds() {
        assertThat(refusal("<?xml version=\"1.0\"?><recipe><p>Flour</p></recipe>"))
                .contains("its first element is recipe");
        assertThat(refusal("{\"recipe\": [\"flour\"]}")).isEqualTo("This is JSON of a kind that Quoth does not read.");
        assertThat(refusal("<publicwhip><gidredirect/></publicwhip>")).contains("holds no words");
    }

    @Test
    void survivesHostileXmlWithinSeconds() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE publicwhip [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><publicwhip><speech speakername=\"A\"><p>&a19;</p></speech></publicwhip>");
        String deep = "<publicwhip><speech speakername=\"A\">" + "<p>".repeat(200_000) + "deep";
        String wide = "<TEI><text>" + "<u who=\"#a\">x".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(document(bomb.toString()).text()).isEqualTo("A: &a19;");
            assertThat(document(deep).text()).contains("deep");
            assertThat(Quoth.read(Input.of("wide.xml", wide.getBytes(StandardCharsets.UTF_8))))
                    .isNotNull();
        });
    }

    private static String said(Document document) {
        return document.turns().stream()
                .map(turn ->
                        turn.kind() + " " + turn.label() + ": " + turn.speech().of(document.text()))
                .collect(Collectors.joining(" | "));
    }

    private static Entity speaker(Document document, int number) {
        Turn turn = document.turn(number);
        assertThat(turn.speaker()).isInstanceOf(Speaker.Named.class);
        return document.entity(((Speaker.Named) turn.speaker()).entity()).orElseThrow();
    }

    private static String refusal(String text) {
        Reading reading = Quoth.read(Input.of("x", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }

    private static Document document(String text) {
        return documents(text.getBytes(Charset.forName("UTF-8"))).getFirst();
    }

    private static List<Document> documents(byte[] bytes) {
        return Quoth.readAll(Input.of("minutes", bytes))
                .map(reading -> ((Reading.Read) reading).document())
                .toList();
    }
}
