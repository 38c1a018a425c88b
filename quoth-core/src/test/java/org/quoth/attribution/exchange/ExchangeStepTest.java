package org.quoth.attribution.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quoth.attribution.Samples;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Outcome;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

final class ExchangeStepTest {

    @Test
    void tiesQuestionsToAnswersAcrossRepairsInterruptionsAndTheModerator() throws IOException {
        assertThat(rendered(Samples.resource("/exchange/quarry.txt"))).isEqualTo(expected("/exchange/quarry.expected"));
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = ExchangeStepTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String rendered(Document document) {
        StringBuilder lines = new StringBuilder("turns");
        document.turns().forEach(turn -> lines.append(' ').append(word(turn.kind())));
        lines.append('\n');
        for (Exchange exchange : document.exchanges()) {
            lines.append(exchange.id())
                    .append(' ')
                    .append(indexes(exchange.questions()))
                    .append(" -> ");
            lines.append(indexes(exchange.answers())).append(' ').append(word(exchange.outcome()));
            lines.append(exchange.reason() == null ? "" : " " + exchange.reason())
                    .append('\n');
            exchange.spans()
                    .forEach(span -> lines.append("  | ")
                            .append(span.of(document.text()))
                            .append('\n'));
        }
        return lines.toString();
    }

    private static String indexes(List<Integer> turns) {
        return turns.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "-" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void givesTheExchangesOfTheContractsExample() {
        assertThat(Samples.briefing().exchanges())
                .containsExactly(
                        new Exchange(
                                "x1",
                                List.of(2),
                                List.of(3, 5),
                                List.of(new Span(167, 204)),
                                Outcome.CLEAR,
                                null,
                                List.of()),
                        new Exchange(
                                "x2",
                                List.of(4),
                                List.of(5),
                                List.of(new Span(289, 313)),
                                Outcome.CLEAR,
                                null,
                                List.of()));
    }

    @Test
    void findsTheNineExchangesOfTheSeed() {
        Document seed = Samples.seed("000");
        assertThat(seed.exchanges())
                .extracting(exchange -> exchange.questions() + " -> " + exchange.answers() + " " + exchange.outcome())
                .containsExactly(
                        "[4] -> [5] AMBIVALENT",
                        "[6, 8] -> [9] CLEAR",
                        "[10] -> [11] AMBIVALENT",
                        "[12] -> [13] NON_REPLY",
                        "[14, 16] -> [17] CLEAR",
                        "[18] -> [19, 22, 24] CLEAR",
                        "[20] -> [] NON_REPLY",
                        "[25] -> [26, 28] CLEAR",
                        "[27] -> [28] CLEAR");
    }

    @Test
    void countsNeitherTheModeratorNorTheRemarkNorTheRepairAsQuestionOrAnswer() {
        Document seed = Samples.seed("000");
        assertThat(seed.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.MODERATOR)
                .extracting(Turn::index)
                .containsExactly(1, 15, 21, 23);
        assertThat(seed.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.ASIDE)
                .extracting(Turn::index)
                .containsExactly(3, 7);
    }

    @Test
    void leavesTheDashesOfAnInterruptionOutOfTheQuestion() {
        Document seed = Samples.seed("000");
        assertThat(seed.exchanges().get(1).spans()).containsExactly(new Span(1785, 1888), new Span(1937, 2053));
        assertThat(seed.exchanges().get(6).spans()).containsExactly(new Span(9391, 9401));
    }

    @Test
    void aQuestionTypedWithAFullStopIsAQuestion() {
        Document quarry = Samples.resource("/exchange/no-mark.txt");
        assertThat(quarry.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.QUESTION)
                .extracting(Turn::index)
                .containsExactly(1, 3);
        assertThat(quarry.exchanges()).extracting(Exchange::answers).containsExactly(List.of(2), List.of(4));
    }

    @Test
    void whoOnlyCallsTheLastQuestionAnswersNone() {
        Document quarry = Samples.resource("/exchange/last-question.txt");
        assertThat(quarry.turn(3).kind()).isEqualTo(TurnKind.MODERATOR);
        assertThat(quarry.exchanges()).extracting(Exchange::answers).containsExactly(List.of(2), List.of(5));
    }

    @Test
    void givesEachOfSeveralQuestionsItsOutcome() {
        Document quarry = Samples.resource("/exchange/no-mark.txt");
        List<Exchange.Part> parts = quarry.exchanges().getLast().parts();
        assertThat(parts)
                .extracting(part -> part.question().of(quarry.text()) + " " + part.outcome())
                .containsExactly("How deep is the pit today? CLEAR", "And did the insurer pay? NON_REPLY");
        assertThat(parts.getLast().reason()).contains("takes it up");
    }

    @Test
    void waitsForTheQuestionThatIsOnlyAnnouncedAndPutsItAgainWhereItWasNotHeard() {
        Document ferry = Samples.resource("/exchange/floor.txt");
        assertThat(ties(ferry))
                .containsExactly(
                        "[2, 4] -> [5]", "[6] -> [7]", "[8, 10] -> [11]", "[12, 14] -> [15, 18]", "[17, 19] -> [20]");
        assertThat(ferry.exchanges().getFirst().spans())
                .extracting(span -> span.of(ferry.text()))
                .containsExactly("When does it sail again?");
        assertThat(ferry.turn(16).kind()).isEqualTo(TurnKind.MODERATOR);
    }

    @Test
    void aRemarkThatIsAnsweredIsAnExchangeWithoutAnOutcome() {
        Document ferry = Samples.resource("/exchange/floor.txt");
        assertThat(ferry.turn(6).kind()).isEqualTo(TurnKind.QUESTION);
        assertThat(ferry.exchanges().get(1).outcome()).isNull();
    }

    @Test
    void whoCallsOnCandidatesModeratesAndWhoSaysHerNameAsks() {
        Document debate = Samples.resource("/exchange/debate.txt");
        assertThat(debate.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.MODERATOR)
                .extracting(Turn::index)
                .containsExactly(1, 4, 6, 9);
        assertThat(ties(debate)).containsExactly("[2] -> [3, 5]", "[7] -> [8, 10]");
    }

    @Test
    void aQuestionGoesOnOverTheEmptyLinesOfADoubleSpacedPage() {
        Document tolls = Samples.resource("/exchange/double-spaced.txt");
        assertThat(tolls.exchanges().getFirst().spans())
                .extracting(span -> span.of(tolls.text()).replaceAll("\\s+", " "))
                .containsExactly(
                        "How much of the toll goes to the repair of the north tower that was struck last winter?",
                        "Is that enough for the Board to finish it?");
    }

    private static List<String> ties(Document document) {
        return document.exchanges().stream()
                .map(exchange -> exchange.questions() + " -> " + exchange.answers())
                .toList();
    }

    /** "Can I follow up?" – "Sure, go ahead.", "I have two questions." – "Okay." */
    @Test
    void whoOnlyLetsAnotherGoOnAnswersNothing() {
        Document quarry = Samples.resource("/exchange/nods.txt");
        assertThat(quarry.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.ASIDE)
                .extracting(Turn::index)
                .containsExactly(3, 4, 7, 8);
        assertThat(ties(quarry)).containsExactly("[1] -> [2]", "[5] -> [6]", "[9] -> [10]");
    }

    /** Where nobody's words were lost, nothing was asked. */
    @Test
    void applauseIsNoInaudibleQuestion() {
        Document quarry = Samples.resource("/exchange/applause.txt");
        assertThat(quarry.turn(3).kind()).isEqualTo(TurnKind.ASIDE);
        assertThat(ties(quarry)).containsExactly("[1] -> [2, 4]", "[5] -> [6]", "[7] -> [8]");
    }

    @Test
    void aHostWhoClosesTheEveningModerates() {
        Document debate = Samples.resource("/exchange/closing.txt");
        assertThat(debate.turns())
                .extracting(Turn::kind)
                .containsExactly(
                        TurnKind.QUESTION,
                        TurnKind.ANSWER,
                        TurnKind.QUESTION,
                        TurnKind.ANSWER,
                        TurnKind.QUESTION,
                        TurnKind.ANSWER,
                        TurnKind.MODERATOR,
                        TurnKind.MODERATOR);
    }

    /** A name that only calls, an apology, "one thing": none of these is asked. */
    @Test
    void asksNothingWithCourtesies() {
        Document quarry = Samples.resource("/exchange/courtesies.txt");
        assertThat(quarry.exchanges().stream()
                        .flatMap(exchange -> exchange.spans().stream())
                        .map(span -> span.of(quarry.text())))
                .containsExactly(
                        "Is the crane too heavy?",
                        "Could the crane be too heavy for the wall, I was told it was old.",
                        "The -- I think -- coming back to the pumps we asked your deputy about");
    }

    @Test
    void aHostAsksThoughTheTitleNamesHer() {
        assertThat(ties(Samples.resource("/exchange/host.txt")))
                .containsExactly(
                        "[3] -> [4, 6, 8]", "[7] -> []", "[9] -> [10]", "[11] -> [12]", "[13] -> [14]", "[15] -> [16]");
    }

    /** Hardly a third of her turns ask, but hardly any of his does. */
    @Test
    void whoAsksMoreThanTheOtherAsks() {
        assertThat(ties(Samples.resource("/exchange/arguing-host.txt")))
                .contains("[3] -> [4]", "[9] -> [10]", "[15] -> [16]");
    }

    /** A clip answers nobody, congratulations and the giving of time ask nothing, and whoever will not comment has not answered. */
    @Test
    void whatIsPlayedOrWishedIsNoQuestionAndNoReply() {
        assertThat(Samples.resource("/exchange/clip.txt").exchanges())
                .extracting(exchange -> exchange.questions() + " " + exchange.answers() + " " + exchange.outcome())
                .containsExactly(
                        "[1] [2] CLEAR",
                        "[5] [6] NON_REPLY",
                        "[9] [10] CLEAR",
                        "[11] [12] NON_REPLY",
                        "[14] [15] CLEAR");
    }

    /** A tape on which two take turns is an interview; one on which somebody is heard once answers nobody. */
    @Test
    void readsTheInterviewOnATape() {
        assertThat(ties(Samples.resource("/exchange/tape.txt")))
                .containsExactly("[1, 2] -> [3]", "[4] -> [5]", "[6] -> [7]");
    }

    @Test
    void aPlainYesAnswersAndWhoHasNoReactionDoesNot() {
        assertThat(Samples.resource("/exchange/yes-or-no.txt").exchanges())
                .extracting(Exchange::outcome)
                .containsExactly(Outcome.CLEAR, Outcome.NON_REPLY, Outcome.NON_REPLY);
    }

    /** "Order, please." answers nobody. */
    @Test
    void whoHoldsTheChairDoesNotAnswerByOrders() {
        Document committee = Samples.resource("/exchange/chair.txt");
        assertThat(ties(committee)).containsExactly("[2] -> [5]", "[6] -> [7]");
        assertThat(committee.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.MODERATOR)
                .extracting(Turn::index)
                .contains(4, 8);
    }

    /** A direction within a sentence does not end it; what nobody took up is passed when the one asked goes on. */
    @Test
    void readsQuestionsAroundDirectionsAndRemarksBehindWhatWasBrokenOff() {
        Document quay = Samples.resource("/exchange/directions.txt");
        assertThat(quay.exchanges())
                .flatExtracting(Exchange::spans)
                .extracting(span -> span.of(quay.text()))
                .containsExactly(
                        "Will the panel be one that does not discuss wages, (inaudible)?",
                        "But [if they] continue to block the quay, what will you do?",
                        "You can make it a",
                        "The harbour act was signed yesterday, and nobody has used it.");
        assertThat(ties(quay)).containsExactly("[2] -> [3]", "[4] -> [5, 7]", "[6] -> []", "[8] -> [9]");
    }

    /** Some of it is refused and the rest answered; what the question takes for granted is denied; and a plain denial answers. */
    @Test
    void aReplyMayRefuseAPartOnly() {
        assertThat(Samples.resource("/exchange/partly.txt").exchanges())
                .extracting(Exchange::outcome)
                .containsExactly(
                        Outcome.AMBIVALENT, Outcome.NON_REPLY, Outcome.AMBIVALENT, Outcome.CLEAR, Outcome.AMBIVALENT);
    }

    @Test
    void seesThatSomebodyWouldRatherNot() {
        assertThat(Samples.resource("/exchange/rather-not.txt").exchanges())
                .extracting(Exchange::outcome)
                .startsWith(Outcome.NON_REPLY, Outcome.NON_REPLY, Outcome.NON_REPLY)
                .last()
                .isNotEqualTo(Outcome.NON_REPLY);
    }

    /** The benches neither ask nor answer, the chair runs the sitting, and who was just wondering has asked. */
    @Test
    void leavesOutTheBenchesAndTheChair() {
        Document ferries = Samples.resource("/exchange/benches.txt");
        assertThat(ties(ferries)).containsExactly("[1] -> [3]", "[4] -> [6]", "[7] -> [8]");
        assertThat(ferries.turn(2).kind()).isEqualTo(TurnKind.ASIDE);
        assertThat(ferries.turn(5).kind()).isEqualTo(TurnKind.MODERATOR);
    }

    /** Somebody calls out once; the host hands over by a question, as her guest does not. */
    @Test
    void whoHandsOverByQuestionsAsks() {
        assertThat(ties(Samples.resource("/exchange/called-out.txt")))
                .contains("[6] -> [7]", "[8] -> [9, 11]", "[12] -> [13]");
    }

    @Test
    void whoThanksBehindTheQuestionHasAsked() {
        assertThat(ties(Samples.resource("/exchange/named-reporters.txt")))
                .containsExactly("[2] -> [3]", "[4] -> [5]", "[6] -> [7]");
    }

    /** "Let's go to Karin at the Courier." */
    @Test
    void whoCallsOnReportersModerates() {
        Document call = Samples.resource("/exchange/press-call.txt");
        assertThat(call.turns())
                .filteredOn(turn -> turn.kind() == TurnKind.MODERATOR)
                .extracting(Turn::index)
                .containsExactly(1, 3, 6);
        assertThat(ties(call)).containsExactly("[4] -> [5]", "[7] -> [8]");
    }

    /** "I'm not going to say that" is a reply; "What's your comment?" is asked, "what's your question?" gives the floor, "I'd like to know why" asks. */
    @Test
    void tellsRepliesQuestionsAndCallsThatSoundAlike() {
        assertThat(ties(Samples.resource("/exchange/bank.txt"))).containsExactly("[4] -> [5]", "[6] -> [7]");
        assertThat(ties(Samples.resource("/exchange/outlets.txt")))
                .containsExactly("[1] -> [2]", "[3] -> [4]", "[5] -> [6]");
        assertThat(ties(Samples.resource("/exchange/phone-in.txt"))).contains("[2] -> [3]");
    }

    /** The audience asks, and whoever leads through the evening only where the question is one. */
    @Test
    void aModeratorGivesTheFloorAndAsksAtTimes() {
        assertThat(Samples.resource("/exchange/town-hall.txt").exchanges())
                .extracting(exchange -> exchange.questions() + " " + exchange.answers())
                .containsExactly("[2] [3, 5]", "[6] [7]", "[9] [10, 12]");
    }

    @Test
    void leavesAStoryWithoutExchanges() {
        assertThat(Samples.story().exchanges()).isEmpty();
    }

    /**
     * None of the items was learned from; the rules were tuned on the half whose answer has an even hash. The floors lie a little below
     * what was measured; people agree with one another at 0.72 to 0.80.
     */
    @Test
    void judgesRepliesBetterThanChance() {
        Path file = Samples.shared("data/evasion/clarity/triple-annotated.csv");
        Assumptions.assumeTrue(Files.isRegularFile(file), "needs ../shared beside the project: " + file + " is absent");
        ClarityMeasure all = ClarityMeasure.ofTheProgram();
        ClarityMeasure odd = ClarityMeasure.ofTheProgram();
        ClarityMeasure allRuled = ClarityMeasure.ofTheRulesAlone();
        ClarityMeasure oddRuled = ClarityMeasure.ofTheRulesAlone();
        for (ClarityItems.Item item : ClarityItems.in(file)) {
            all.add(item);
            allRuled.add(item);
            if (item.answer().hashCode() % 2 != 0) {
                odd.add(item);
                oddRuled.add(item);
            }
        }
        System.out.println("all: " + all + "\nodd: " + odd + "\nrules alone, all: " + allRuled + "\nrules alone, odd: "
                + oddRuled);
        assertThat(all.macroF1()).as(all.toString()).isGreaterThan(0.57);
        assertThat(odd.macroF1()).as(odd.toString()).isGreaterThan(0.55);
    }
}
