package org.quoth.attribution.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.Samples;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Occasion;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
import org.quoth.text.Span;

final class OccasionStepTest {

    private static final Document STORY = Samples.resource("/times/said.txt");
    private static final Document THEN = Samples.resource("/times/said-then.txt");

    private static Document annotated(String text) {
        Reading read = Quoth.read(Input.of("story.txt", text.getBytes(StandardCharsets.UTF_8)));
        return Annotator.rules().annotate(((Reading.Read) read).document());
    }

    private static String said(String words) {
        return said(STORY, words);
    }

    /** "2019-11-18 2019-11-18 Monday" of the report whose cue comes first after these words. */
    private static String said(Document story, String words) {
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
    void aRemarkBehindTheSourceDoesNotTellWhenItSpoke() {
        assertThat(said("according to the board, double")).isEqualTo("null 2019-11-19");
    }

    @Test
    void aProgrammeThatIsCalledAfterATimeIsNone() {
        assertThat(said(THEN, "Maren Holt told")).isEqualTo("null 2019-11-19");
    }

    @Test
    void tellsTheWeekOfAHearingInTheGenitive() {
        assertThat(said("At last week")).startsWith("2019-11-11 2019-11-17");
    }

    @Test
    void whatWasSaidAfterSomethingWasNotSaidInItsMonth() {
        assertThat(said(THEN, "after the quarrel")).isEqualTo("null 2019-11-19");
        assertThat(said(THEN, "After a narrow vote")).isEqualTo("null 2019-11-19");
        assertThat(said(THEN, "Following Monday")).isEqualTo("2019-11-18 2019-11-18 Monday");
    }

    @Test
    void twoYearsAreBothTold() {
        assertThat(said(THEN, "Back in 2009")).isEqualTo("2009-01-01 2010-12-31 2009 and 2010");
    }

    @Test
    void aStretchOfYearsIsNotTheDayOfTheTelling() {
        assertThat(said(THEN, "Between 2001")).isEqualTo("null 2019-11-19");
    }

    @Test
    void theYearOfAnotherThingOrClauseIsNotTheYearOfTheTelling() {
        assertThat(said(THEN, "Beside the 1968 lock")).isEqualTo("null 2019-11-19");
        assertThat(said(THEN, "In 2008, the engineer")).isEqualTo("null 2019-11-19");
        assertThat(said(THEN, "a house he called")).isEqualTo("null 2019-11-19");
        assertThat(said(THEN, "During the 2012 campaign")).isEqualTo("2012-01-01 2012-12-31 2012");
    }

    @Test
    void aClauseOfTimeTellsTheDayOfTheTelling() {
        assertThat(said(THEN, "When the pumps broke")).isEqualTo("2019-11-17 2019-11-17 Sunday");
        assertThat(said(THEN, "The quarrel grew worse")).isEqualTo("2019-11-17 2019-11-17 Sunday");
        assertThat(said(THEN, "when Prior said")).isEqualTo("2019-11-14 2019-11-14 Thursday");
    }

    @Test
    void theDayOfAnotherDeedIsNotTheDayOfTheTelling() {
        assertThat(said(THEN, "the pilots said that the river")).isEqualTo("null 2019-11-19");
        assertThat(said(THEN, "Prior claimed that nobody")).isEqualTo("null 2019-11-19");
    }

    @Test
    void whatIsReportedDoesNotPartTheCueFromItsTime() {
        assertThat(said(THEN, "Prior told the guild")).isEqualTo("2019-10-01 2019-10-31 October");
    }

    @Test
    void aSpeechThatIsTheSourceTellsItsDay() {
        assertThat(said(THEN, "The toll will rise by a tenth")).isEqualTo("2015-07-01 2015-07-31 July 2015");
    }

    @Test
    void aDayInFullIsNotTheWeekdayBefore() {
        assertThat(said(THEN, "The hinges of the gate")).isEqualTo("null 2019-11-19");
    }

    @Test
    void aPollTellsItsMonth() {
        assertThat(said(THEN, "Most of the town")).isEqualTo("2019-02-01 2019-02-28 February");
    }

    @ParameterizedTest
    @ValueSource(strings = {"March", "May", "June"})
    void aStoryWithoutADayStillTellsTheMonth(String month) {
        Document story = annotated("“The lock is full,” Ada Quill told the Tide Post in " + month + ".\n");
        assertThat(said(story, "Quill told")).isEqualTo("null null " + month);
    }

    @Test
    void anEventMayOpenTheSentence() {
        assertThat(event("At a hearing Friday")).isEqualTo("a hearing");
        assertThat(event("In a Monday hearing")).isEqualTo("a Monday hearing in Port Ellis");
        assertThat(event("In their second debate")).isEqualTo("their second debate");
        assertThat(said(THEN, "In a Monday hearing")).isEqualTo("2019-11-18 2019-11-18 Monday");
    }

    private static String event(String words) {
        int place = THEN.text().indexOf(words);
        return THEN.attributions().stream()
                .filter(one -> one.cue().stream().anyMatch(cue -> cue.begin() >= place && cue.begin() <= place + 90))
                .map(one -> Objects.requireNonNull(one.telling().said()).event())
                .map(event -> event == null ? "none" : event.of(THEN.text()))
                .findFirst()
                .orElseThrow();
    }
}
