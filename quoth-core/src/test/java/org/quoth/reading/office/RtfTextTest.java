package org.quoth.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Words of an RTF file that are shown come out, each once and apart from one another; others do not. */
final class RtfTextTest {

    @Test
    void showsWordsAgainWhereFormatsAreReset() {
        assertThat(text("\\v secret \\plain She sails.")).isEqualTo("She sails.");
        assertThat(text("\\deleted Old. \\plain She sails.")).isEqualTo("She sails.");
        assertThat(text("{\\v secret {\\plain Shown. }secret} She sails.")).isEqualTo("Shown.  She sails.");
    }

    @Test
    void resetsTheFontToTheStandardOne() {
        assertThat(
                        text(
                                "\\deff0{\\fonttbl{\\f0\\fcharset238 East;}{\\f1\\fcharset204 Cyr;}}\\f1\\'cc\\plain\\'b3\\'f3d\\'9f"))
                .isEqualTo("\u041c\u0142\u00f3d\u017a");
    }

    @Test
    void keepsDeletedWordsOutThoughTheyAreNotHidden() {
        assertThat(text("{\\deleted gone\\v0 gone too}She sails.")).isEqualTo("She sails.");
        assertThat(text("{\\v gone\\deleted0 gone too}She sails.")).isEqualTo("She sails.");
        assertThat(text("{\\v gone\\deleted gone\\v0 gone\\deleted0 She }sails."))
                .isEqualTo("She sails.");
        assertThat(text("{\\mvf She sails. }{\\mvt She sails.}")).isEqualTo("She sails.");
    }

    @Test
    void keepsWordsOfCellsAndColumnsApart() {
        assertThat(text("Ana\\nestcell Bo\\nestcell\\row Ada\\cell Lena\\row")).isEqualTo("Ana Bo\n\nAda Lena");
        assertThat(text("She sails.\\column He stays.")).isEqualTo("She sails.\n\nHe stays.");
        assertThat(text("She sails.\\lbr0 He stays.")).isEqualTo("She sails.\nHe stays.");
    }

    @Test
    void endsNoParagraphInsideAGroupThatIsLeftOut() {
        assertThat(text("She {\\footnote One.\\\nTwo.}{\\*\\unknown One.\\\nTwo.}sails.\\\nHe stays."))
                .isEqualTo("She sails.\n\nHe stays.");
    }

    @Test
    void readsTextBoxes() {
        String box =
                "{\\shp{\\*\\shpinst\\shpleft10{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard\\plain Harbour {\\b Office}\\par Quay 3\\par}}"
                        + "{\\shprslt{\\*\\do\\dobxpage{\\dptxbxtext\\pard\\plain Harbour Office\\par Quay 3\\par}}}}";
        assertThat(text(box + "She sails.\\par")).isEqualTo("Harbour Office\n\nQuay 3\n\nShe sails.");
        assertThat(text("She " + box + "sails.\\par He stays.\\par"))
                .isEqualTo("She sails.\n\nHarbour Office\n\nQuay 3\n\nHe stays.");
        assertThat(text("She sails.\\par {\\header " + box + "}He stays.")).isEqualTo("She sails.\n\nHe stays.");
    }

    @Test
    void readsTextBoxesOfOldFilesAndOfGroups() {
        assertThat(text("She sails.\\par{\\*\\do\\dobxpage{\\dptxbxtext\\pard\\plain Quay 3\\par}}"))
                .isEqualTo("She sails.\n\nQuay 3");
        String drawn = "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 1}}}{\\shprslt}}";
        assertThat(text("{\\shpgrp{\\*\\shpinst{\\shp{\\*\\shpinst{\\shptxt Quay 3}}}" + drawn
                        + "}{\\shprslt{\\*\\do{\\dptxbxtext Quay 3\\par}}}}"))
                .isEqualTo("Quay 3");
        assertThat(text("{\\shp{\\*\\shpinst{\\shptxt Quay 3")).isEqualTo("Quay 3");
    }

    @Test
    void readsUtf8WhereTheFileSaysSo() {
        assertThat(text("\\ansicpg65001 The caf\\'c3\\'a9, die F\u00c3\u00a4hre."))
                .isEqualTo("The café, die Fähre.");
    }

    /** What stands twice, for readers with and without Unicode, is read once. */
    @Test
    void takesTheUnicodeHalfOfWordsThatStandTwice() {
        assertThat(text("She {\\upr{sails to Lod?}{\\*\\ud{sails to {\\u321?}\\'f3d\\u378?}}} today."))
                .isEqualTo("She sails to \u0141\u00f3d\u017a today.");
        RtfText titled =
                RtfText.read("{\\rtf1\\ansi{\\info{\\upr{\\title Lod?}{\\*\\ud{\\title {\\u321?}odka}}}}She sails.}"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(titled).isEqualTo(new RtfText("She sails.", "\u0141odka"));
        assertThat(text("{\\footnote {\\upr{one}{\\*\\ud{one}}}}She sails.")).isEqualTo("She sails.");
        assertThat(text("{\\*\\ud She} sails.")).isEqualTo("sails.");
    }

    @Test
    void readsManyTextBoxesInOneParagraph() {
        String boxes = "{\\shp{\\*\\shpinst{\\shptxt Quay 3}}}".repeat(50_000);
        assertThat(text("She sails. ".repeat(200_000) + boxes)).hasSize(200_000 * 11 - 1 + 50_000 * 8);
    }

    @Test
    void survivesGroupsWithoutEnd() {
        int many = 3_000_000;
        assertThat(text("{\\v0".repeat(many) + "}".repeat(many) + " She sails."))
                .isEqualTo("She sails.");
        assertThat(text("{\\shptxt".repeat(100_000) + " She sails.")).isEqualTo("She sails.");
        assertThat(text("{\\*\\shpinst{\\shptxt".repeat(100_000) + " She sails."))
                .isEqualTo("She sails.");
    }

    private static String text(String body) {
        return RtfText.read(("{\\rtf1\\ansi\\ansicpg1252" + body + "}").getBytes(StandardCharsets.ISO_8859_1))
                .text();
    }
}
