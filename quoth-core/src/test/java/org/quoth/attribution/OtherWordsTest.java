package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quoth.attribution.Lookup.by;
import static org.quoth.attribution.Lookup.mentioned;
import static org.quoth.attribution.Lookup.promise;
import static org.quoth.attribution.Lookup.ties;
import static org.quoth.attribution.Lookup.time;
import static org.quoth.attribution.Lookup.told;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quoth.model.Attribution;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Modality;
import org.quoth.model.Polarity;
import org.quoth.text.Span;

/** The hard cases again, of other people and in other words. */
final class OtherWordsTest {

    private static final Document GAGGLE = Samples.resource("/otherwords/gaggle.txt");
    private static final Document TALKSHOW = Samples.resource("/otherwords/talkshow.txt");
    private static final Document JOINT = Samples.resource("/otherwords/joint.txt");

    @Test
    void ofTwoLinesThatLookLikeTownsTheSecondIs() {
        assertThat(GAGGLE.metadata().venue()).isEqualTo("Officers' Mess, Fort Aske");
        assertThat(GAGGLE.metadata().place()).isEqualTo("Karsholm, Velmark");
    }

    @Test
    void aQuestionThatBreaksOffLateIsPutAndOneThatIsPutAgainIsOne() {
        assertThat(ties(GAGGLE))
                .containsExactly(
                        "[4] [5]",
                        "[6, 8] [9]",
                        "[10] [11]",
                        "[12] [13]",
                        "[14, 16] [17]",
                        "[18] [19, 22, 24]",
                        "[20] []",
                        "[25] [26, 28]",
                        "[27] [28]");
    }

    @Test
    void whatWasAskedBackIsAskedAgainInFull() {
        assertThat(GAGGLE.exchanges().get(1).spans())
                .extracting(span -> span.of(GAGGLE.text()))
                .contains("Joint patrols, a shared radar picture with the Marrian fleet.");
    }

    @Test
    void whoeverWillNotGuessHasNotAnsweredAndWhoSpeaksOfSomethingElseHasInPart() {
        assertThat(GAGGLE.exchanges().get(3).outcome()).hasToString("NON_REPLY");
        assertThat(GAGGLE.exchanges().get(2).outcome()).hasToString("AMBIVALENT");
    }

    @Test
    void heAfterADashIsWhomTheBrokenSentenceOpenedWith() {
        assertThat(by(GAGGLE, told(GAGGLE, "the sinking of the ferry was sabotage")))
                .isEqualTo("Calder");
    }

    @Test
    void aMinisterWhoIsCalledIsNotTheOneNamedNext() {
        assertThat(mentioned(GAGGLE, "Madam Minister, Prime")).isEqualTo("Ingrid Halvorsen");
    }

    @Test
    void aTownIsNobodyThatHeMeans() {
        assertThat(mentioned(GAGGLE, "he has a navy")).isEqualTo("Calder");
        assertThat(mentioned(GAGGLE, "He shares the blame")).isEqualTo("Calder");
    }

    @Test
    void somebodyOfAnUncommonNameAndTheHeadOfACouncilAreMeantByPronouns() {
        assertThat(mentioned(GAGGLE, "she’s prepared")).isEqualTo("Marta Quill");
        assertThat(mentioned(GAGGLE, "he’s willing")).isEqualTo("the head of the dockers’ council");
    }

    @Test
    void linesMadeUpForAHallAreNobodysWords() {
        assertThat(told(GAGGLE, "let’s sit down").telling().verbatim()).isFalse();
        assertThat(told(GAGGLE, "this is how we could begin").telling().verbatim())
                .isFalse();
    }

    @Test
    void timesLeanOnTheOneBeforeAndOnLuck() {
        assertThat(Objects.requireNonNull(time(GAGGLE, "the month after that").value())
                        .toString())
                .contains("2019-11");
        assertThat(Objects.requireNonNull(time(GAGGLE, "months").hedge()).of(GAGGLE.text()))
                .isEqualTo("with luck");
        assertThat(time(TALKSHOW, "her maiden year").hedge()).isNotNull();
    }

    @Test
    void promisesKeepTheirConditionAndTheirDoubt() {
        Commitment talks = promise(GAGGLE, "open talks on shared patrols");
        assertThat(talks.modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(talks.action().of(GAGGLE.text())).isEqualTo("open talks on shared patrols");
        assertThat(promise(GAGGLE, "call the next session").modality()).isEqualTo(Modality.INTENTION);
    }

    @Test
    void aProgrammeOfTonightIsNoTimeAndItsHostHasItForAnAddressee() {
        Attribution told = told(TALKSHOW, "gained a yard or two");
        assertThat(Objects.requireNonNull(told.telling().said()).text()).isNull();
        assertThat(told.telling().addressee())
                .extracting(span -> span.of(TALKSHOW.text()))
                .containsExactly("NBS's \"Harbour Tonight with Dana Whitlock");
    }

    @Test
    void anAudienceIsToldItAtItsMeetingAndNotLastWeekend() {
        Attribution told = told(TALKSHOW, "a growing mood of boycott");
        assertThat(told.telling().addressee())
                .extracting(span -> span.of(TALKSHOW.text()))
                .containsExactly("the Tessaly Maritime Seminar");
        Span event = Objects.requireNonNull(told.telling().said()).event();
        assertThat(Objects.requireNonNull(event).of(TALKSHOW.text())).isEqualTo("the Tessaly Maritime Seminar");
        assertThat(TALKSHOW.speechActs()).anyMatch(act -> told.id().equals(act.pointsTo()));
    }

    @Test
    void wordsBeforeAColonMayBeDeniedWithoutThoseBehindIt() {
        assertThat(told(TALKSHOW, "It isn't a quarrel").polarity()).isEqualTo(Polarity.ASSERTED);
    }

    @Test
    void theForeignMinisterOfTheHeaderIsNotTheMinisterOfDefence() {
        assertThat(mentioned(JOINT, "the Foreign Minister. Sir")).isEqualTo("Pascal Renaud");
        assertThat(mentioned(JOINT, "FOREIGN MINISTER RENAUD")).isEqualTo("Pascal Renaud");
    }

    @Test
    void whoeverIsNamedBehindTheTradeHasIt() {
        Document trades = Samples.resource("/otherwords/trades.txt");
        assertThat(trades.attributions())
                .extracting(one -> by(trades, one))
                .containsExactly(
                        "Ole Brandt", "Nils Orlo", "Marta Quill", "Otto Weld", "Lena Foss", "Emil Hart", "Rolf Dunn");
    }

    @Test
    void aTranscriptsTitleMayStandBehindThatWordAndATownHallIsAHouse() {
        Document council = Samples.resource("/otherwords/council.txt");
        assertThat(council.metadata().title()).isEqualTo("Weekly Council Briefing");
        assertThat(Objects.requireNonNull(council.event()).kind()).hasToString("BRIEFING");
    }

    @Test
    void aBodysHeadEndsWithTheBodyAndWeSaidWhatWeHaveSaid() {
        Document council = Samples.resource("/otherwords/council.txt");
        assertThat(mentioned(council, "she's content")).isEqualTo("the head of the drainage board");
        assertThat(promise(council, "put the depot out").action().of(council.text()))
                .isEqualTo("put the depot out to tender");
        assertThat(council.exchanges().get(3).outcome()).hasToString("NON_REPLY");
    }

    @Test
    void aDinnerIsToldAndASpeechToItsHostsPointsThere() {
        Document lane = Samples.resource("/otherwords/lane.txt");
        Attribution told = told(lane, "Traders will be paid");
        Span event = Objects.requireNonNull(
                Objects.requireNonNull(told.telling().said()).event());
        assertThat(event.of(lane.text())).isEqualTo("the Brackwater Chamber of Commerce dinner");
        assertThat(lane.speechActs()).anyMatch(act -> told.id().equals(act.pointsTo()));
    }

    @Test
    void aLanguageIsHeardBehindSpeakingIn() {
        Document presser = Samples.resource("/otherwords/presser.txt");
        assertThat(presser.turn(2).language()).isEqualTo("de");
        assertThat(presser.turn(3).language()).isEqualTo("fi");
    }

    private static String value(Document document, String words) {
        return Objects.requireNonNull(time(document, words).value()).toString();
    }

    @Test
    void aPortfolioThatNoListKnowsIsNoGivenName() {
        Document canals = Samples.resource("/otherwords/canals.txt");
        assertThat(mentioned(canals, "MINISTER OSK")).isEqualTo("Ruben Osk");
    }

    @Test
    void whatRunsUntilOrIsDoneByADayLiesAhead() {
        Document canals = Samples.resource("/otherwords/canals.txt");
        assertThat(value(canals, "the spring")).startsWith("2019");
        assertThat(value(canals, "May")).isEqualTo("2019-05");
        assertThat(value(canals, "3 April")).isEqualTo("2019-04-03");
        assertThat(value(canals, "1 June")).isEqualTo("2019-06-01");
    }

    @Test
    void aStatementPutTwiceIsAnsweredAndAnAskingBackMendsAQuestionThatBrokeOff() {
        Document canals = Samples.resource("/otherwords/canals.txt");
        assertThat(ties(canals)).containsExactly("[2, 4] [5]", "[6, 8] [9]");
    }

    @Test
    void theNumberOfAQuestionIsNoQuarter() {
        Document panel = Samples.resource("/otherwords/panel.txt");
        assertThat(panel.times())
                .extracting(one -> one.span().of(panel.text()))
                .containsExactly("Wednesday 6 June 2018", "March");
    }

    @Test
    void scornIsHeapedInWordsThatNobodyTells() {
        Document scorn = Samples.resource("/otherwords/scorn.txt");
        assertThat(scorn.speechActs())
                .anyMatch(act -> act.cue().getFirst().of(scorn.text()).contains("scorn"));
    }
}
