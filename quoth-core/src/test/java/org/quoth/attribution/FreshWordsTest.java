package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quoth.attribution.Lookup.asker;
import static org.quoth.attribution.Lookup.by;
import static org.quoth.attribution.Lookup.exchange;
import static org.quoth.attribution.Lookup.mentioned;
import static org.quoth.attribution.Lookup.name;
import static org.quoth.attribution.Lookup.promise;
import static org.quoth.attribution.Lookup.told;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quoth.model.Actor;
import org.quoth.model.Attribution;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Exchange;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.Polarity;
import org.quoth.model.TimeExpression;
import org.quoth.model.TurnKind;

/** The hard cases a fourth time: a bank, a recall, a storm, a comet, an inquiry, a strike, a court, a league, a festival and a church. */
final class FreshWordsTest {

    private static final Document BANK = Samples.resource("/otherwords/bank.txt");
    private static final Document RECALL = Samples.resource("/otherwords/recall.txt");
    private static final Document WEATHER = Samples.resource("/otherwords/weather.txt");
    private static final Document COMET = Samples.resource("/otherwords/comet.txt");
    private static final Document INQUIRY = Samples.resource("/otherwords/inquiry.txt");
    private static final Document STRIKE = Samples.resource("/otherwords/strike.txt");
    private static final Document LEAGUE = Samples.resource("/otherwords/curling.html");
    private static final Document FESTIVAL = Samples.resource("/otherwords/festival.html");
    private static final Document CHURCH = Samples.resource("/otherwords/church.txt");
    private static final Document COACH = Samples.resource("/otherwords/coach.txt");
    private static final Document RADIO = Samples.resource("/otherwords/radio.txt");
    private static final Document OPERA = Samples.resource("/otherwords/opera.html");
    private static final Document COURT = Samples.resource("/otherwords/court.txt");

    @Test
    void aPressOfficerRunsTheEventAndARecordingMayBeginInsideATurn() {
        assertThat(BANK.turn(1).kind()).isEqualTo(TurnKind.MODERATOR);
        assertThat(BANK.turn(1).beginsInside()).isTrue();
        assertThat(exchange(BANK, "Was the board of one mind").questions()).containsExactly(10, 12);
        assertThat(exchange(BANK, "Was the board of one mind").outcome()).isEqualTo(Outcome.NON_REPLY);
        assertThat(exchange(RECALL, "So will Tamsel").questions()).hasSize(2);
    }

    @Test
    void aPleasantryIsNoPartOfTheNextQuestion() {
        assertThat(exchange(BANK, "the finance minister told").questions()).hasSize(1);
    }

    @Test
    void noAnswersTheQuestionThatAnAskingBackMended() {
        assertThat(exchange(BANK, "And the buffer").outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(asker(BANK, "And the buffer")).isEqualTo("Petra");
    }

    @Test
    void twoQuestionsOfOneSentenceAreTwo() {
        assertThat(exchange(COMET, "has the camera survived").parts())
                .extracting(Exchange.Part::outcome)
                .containsExactly(Outcome.CLEAR, Outcome.NON_REPLY);
    }

    @Test
    void aQuestionCarriedOnBehindItsAnswerIsOne() {
        Exchange asked = exchange(WEATHER, "are you telling people");
        assertThat(asked.questions()).containsExactly(4, 6);
        assertThat(asked.answers()).containsExactly(5, 7);
    }

    @Test
    void askersNameThemselvesOrAreCalledByTheModerator() {
        assertThat(asker(WEATHER, "are you telling people")).isEqualTo("Dana Whitcomb");
        assertThat(asker(COMET, "has the camera survived")).isEqualTo("Marcus Bell");
        assertThat(asker(COMET, "Your colleague in Lyon")).isEqualTo("Ana Souza");
    }

    @Test
    void whoDoesNoOddsAndWhoSendsOneElsewhereGivesNoAnswer() {
        assertThat(exchange(COMET, "How likely is it").outcome()).isEqualTo(Outcome.NON_REPLY);
        assertThat(exchange(RECALL, "Ilse Varga").outcome()).isEqualTo(Outcome.NON_REPLY);
    }

    @Test
    void whatIsSaidBehindAnInsertionIsWhoeversTheInsertionNames() {
        assertThat(by(BANK, "a levy is a loan")).isEqualTo("my predecessor");
        assertThat(by(WEATHER, "you can buy another sofa")).isEqualTo("the mayor of Roe");
        assertThat(INQUIRY.attributions())
                .filteredOn(one -> INQUIRY.words(one.content()).equals("the dredging stopped"))
                .extracting(Attribution::speaker)
                .containsExactly(INQUIRY.turn(1).speaker());
    }

    @Test
    void theChairIsWhoSitsInIt() {
        assertThat(mentioned(INQUIRY, "The Chair: Good morning")).isEqualTo("Harriet Voss");
    }

    @Test
    void possessivesBeforeASourceAreNoContractions() {
        Attribution letter = told(BANK, "the collateral was gone");
        assertThat(by(BANK, "the collateral was gone")).contains("auditors");
        assertThat(letter.telling().medium())
                .extracting(span -> span.of(BANK.text()))
                .containsExactly("a letter");
    }

    @Test
    void wordsBetweenSpokenMarksAreWhoseTheReportAroundThemIs() {
        assertThat(by(COMET, "an expensive firework")).isEqualTo("the minister");
    }

    @Test
    void whenItWasSaidIsNoPartOfWhoSaidIt() {
        assertThat(by(WEATHER, "oh, it'll turn")).doesNotContain("ago");
    }

    @Test
    void aReportFindsAsItSays() {
        assertThat(by(WEATHER, "a third of them were dead")).contains("report");
    }

    @Test
    void weIsWhoSpeaksAlsoInWhatIsReported() {
        assertThat(promise(BANK, "do so again in June").actor())
                .isEqualTo(new Actor.Known(Objects.requireNonNull(BANK.principal())));
    }

    @Test
    void aConditionHoldsForAClauseBegunAgainAndForWhatWasTold() {
        Commitment half = promise(BANK, "release half of it");
        assertThat(half.modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(half.action().of(BANK.text())).isEqualTo("release half of it");
        assertThat(promise(BANK, "look again").modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(Objects.requireNonNull(
                                promise(CHURCH, "the chapter will take it").condition())
                        .of(CHURCH.text()))
                .startsWith("Should the county");
    }

    @Test
    void havingABoxOffTheShelvesIsADeed() {
        assertThat(promise(RECALL, "off the shelves").modality()).isEqualTo(Modality.INTENTION);
    }

    @Test
    void heAtTheBeginningOfATurnIsWhoHasJustAnswered() {
        assertThat(mentioned(RECALL, "He won't")).isEqualTo("Rashid Noor");
    }

    @Test
    void aGivenNameIsWhoseTheHeaderTellsItToBe() {
        assertThat(mentioned(COMET, "Kenji will tell")).isEqualTo("Kenji Mori");
        assertThat(mentioned(LEAGUE, "Sir Anders had meant")).isEqualTo("Anders Holm");
    }

    @Test
    void aHeadlinesDescriptionIsWhoSaysTheSameInTheBody() {
        assertThat(LEAGUE.attributions())
                .filteredOn(one -> one.sameAs() != null)
                .extracting(one -> one.speaker())
                .contains(told(LEAGUE, "It was lost").speaker());
    }

    @Test
    void aCapeIsNobody() {
        assertThat(WEATHER.entities()).extracting(Entity::name).doesNotContain("Cape Roe");
    }

    @Test
    void aUnionIsNotTheCompany() {
        assertThat(mentioned(STRIKE, "the union told")).isEqualTo("Road and Rail Union");
    }

    @Test
    void aLetterThatOpensTheSentenceIsItsMedium() {
        Attribution letter = told(LEAGUE, "she had handed the file");
        assertThat(letter.telling().medium())
                .extracting(span -> span.of(LEAGUE.text()))
                .containsExactly("a letter");
        assertThat(letter.telling().addressee())
                .extracting(span -> span.of(LEAGUE.text()))
                .containsExactly("members");
        assertThat(told(STRIKE, "a word out of head office").telling().medium())
                .extracting(span -> span.of(STRIKE.text()))
                .containsExactly("a leaflet");
    }

    @Test
    void hisOrHerOwnPeopleAreToldInsideAQuotationToo() {
        Attribution nested = STRIKE.attributions().stream()
                .filter(one -> one.in() != null && STRIKE.words(one.content()).contains("she would take three"))
                .findFirst()
                .orElseThrow();
        assertThat(nested.telling().addressee())
                .extracting(span -> span.of(STRIKE.text()))
                .containsExactly("her own members");
    }

    @Test
    void nobodySaysNotToBeNamed() {
        assertThat(STRIKE.attributions())
                .extracting(one -> STRIKE.words(one.content()))
                .noneMatch(words -> words.startsWith("not to be named"));
    }

    @Test
    void aMonthIsNoDoubt() {
        assertThat(COURT.attributions())
                .filteredOn(one -> COURT.words(one.cue()).contains("minutes"))
                .extracting(Attribution::polarity)
                .doesNotContain(Polarity.HYPOTHETICAL);
    }

    @Test
    void aShortInterviewInBoldIsOne() {
        assertThat(FESTIVAL.turns()).hasSize(12);
        assertThat(told(FESTIVAL, "a hospital a year").telling().medium())
                .extracting(span -> span.of(FESTIVAL.text()))
                .containsExactly("El Faro");
    }

    @Test
    void aGreetingIsNoTitleAndAnArchbishopHasAnOffice() {
        assertThat(Objects.requireNonNull(CHURCH.metadata().title())).startsWith("Statement by the Archbishop");
        assertThat(name(CHURCH, Objects.requireNonNull(CHURCH.principal()))).isEqualTo("Tiberius Oyelaran");
    }

    @Test
    void timesOfOtherWords() {
        assertThat(values(BANK)).contains("the Friday before last = 2018-02-23");
        assertThat(values(STRIKE)).contains("Two Saturdays ago = 2017-08-05", "March = 2017-03");
        assertThat(values(COURT)).contains("a fortnight from today = 2015-11-05");
        assertThat(WEATHER.times())
                .filteredOn(TimeExpression::negated)
                .extracting(time -> time.span().of(WEATHER.text()))
                .containsExactly("hours");
    }

    private static List<String> values(Document document) {
        return document.times().stream()
                .map(time -> time.span().of(document.text()) + " = " + time.value())
                .toList();
    }

    @Test
    void whoAsksMayCallTheOneAskedBeforeTheOwnName() {
        assertThat(asker(COACH, "Sam Okafor from the Tarn Mail")).isEqualTo("Sam Okafor");
    }

    @Test
    void speechHasItAccordingToOthersAndCallsThingsNames() {
        assertThat(by(COACH, "nobody was hurt")).contains("police");
        assertThat(by(COACH, "a gift")).isEqualTo("the president of Vardo");
    }

    @Test
    void whoRangToSayAndWhoWasKindEnoughToSaySaidSo() {
        assertThat(by(COMET, "he was wrong")).isEqualTo("the minister");
        assertThat(by(COACH, "we deserved it")).contains("manager");
    }

    @Test
    void aMenusNewsIsNoPaper() {
        assertThat(COURT.metadata().outlet()).isNotEqualTo("News");
    }

    @Test
    void heIsNotWhoHasJustSpokenOfSomebodyElse() {
        assertThat(mentioned(COACH, "He had.")).isNotEqualTo("Milo Brenn");
    }

    @Test
    void notTodayIsNoAnswerAndNeverIsOne() {
        assertThat(exchange(COACH, "And your contract").outcome()).isEqualTo(Outcome.NON_REPLY);
        assertThat(exchange(COACH, "Did you say on Friday").outcome()).isEqualTo(Outcome.CLEAR);
    }

    @Test
    void whatWasAdmittedAsMuchStandsBefore() {
        assertThat(RADIO.attributions())
                .anyMatch(one -> RADIO.words(one.source()).contains("chairman"));
    }

    @Test
    void quotingIsAsGoodAsQuote() {
        assertThat(told(RADIO, "not one boat more").source()).isNotEmpty();
    }

    @Test
    void aChorusThatWasToldSaysNothing() {
        Document mill = Samples.resource("/otherwords/mill.txt");
        Attribution headline = told(mill, "days from closing");
        assertThat(headline.source()).isEmpty();
        assertThat(headline.telling().addressee())
                .extracting(span -> span.of(mill.text()))
                .containsExactly("chorus");
    }

    @Test
    void aStatementReadsAsWhoeverIssuedIt() {
        assertThat(by(OPERA, "No decision has been made")).isEqualTo("Vera Stahl");
    }

    @Test
    void aMusiciansUnionIsToldWhole() {
        assertThat(told(OPERA, "promise them nothing").telling().addressee())
                .extracting(span -> span.of(OPERA.text()))
                .containsExactly("the musicians' union");
    }
}
