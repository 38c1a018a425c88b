package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quoth.model.Metadata;

/** What a file's name tells of the event. */
final class FileNamesTest {

    @Test
    void takesTheTownAtTheEnd() {
        assertThat(place("2025-03-03 10.00 Interview with Ada Okoro, Port Ellis, NY.txt"))
                .isEqualTo("Port Ellis, NY");
    }

    @Test
    void takesNoEventForATown() {
        assertThat(place("2025-03-03 Speech, Rally, FL.txt")).isEqualTo("FL");
        assertThat(place("2025-03-03 Town Hall, NH.txt")).isEqualTo("NH");
        assertThat(place("2025-03-03 Press Conference, OH.txt")).isEqualTo("OH");
    }

    private static String place(String source) {
        return String.valueOf(
                FileNames.added(new Metadata.Builder().build(), source).place());
    }
}
