package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;

/** PDF, DOCX and ODT: the words in reading order, what a printer put around them set apart. */
final class OfficeFilesTest {

    private static final List<String> LEFT = List.of(
            "MAYOR MARSH: The lock opens in",
            "May, and the dredging is paid for",
            "by the harbour dues.",
            "",
            "QUESTION: When will the first",
            "ferry pass through it?",
            "",
            "MAYOR MARSH: On the second of",
            "June, if the gates are hung in",
            "time, as I expect.",
            "",
            "QUESTION: And if they are not?");
    private static final List<String> RIGHT = List.of(
            "MAYOR MARSH: Then a week later.",
            "Nobody will lose a booking over",
            "it, the board has promised.",
            "",
            "QUESTION: Who pays the tugs?",
            "They cost nine hundred a day.",
            "",
            "MAYOR MARSH: The harbour does,",
            "as it has done since the old",
            "lock was closed in winter.",
            "",
            "QUESTION: Thank you, Mayor.");

    @Test
    void readsTheLeftColumnBeforeTheRight() throws IOException {
        Document document = document(pdf(true, 1));
        assertThat(said(document))
                .startsWith("MAYOR MARSH: The lock opens in May, and the dredging is paid for by the harbour dues.")
                .contains("QUESTION: And if they are not? | MAYOR MARSH: Then a week later.")
                .endsWith("QUESTION: Thank you, Mayor.");
        assertThat(document.turns()).hasSize(8);
    }

    @Test
    void setsRunningHeadsAndPageNumbersApart() throws IOException {
        Document document = document(pdf(false, 4));
        assertThat(said(document)).doesNotContain("Harbour Council").doesNotContain("Page");
        assertThat(document.text()).contains("Harbour Council").contains("\f");
        assertThat(document.turns()).hasSize(16);
    }

    @Test
    void refusesPdfThatIsLockedDamagedOrWithoutText() throws IOException {
        assertThat(refusal(locked())).contains("locked with a password");
        byte[] whole = pdf(false, 1);
        assertThat(refusal("%PDF-1.7\nand then nothing of the kind".getBytes(StandardCharsets.US_ASCII)))
                .contains("damaged");
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            assertThat(refusal(saved(blank))).contains("run text recognition");
        }
        assertThat(whole).isNotEmpty();
    }

    @Test
    void readsPdfBelowJunkButNoTextThatNamesTheMark() throws IOException {
        byte[] whole = pdf(false, 1);
        for (String junk : List.of("\n\n", "\ufeff", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n")) {
            byte[] head = junk.getBytes(StandardCharsets.UTF_8);
            byte[] file = Arrays.copyOf(head, head.length + whole.length);
            System.arraycopy(whole, 0, file, head.length, whole.length);
            assertThat(said(document(file))).isNotEmpty();
        }
        Document note = document("A note on files\n\nA file of this kind begins with %PDF-1.7 and a line end.\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(note.text()).startsWith("A note on files");
    }

    @Test
    void readsWordFiles() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", """
                <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>Briefing on the Lock</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">MS. RUIZ: Good </w:t></w:r><w:r><w:t>morning, and thank you all for coming to the quay.</w:t></w:r><w:del><w:r><w:delText>Bad.</w:delText></w:r></w:del></w:p>
                <w:p><w:r><w:t>QUESTION:</w:t><w:tab/><w:t>Minister, will the new lock open this year?</w:t></w:r></w:p>
                <w:p><w:r><w:t>MS. RUIZ: It will open as we said it would.</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>QUESTION: And in which month will that be?</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:t>MS. RUIZ: In May, if the gates are hung in time.</w:t></w:r></w:p></w:body></w:document>
                """);
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties><dc:title>Briefing on the Lock</dc:title></cp:coreProperties>");
        parts.put("word/header1.xml", "<w:hdr><w:p><w:r><w:t>Running head</w:t></w:r></w:p></w:hdr>");
        Document document = document(Packed.zip(parts));
        assertThat(document.metadata().title()).isEqualTo("Briefing on the Lock");
        assertThat(said(document))
                .isEqualTo(
                        "MS. RUIZ: Good morning, and thank you all for coming to the quay. | QUESTION: Minister, will the new lock open this year?"
                                + " | MS. RUIZ: It will open as we said it would. | QUESTION: And in which month will that be?"
                                + " | MS. RUIZ: In May, if the gates are hung in time.");
        assertThat(document.text()).doesNotContain("Running head").doesNotContain("Bad.");
    }

    @Test
    void saysWhyTheTextOfAnOfficeFileWasNotReached() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("docProps/core.xml", "<p><title>Lock</title></p>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/zeros.bin", new byte[60_000_000]);
        parts.put("word/document.xml", "<w:body><w:p/></w:body>".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(Packed.zipBytes(parts))).contains("the limit on the expansion ratio");
    }

    @Test
    void saysThatTheRestOfAnOfficeFileIsDamaged() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                "<w:document><w:body><w:p><w:r><w:t>It opens in May.</w:t></w:r></w:p></w:body></w:document>"
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/zeros.bin", new byte[60_000_000]);
        assertThat(document(Packed.zipBytes(parts)).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("damaged-file"));
    }

    @Test
    void readsOpenDocument() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", """
                <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
                <text:h>The Lock</text:h><text:p>It opens<text:s/>in <text:span>May</text:span>.</text:p></office:text></office:body></office:document-content>
                """);
        parts.put("meta.xml", "<office:document-meta><dc:title>A notice</dc:title></office:document-meta>");
        assertThat(document(Packed.zip(parts)).text()).isEqualTo("The Lock\n\nIt opens in May.");
    }

    @Test
    void refusesOtherOfficeFilesByName() throws IOException {
        assertThat(refusal(Packed.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"))))
                .contains("an Excel file");
    }

    private static byte[] pdf(boolean columns, int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
                    if (columns) {
                        for (int i = 0; i < LEFT.size(); i++) {
                            show(out, 60, 700 - 14 * i, LEFT.get(i));
                            show(out, 330, 700 - 14 * i, RIGHT.get(i));
                        }
                    } else {
                        show(out, 60, 750, "Harbour Council of Port Ellis");
                        for (int i = 0; i < LEFT.size(); i++) {
                            show(out, 60, 700 - 14 * i, varied(LEFT.get(i), page));
                        }
                        show(out, 280, 40, "Page " + page + " of " + pages);
                    }
                }
            }
            return saved(pdf);
        }
    }

    /** Other words on each page, so that only what a printer repeats is repeated. */
    private static String varied(String line, int page) {
        String[] words = {"", "tide", "crane", "rope", "barge", "gull"};
        return line.isEmpty() ? line : line + " " + words[page] + " " + words[page] + "s";
    }

    private static void show(PDPageContentStream out, float x, float y, String words) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }

    private static byte[] locked() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static String said(Document document) {
        return document.turns().stream()
                .map(turn -> turn.label() + ": " + words(document, turn))
                .collect(Collectors.joining(" | "));
    }

    private static String words(Document document, org.quoth.model.Turn turn) {
        StringBuilder words = new StringBuilder(turn.speech().of(document.text()));
        turn.directions()
                .reversed()
                .forEach(span -> words.delete(span.begin() - turn.speechBegin(), span.end() - turn.speechBegin()));
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static Document document(byte[] bytes) {
        Reading reading = Quoth.read(Input.of("file", bytes));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static String refusal(byte[] bytes) {
        Reading reading = Quoth.read(Input.of("file", bytes));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }
}
