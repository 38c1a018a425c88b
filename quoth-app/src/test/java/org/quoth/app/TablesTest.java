package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that people open in a spreadsheet. */
final class TablesTest {

    private static final String INTERVIEW = """
            Interview with Lena Okafor

            Harbour Radio
            March 3, 2025

            HOST: =HYPERLINK("http://example.org/steal", "What about the pier?")

            OKAFOR: -- we will paint the pier, and we will paint it green.

            HOST: +1 for that, then.

            OKAFOR: @harbourpost has the whole plan of it.
            """;

    @TempDir
    private Path folder;

    private String record() {
        return folder.resolve("record").toString();
    }

    @Test
    void holdNoFormulaAndAreReadAsTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("interview.txt"), INTERVIEW);
        Program.run("add", "--rules", "--record", record(), file.toString());
        Program.Run table = Program.run("export", "--record", record(), "--format", "csv");
        List<CSVRecord> rows = CSVParser.parse(
                        table.out(),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
        assertThat(rows)
                .extracting(row -> row.get("text"))
                .filteredOn(text -> text.startsWith("'"))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(text -> text.startsWith("'=HYPERLINK"));
        assertThat(rows)
                .allSatisfy(row -> row.forEach(
                        cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("@")));
        assertThat(rows).extracting(row -> row.get("turn")).contains("1");

        Path back = Files.writeString(folder.resolve("back.csv"), table.out());
        Program.Run read = Program.run("extract", "--rules", "--format", "jsonl", back.toString());
        assertThat(read.out())
                .contains("=HYPERLINK")
                .doesNotContain("'=HYPERLINK")
                .doesNotContain("'@harbourpost");
    }

    @Test
    void ofPeopleAreImportedAsTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "name,role\nLena Okafor,'-acting Minister\n");
        Path story = Files.writeString(folder.resolve("interview.txt"), INTERVIEW);
        Program.run("add", "--rules", "--record", record(), story.toString());
        Program.run("people", "import", "--record", record(), file.toString());
        assertThat(Program.run("people", "okafor", "--record", record(), "--format", "json")
                        .out())
                .contains("\"-acting Minister\"");
    }

    @Test
    void ofDecisionsSayWhatStandsInThem() throws IOException {
        Path story = Files.writeString(folder.resolve("interview.txt"), INTERVIEW);
        Program.run("add", "--rules", "--record", record(), story.toString());
        Program.run("people", "rename", "lena-okafor", "Lena Okafor-Ruiz", "--by", "A. Reader", "--record", record());
        assertThat(Program.run("people", "history", "--record", record(), "--format", "csv")
                        .lines())
                .first()
                .isEqualTo("number,kind,person,other,value,reason,author,made,undone");
    }
}
