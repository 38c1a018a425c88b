package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quoth.attribution.Lookup.by;
import static org.quoth.attribution.Lookup.exchange;
import static org.quoth.attribution.Lookup.promise;
import static org.quoth.attribution.Lookup.told;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quoth.model.Actor;
import org.quoth.model.Document;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.Polarity;
import org.quoth.model.Speaker;

/** What newsrooms print every day: a council, a court, a strike, a life, a novelist, a minister's briefing. */
final class EverydayWordsTest {

    private static final Document PARKING = Samples.resource("/everyday/parking.txt");
    private static final Document BUILDER = Samples.resource("/everyday/builder.txt");
    private static final Document LAKE = Samples.resource("/everyday/lake.txt");
    private static final Document OCEANOGRAPHER = Samples.resource("/everyday/oceanographer.txt");
    private static final Document FERRY = Samples.resource("/everyday/ferry.txt");
    private static final Document NOVELIST = Samples.resource("/everyday/novelist.txt");
    private static final Document LEVY = Samples.resource("/everyday/levy.txt");
    private static final Document HOUSING = Samples.resource("/everyday/housing.txt");
    private static final Document MEASLES = Samples.resource("/everyday/measles.txt");

    @Test
    void wouldBehindSaidIsWillWhereADayAPromiseOrAHouseUnderAConditionIsTold() {
        assertThat(promise(PARKING, "be spent on evening services").modality()).isEqualTo(Modality.COMMITMENT);
        assertThat(promise(PARKING, "be carried out within six months").due()).isNotNull();
        assertThat(promise(FERRY, "be announced by 10 December").modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(promise(LAKE, "take the matter to the World Court").modality())
                .isEqualTo(Modality.CONDITIONAL);
        assertThat(PARKING.commitments())
                .noneMatch(one -> one.action().of(PARKING.text()).startsWith("go elsewhere"));
    }

    @Test
    void oneSubjectServesTwoVerbsInThePastToo() {
        assertThat(promise(BUILDER, "repay £8,000 by Christmas").due()).isNotNull();
    }

    @Test
    void whatIsPutOffToAnotherDayDoesNotRunTheEvent() {
        assertThat(promise(MEASLES, "ask Dr Lund's team").due()).isNotNull();
    }

    @Test
    void whoAskedNotToBeNamedDeniesNothing() {
        assertThat(told(BUILDER, "Pike had always seemed").polarity()).isEqualTo(Polarity.ASSERTED);
    }

    @Test
    void aHouseIsNamedWithThoseWhomItIsFor() {
        assertThat(by(FERRY, "1,100 of its members would take part")).isEqualTo("Seafarers' Union");
    }

    @Test
    void whatSomebodyIsOrWasBornAsIsNobodyNew() {
        assertThat(by(NOVELIST, "teeth were always in fashion")).isEqualTo("Her father");
        assertThat(by(NOVELIST, "For about a week")).isEqualTo("Noor Halabi");
        assertThat(by(OCEANOGRAPHER, "was not afraid of dying")).isEqualTo("Beatrix Lorne");
    }

    @Test
    void whoIsToldSomethingIsRatherSpokenOfThanWhoTellsIt() {
        assertThat(by(OCEANOGRAPHER, "we'll see about that")).isEqualTo("Beatrix Lorne");
    }

    @Test
    void anOfficeInALabelIsHeldByWhoeverStandsInItsBrackets() {
        assertThat(by(HOUSING, "come hell or high water")).isEqualTo("Colm Reddy");
        assertThat(promise(HOUSING, "complete 3,000").actor())
                .isEqualTo(new Actor.Known(Objects.requireNonNull(
                        HOUSING.turns().get(2).speaker() instanceof Speaker.Named named ? named.entity() : null)));
    }

    @Test
    void theDayThatWasAskedForIsAnAnswer() {
        assertThat(exchange(MEASLES, "When did you first know").outcome()).isEqualTo(Outcome.CLEAR);
    }

    @Test
    void aHouseOfOneWordMayStandBetweenCommas() {
        assertThat(by(LEVY, "it expects companies to write")).isEqualTo("Ofwat");
    }

    @Test
    void itThatSaysIsAHouse() {
        assertThat(by(FERRY, "it had offered")).isEqualTo("Northlink");
    }

    @Test
    void perAnOutletIsAccordingToIt() {
        Document row = Samples.resource("/everyday/per.txt");
        assertThat(told(row, "the dam has cost three billion").cue())
                .extracting(cue -> cue.of(row.text()))
                .containsExactly("Per");
        assertThat(by(row, "he was late")).contains("Holm");
    }
}
