package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reading;
import org.quoth.model.Turn;

/** RTF and the files of old office programs. */
final class OldOfficeTest {

    private static final String RTF = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}}
            {\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Ferry Writer 3;}{\\info{\\title Ferry briefing}{\\author L. Marsh}}
            {\\header\\pard Harbour Office\\par}
            \\pard Briefing on the Ferry\\par
            Port Ellis, 3 March 2025\\par
            \\pard\\b QUESTION:\\b0  Minister, will she sail\\'3f\\par
            {\\b MINISTER RUIZ:} She will. \\ldblquote May\\rdblquote , we said \\u8211?{\\uc2\\u233\\'c3\\'a9} no later.{\\v secret}{\\footnote a note}\\par
            QUESTION: {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt Who}} pays?\\par
            MINISTER RUIZ: The caf\\'e9, in {\\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}.{\\deleted  Not us.}\\par
            }""";

    @Test
    void readsTheTurnsOfAnRtfFile() {
        Document document = document(RTF.getBytes(StandardCharsets.US_ASCII));
        assertThat(document.kind()).isEqualTo(DocumentKind.TRANSCRIPT);
        assertThat(document.turns())
                .extracting(Turn::label)
                .containsExactly("QUESTION", "MINISTER RUIZ", "QUESTION", "MINISTER RUIZ");
        assertThat(document.turns())
                .extracting(turn -> turn.speech().of(document.text()))
                .containsExactly(
                        "Minister, will she sail?",
                        "She will. “May”, we said –é no later.",
                        "Who pays?",
                        "The café, in Москва.");
        assertThat(document.text())
                .doesNotContain("Ferry Writer", "Harbour Office", "secret", "note", "HYPERLINK", "Marsh");
        assertThat(document.metadata().title()).isEqualTo("Briefing on the Ferry");
    }

    @Test
    void survivesBrokenRtf() {
        for (String broken : List.of(
                "{\\rtf1",
                "{\\rtf1 \\",
                "{\\rtf1 \\'4",
                "{\\rtf1 \\u-10179? half a character}",
                "{\\rtf1 \\bin999999999 x}",
                "{\\rtf1" + "{".repeat(200_000) + "deep",
                "{\\rtf1 a}}}}}} b",
                "{\\rtf1\\uc99999 \\u65 bcd}")) {
            List<Reading> readings = Quoth.readAll(Input.of("a.rtf", broken.getBytes(StandardCharsets.US_ASCII)))
                    .toList();
            assertThat(readings).hasSize(1);
            assertThat(readings.getFirst())
                    .satisfies(reading -> assertThat(reading instanceof Reading.Refused refused ? refused.reason() : "")
                            .doesNotContain("Quoth failed"));
        }
    }

    @Test
    void refusesOtherOldOfficeFilesAndDamagedOnes() throws IOException {
        assertThat(reason(office("Workbook")))
                .contains("another program than Word")
                .contains("save it as DOCX");
        assertThat(reason(office("WordDocument"))).contains("holds no text");
        byte[] cut = java.util.Arrays.copyOf(office("WordDocument"), 700);
        assertThat(reason(cut)).contains("damaged");
    }

    @Test
    void takesTheDayOfTheFilesNameWhereTheTextIsSilent() {
        byte[] silent = RTF.replace("Port Ellis, 3 March 2025\\par", "").getBytes(StandardCharsets.US_ASCII);
        Reading reading = Quoth.readAll(Input.of("box/2025-03-04 Ferry.rtf", silent))
                .toList()
                .getFirst();
        assertThat(((Reading.Read) reading).document().metadata().published()).hasToString("2025-03-04");
    }

    private static byte[] office(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static String reason(byte[] bytes) {
        return ((Reading.Refused)
                        Quoth.readAll(Input.of("a.doc", bytes)).toList().getFirst())
                .reason();
    }

    private static Document document(byte[] bytes) {
        return ((Reading.Read) Quoth.readAll(Input.of("a.rtf", bytes)).toList().getFirst()).document();
    }
}
