package org.quoth.attribution.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.Samples;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Occasion;
import org.quoth.text.Span;

final class OccasionStepTest {

    private final Document story = Samples.resource("/times/said.txt");

    /** "2019-11-18 2019-11-18 Monday" of the report whose cue comes first after these words. */
    private String said(String words) {
        int place = story.text().indexOf(words);
        Attribution report = story.attributions().stream()
                .filter(one -> one.cue().stream().anyMatch(cue -> cue.begin() >= place && cue.begin() <= place + 90))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no report at: " + words));
        Occasion said = Objects.requireNonNull(report.telling().said());
        Span text = said.text();
        return said.earliest() + " " + said.latest() + (text == null ? "" : " " + text.of(story.text()));
    }

    @Test
    void tellsTheDayBesideTheCue() {
        assertThat(said("Ines Calder told")).isEqualTo("2019-11-18 2019-11-18 Monday");
        assertThat(said("In a statement released")).isEqualTo("2019-11-05 2019-11-05 November 5");
        assertThat(said("On Thursday, Prior")).startsWith("2019-11-14 2019-11-14");
    }

    @Test
    void tellsTheMonthOfAHearing() {
        assertThat(said("said Calder, a former")).startsWith("2019-09-01 2019-09-30");
    }

    @Test
    void whatIsAddedInTheSameBreathWasSaidThen() {
        assertThat(said("announced that the pumps")).startsWith("2019-11-11 2019-11-17");
        assertThat(said("saying he had warned")).startsWith("2019-11-11 2019-11-17");
    }

    @Test
    void aTimeOfWhatIsToldIsNotTheDayOfTheTelling() {
        assertThat(said("In 2008, Calder")).isEqualTo("null 2019-11-19");
        assertThat(said("Looking back")).isEqualTo("null 2019-11-19");
        assertThat(said("The programme launched")).isEqualTo("null 2019-11-19");
        assertThat(said("The guidelines")).isEqualTo("null 2019-11-19");
        assertThat(said("in 1889, the board")).isEqualTo("null 2019-11-19");
        assertThat(said("on Sunday, declared")).isEqualTo("null 2019-11-19");
    }

    @Test
    void tellsTheWeekOfAHearingInTheGenitive() {
        assertThat(said("At last week")).startsWith("2019-11-11 2019-11-17");
    }
}
