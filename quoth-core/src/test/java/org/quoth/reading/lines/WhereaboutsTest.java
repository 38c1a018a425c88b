package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Quoth;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** Where people spoke, out of a line that names the event as well. */
final class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRANSCRIPT OF DOORSTOP, GUILD HALL, PORT ELLIS - 9TH MARCH 2025. | Guild Hall | Port Ellis",
                "TRANSCRIPT OF DOORSTOP, 1.30PM (AEST), GUILD  HALL,   PORT ELLIS | Guild Hall | Port Ellis",
                "Press Conference 2:00PM Friday Saltmarsh University  Campus, Orley | Saltmarsh University Campus | Orley",
                "PRESS CONFERENCE WITH THE HON. TOM REED MP,  MINISTER FOR PORTS  GUILD HALL, PORT ELLIS | Guild Hall | Port Ellis",
                "JOINT DOORSTOP WITH TOM REED, SHADOW  MINISTER FOR PORTS, ORLEY PRIMARY SCHOOL, PORT ELLIS | Orley Primary School | Port Ellis",
                "Doorstop at the Harbour Summit  Orley, Westland | Harbour Summit | Orley, Westland",
                "E&OE TRANSCRIPT  DOORSTOP  ORLEY  FRIDAY, 9 MAY 2025 | - | Orley",
                "DOORSTOP - Mercer Plaza, Orley | Mercer Plaza | Orley",
                "Transcript - Orley, WLD - 9 March 2025 | - | Orley, WLD",
                "TRANSCRIPT OF DOORSTOP - GUILD HALL, WEDNESDAY, 16  JUNE 2025 | Guild Hall | -",
                "PRESS CONFERENCE WITH TOM REED | - | -",
                "Minutes of the meeting held at the Village Hall, Mill Lane on Tuesday 9 March 2025 at 7.30 pm | Village Hall | Mill Lane",
                "Minutes of the meeting of the Council held on 9 March 2025 in the Council Chamber, Town Hall, Orley | Council Chamber, Town Hall | Orley",
                "A panel discussion at the Weavers' Institute, Orley | Weavers' Institute | Orley",
                "REED DOORSTOP - FERRY STRIKE AND  THE HARBOUR DUES | - | -",
                "Interview with Nell Harrow, The Evening Desk | - | -",
            })
    void tellsHouseAndTownFromTheLineOfTheEvent(String event, String venue, String place) {
        Metadata metadata = metadata(event);
        assertThat(Objects.toString(metadata.venue(), "-")).isEqualTo(venue);
        assertThat(Objects.toString(metadata.place(), "-")).isEqualTo(place);
    }

    @Test
    void tellsTwoPartsOfOneLineApart() {
        Metadata metadata = metadata("PRESS CONFERENCE\n\nGUILD HALL  ORLEY\n\n9 MARCH 2025");
        assertThat(metadata.venue()).isEqualTo("Guild Hall");
        assertThat(metadata.place()).isEqualTo("Orley");
    }

    @Test
    void looksForNoPlaceInALongParagraph() {
        String days = "on 9 March 2025 and ".repeat(40);
        assertThat(Whereabouts.inHead("Remarks " + days + ", Guild Hall, Port Ellis"))
                .isEmpty();
        assertThat(Whereabouts.inHead("Remarks, Guild Hall, Port Ellis")).isPresent();
    }

    @Test
    void takesNoHeadingWithADashForADateline() {
        assertThat(metadata("HARBOUR- MASTER ________\n\nDoorstop\n\n9 March 2025")
                        .place())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ELLIS | Port Ellis",
                "RYE, N.H. | Rye, N.H.",
                "ORLEY, NSW | Orley, NSW",
                "UN HEADQUARTERS, NEW YORK | UN Headquarters, New York",
                "ISLE OF MAN | Isle of Man",
                "ST. MARY'S COLLEGE | St. Mary's College",
                "McLEAN, Va. | McLEAN, Va.",
                "WLD | WLD"
            })
    void givesNamesTheirSmallLetters(String printed, String cased) {
        assertThat(PlaceNames.cased(printed)).isEqualTo(cased);
    }

    private static Metadata metadata(String event) {
        String text = """
                THE HON ANA RUIZ MP

                %s

                E & OE - PROOF ONLY

                Subjects: Ferry timetable; dredging.

                RUIZ: The ferry sails again in May, fog or no fog. We said so last week.

                JOURNALIST: And the dredging of the channel?

                RUIZ: It starts when the tender is settled.

                JOURNALIST: Which month is that?

                RUIZ: April.
                """.formatted(event);
        Reading reading = Quoth.read(Input.of("talk.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document().metadata();
    }
}
