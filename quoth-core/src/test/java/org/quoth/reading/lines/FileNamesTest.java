package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.model.Metadata;
import org.quoth.model.Published;

/** What a file's name tells of the event. */
final class FileNamesTest {

    @Test
    void takesTheTownAtTheEnd() {
        assertThat(place("2025-03-03 10.00 Interview with Ada Okoro, Port Ellis, NY.txt"))
                .isEqualTo("Port Ellis, NY");
        assertThat(place("2025-03-03 Interview with Ada Okoro, Port Ellis, NY, 'The Quay', Harbour TV.txt"))
                .isEqualTo("Port Ellis, NY");
    }

    @Test
    void takesNoEventForATown() {
        assertThat(place("2025-03-03 Speech, Rally, FL.txt")).isEqualTo("FL");
        assertThat(place("2025-03-03 Town Hall, NH.txt")).isEqualTo("NH");
        assertThat(place("2025-03-03 Press Conference, OH.txt")).isEqualTo("OH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council_20250303.txt",
                "Interview with Ada Okoro 2025-03-03.docx",
                "courier_2025-03-03_sluice-gates.txt",
                "2025-03-03-sluice-gates.md",
                "Briefing 3 March 2025.pdf",
                "briefing-march-3-2025.html",
                "minutes_3rd_March_2025_final.txt",
                "03.03.2025 Presser.txt",
                "GMT20250303-150012_Recording.transcript.vtt"
            })
    void takesTheDayWhereverItStands(String name) {
        assertThat(FileNames.added(new Metadata.Builder().build(), name).published())
                .isEqualTo(Published.on(LocalDate.of(2025, 3, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scan_20250303.pdf", // when a device made it
                "notes 2025-03-03 to 2025-03-05.txt",
                "4820250303.txt",
                "a20250303bf01.html",
                "order 2025-13-41.txt",
                "page 1625-03-03.txt"
            })
    void takesNoDayThatIsUnsure(String name) {
        assertThat(FileNames.added(new Metadata.Builder().build(), name).published())
                .isNull();
    }

    private static String place(String source) {
        return String.valueOf(
                FileNames.added(new Metadata.Builder().build(), source).place());
    }
}
