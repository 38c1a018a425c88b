package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.model.Metadata;
import org.quoth.model.Turn;

/** House and town as the one who opens an event says them. */
final class SpokenPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Good evening from the Harbour Theatre in Port Ellis, Maine. I'm Ada Marsh. | Harbour Theatre | Port Ellis, Maine",
                "Good morning from the Quill Theatre at the University of Saltmarsh, Port Ellis, Maine. | Quill Theatre at the University of Saltmarsh | Port Ellis, Maine",
                "Hello. We are coming to you tonight from the lovely campus of the University of Lind in St. Ives, Cornwall. | University of Lind | St. Ives, Cornwall",
                "This debate takes place before an audience in Marsh Memorial Hall on the campus of the College of Lind in historic Port Ellis, where it began. | Marsh Memorial Hall on the campus of the College of Lind | Port Ellis",
                "Good evening from Marsh Chapel at Lind College at Port Ellis, Maine. | Marsh Chapel at Lind College | Port Ellis, Maine",
                "I am pleased to welcome you to Lind College in Port Ellis. | Lind College | Port Ellis",
            })
    void takesHouseAndTownTogether(String said, String house, String town) {
        Metadata metadata = metadata(said);
        assertThat(metadata.venue()).isEqualTo(house);
        assertThat(metadata.place()).isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Good evening from all of us.",
                "Good evening from Ada Marsh, Tom Lind and everyone here.",
                "Welcome to the first debate in March.",
                "Welcome to Valley News, I am Ada Marsh.",
                "We met in the University of Lind in Port Ellis last year.",
            })
    void takesNothingElse(String said) {
        Metadata metadata = metadata(said);
        assertThat(metadata.venue()).isNull();
        assertThat(metadata.place()).isNull();
    }

    @Test
    void leavesWhatAHeaderNames() {
        Metadata header = new Metadata.Builder().venue("Town Hall").build();
        assertThat(SpokenPlace.told("", List.of(), header)).isEqualTo(header);
    }

    private static Metadata metadata(String said) {
        String text = "ADA MARSH: " + said
                + "\n\nTOM LIND: Thank you, Ada.\n\nADA MARSH: What will you do?\n\nTOM LIND: I will sail.\n";
        List<Turn> turns = TextReader.read(text).turns();
        assertThat(turns).hasSize(4);
        return SpokenPlace.told(text, turns, new Metadata.Builder().build());
    }
}
