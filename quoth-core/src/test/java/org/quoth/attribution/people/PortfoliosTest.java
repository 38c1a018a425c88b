package org.quoth.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.reading.Input;

/** What an office is for belongs to the office, not to the name behind it. */
final class PortfoliosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister for Ports Ana Ruiz said that it would stay.                     | Ana Ruiz     | Minister for Ports
            Minister for Fisheries Teodor Quist said that it would stay.             | Teodor Quist | Minister for Fisheries
            Minister for Education and Skills Tom Barry said that it would stay.     | Tom Barry    | Minister for Education and Skills
            Minister of State for Housing Pat Lowe said that it would stay.          | Pat Lowe     | Minister of State for Housing
            Under Secretary for Management Ewa Brandt said that it would stay.       | Ewa Brandt   | Under Secretary for Management
            Assistant Secretary for Near Eastern Affairs Dana Holt said it was late. | Dana Holt    | Assistant Secretary for Near Eastern Affairs
            European Commissioner for Climate Action Ola Lund said it was late.      | Ola Lund     | European Commissioner for Climate Action
            Junior minister for trade Kim Ode said that it would stay.               | Kim Ode      | Junior minister for trade
            The minister for ports and fisheries, Olav Brunn, said it was late.      | Olav Brunn   | minister for ports and fisheries
            The Minister for Climate Change, Jo Farr, said that it would stay.       | Jo Farr      | Minister for Climate Change
            The Secretary of State, Jo Farr, said that it would stay.                | Jo Farr      | Secretary of State
            The High Commissioner for Refugees, Kaja Holm, said it was late.         | Kaja Holm    | High Commissioner for Refugees
            Secretary of Defense Hale said that it would stay.                       | Hale         | Secretary of Defense
            New Jersey Governor Karl Dorn said that it would stay.                   | Karl Dorn    | New Jersey Governor
            Labour MP Ida Crane said that the pier would stay.                       | Ida Crane    | Labour MP
            Spokesperson for the mayor's office Ida Crane said that it would stay.   | Ida Crane    | Spokesperson
            General secretary of the Rail Guild Tom Shaw said that it would stay.    | Tom Shaw     | General secretary
            """)
    void aPortfolioBelongsToTheOffice(String sentence, String name, String role) {
        assertThat(story(Annotator.rules(), sentence).entities())
                .filteredOn(entity -> entity.name().equals(name))
                .singleElement()
                .satisfies(entity -> assertThat(entity.role()).isEqualTo(role));
    }

    @Test
    void twoAreTwoThoughTheSecondIsNamedBehindAComma() {
        Document story = story(
                Annotator.best(),
                "Foreign Secretary David Crane and his French counterpart, Luc Morel, said that talks would go on.");
        assertThat(speakerOf(story)).isEqualTo("David Crane and Luc Morel");
    }

    private static String speakerOf(Document story) {
        return story.attributions().getFirst().speaker() instanceof Speaker.Named named
                ? story.entity(named.entity()).map(Entity::name).orElseThrow()
                : "";
    }

    private static Document story(Annotator annotator, String sentence) {
        String text = "The quay stays\nBy Nell Harrow\nMarch 4, 2026\n\n" + sentence + "\n";
        Input input = Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8));
        return Quoth.readAll(input)
                .map(reading -> annotator.annotate(((Reading.Read) reading).document()))
                .findFirst()
                .orElseThrow();
    }
}
