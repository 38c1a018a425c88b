package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Quoth;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** What the files of {@code reading/conventions} say of themselves: title, principal and day; a dash for what they do not say. */
final class ConventionHeadersTest {

    private static final Path FILES = Path.of("src/test/resources/reading/conventions");

    @ParameterizedTest
    @CsvFileSource(resources = "/reading/convention-headers.tsv", delimiter = '\t')
    void reads(String file, String title, String principal, String day) throws IOException {
        Metadata metadata = metadata(Files.readString(FILES.resolve(file + ".txt")));
        assertThat(Objects.toString(metadata.title(), "-")).isEqualTo(title);
        assertThat(metadata.principal() == null ? "-" : metadata.principal().name())
                .isEqualTo(principal);
        assertThat(
                        metadata.published() == null
                                ? "-"
                                : metadata.published().day().toString())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Customs House**, Port Ellis",
                "Press Office\n\nCustoms House, Port Ellis, 3 March 2025",
                "**Location:** Port Ellis\n\n**Venue:** Customs House",
                "* Venue: *Customs House*\n* Place: _Port Ellis_"
            })
    void takesNoMarksOfEmphasisForWords(String where) {
        String text = """
                # Briefing on the Ferry

                %s

                **3 March 2025**

                **QUESTION:** Minister, will she sail?

                **MINISTER RUIZ:** She will. We promised you that.

                **QUESTION:** When?

                **MINISTER RUIZ:** In May, if the fog lets us.
                """.formatted(where);
        assertThat(metadata(text).venue()).isEqualTo("Customs House");
        assertThat(metadata(text).place()).isEqualTo("Port Ellis");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            panel             | Guildhall                       | Kelsea
            school-board      | Administration Building         | Tamber Falls
            court-appearances | District Court of Pell County   | Pell City, Northport
            media-transcript  | Police Headquarters             | Holmstead
            """)
    void tellsWherePeopleMetFromWhoMet(String file, String venue, String place) throws IOException {
        Metadata metadata = metadata(Files.readString(FILES.resolve(file + ".txt")));
        assertThat(metadata.venue()).isEqualTo(venue);
        assertThat(metadata.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aboard Air Force One | En Route Marlow Air Base | Aboard Air Force One | En Route Marlow Air Base
            Via Conference Call  |                          | Via Conference Call  |
            """)
    void tellsWhereThoseAreWhoTravelOrCall(String first, String second, String venue, String place) {
        Metadata metadata = metadata(
                "Gaggle by Press Secretary Tom Quarrie\n\n" + first + (second == null ? "" : "\n" + second)
                        + "\n\n3 March 2025\n\n11:44 P.M. EST\n\nMR. QUARRIE: I just wanted to give you what I know.\n\n"
                        + "Q: When did you hear it?\n\nMR. QUARRIE: On the way, I think.\n\nQ: Who told you?\n\nMR. QUARRIE: You did.\n");
        assertThat(metadata.venue()).isEqualTo(venue);
        assertThat(metadata.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-webcast", "sunday-programme"})
    void takesNobodyAndNoBodyForAPlace(String file) throws IOException {
        Metadata metadata = metadata(Files.readString(FILES.resolve(file + ".txt")));
        assertThat(metadata.place()).isNull();
        assertThat(metadata.venue()).isNull();
    }

    @Test
    void takesTheTownThatStandsBeforeTheDay() {
        String text = """
                Briefing on the Ferry

                Port Ellis, 3 March 2025

                QUESTION: Minister, will she sail?

                MINISTER RUIZ: She will. We promised you that.

                QUESTION: When?

                MINISTER RUIZ: In May, if the fog lets us.
                """;
        assertThat(metadata(text).place()).isEqualTo("Port Ellis");
    }

    @Test
    void takesTheLineAboveTheTownForTheHouse() {
        String text = """
                Remarks by Mayor Keel at the Guild Summit

                InterContinental Ellis Downtown
                Port Ellis, Northport

                11:05 A.M. PDT

                MAYOR KEEL: Good morning. I want to thank the guild for having me here.

                Q: Will you come again?

                MAYOR KEEL: I will come every year.
                """;
        assertThat(metadata(text).venue()).isEqualTo("InterContinental Ellis Downtown");
    }

    @Test
    void doesNotTakeTheInterviewerForThePrincipal() {
        String text = """
                Harbour Tonight

                LENA MARSH: Good evening. The ferry has been stuck for three weeks now, and nobody tells the people why. Will you?

                TOM QUARRIE: I will. It is the fog.

                LENA MARSH: You said that last week, and the week before, and before that you said it was the tide. Which is it?

                TOM QUARRIE: It was both.

                LENA MARSH: When will she sail?

                TOM QUARRIE: I hope on Friday, and I will be on board.
                """;
        assertThat(Objects.requireNonNull(metadata(text).principal()).name()).isEqualTo("TOM QUARRIE");
    }

    private static Metadata metadata(String text) {
        Reading reading = Quoth.read(Input.of("x.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document().metadata();
    }
}
