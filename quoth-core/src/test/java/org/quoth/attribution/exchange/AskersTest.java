package org.quoth.attribution.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoth.attribution.Samples;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Speaker;
import org.quoth.text.Span;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.DocumentWriter;

final class AskersTest {

    private static final Document SLUICE = Samples.resource("/exchange/askers.txt");

    @Test
    void anUnnamedAskerIsCalledWhatTheAnswerCallsHer() {
        assertThat(SLUICE.exchanges().stream().map(one -> asked(SLUICE, one)))
                .containsExactly(
                        "[2] Susan []",
                        "[4] Peter []",
                        "[6, 8] Laura []",
                        "[10] John []",
                        "[12] nobody",
                        "[15] nobody");
    }

    private static String asked(Document document, Exchange exchange) {
        Exchange.Asker asker = exchange.asker();
        return exchange.questions() + " "
                + (asker == null
                        ? "nobody"
                        : document.entity(asker.entity()).orElseThrow().name() + " " + asker.alternatives());
    }

    /** By the moderator who calls on them, by themselves, by whoever reads their question out. */
    @Test
    void anUnnamedAskerIsWhoWasCalledOnOrSaysWhoSpeaks() {
        Document called = Samples.resource("/exchange/askers-called.txt");
        assertThat(called.exchanges().stream().map(one -> asked(called, one)))
                .containsExactly(
                        "[4] Hanne Lund []",
                        "[7] Ibrahim Sesay []",
                        "[9] Paolo Brandt []",
                        "[12] Susan Weir []",
                        "[15] Laura Strand []");
        assertThat(called.exchanges().stream().map(Exchange::answers))
                .containsExactly(List.of(5), List.of(8), List.of(10), List.of(13), List.of(16));
    }

    @Test
    void twoNamesInOneAnswerNameNobodyAndEveryQuestionThatMayBeMeantIsTold() {
        List<Exchange> exchanges =
                Samples.resource("/exchange/askers-doubtful.txt").exchanges();
        assertThat(exchanges)
                .extracting(one -> one.asker() == null ? List.of() : one.asker().alternatives())
                .containsExactly(List.of("x2"), List.of(), List.of(), List.of());
        assertThat(exchanges).filteredOn(one -> one.asker() != null).hasSize(1);
    }

    @Test
    void theAskerGoesThroughJson() {
        Document back = DocumentParser.parse(DocumentWriter.write(SLUICE));
        assertThat(back.exchanges()).isEqualTo(SLUICE.exchanges());
    }

    @Test
    void turnsOfUnnamedAskersStayUnnamed() {
        assertThat(SLUICE.turn(4).speaker()).isEqualTo(Speaker.UNNAMED);
        assertThat(SLUICE.entities()).noneMatch(entity -> entity.name().equals("Sir"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That is a good question, Dana. | true
            Look, Dana, it depends on the rain. | true
            Dana, I cannot tell you that. | true
            Thank you, Dana. | true
            We said so then – even, Dana, it bears on your question – and we say it now. | true
            I do not know that yet, Dana. | true
            My wife, Dana, I should say, is a baker. | false
            Dana, I think, was there. | false
            We spoke with Ruth, Dana, and Milo. | false
            I went to see my brother, Dana. | false
            And Dana. | false
            Dana has a boat. | false
            Dana, the mayor, has a boat. | false
            He said "I thank you, Dana. | false
            """)
    void tellsWhoIsSpokenToFromWhoIsSpokenOf(String sentence, boolean spokenTo) {
        int begin = sentence.indexOf("Dana");
        assertThat(Vocatives.isSpokenTo(sentence, new Span(0, sentence.length()), new Span(begin, begin + 4)))
                .isEqualTo(spokenTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Go ahead, Dana. | true
            Yes, Dana from the Herald. | true
            Dana? | true
            Next question is from Dana, please. | true
            Dana is next door. | false
            I have talked to Dana. | false
            """)
    void tellsACallFromAStatement(String sentence, boolean called) {
        int begin = sentence.indexOf("Dana");
        assertThat(Vocatives.isCalled(sentence, new Span(0, sentence.length()), new Span(begin, begin + 4)))
                .isEqualTo(called);
    }

    @Test
    void titlesNameNobody() {
        assertThat(List.of("Sir", "Mr. Secretary", "Mr. Speaker", "Madam President"))
                .noneMatch(Vocatives::isName);
        assertThat(List.of("Dana", "Ms. Okoro", "Dana Okoro")).allMatch(Vocatives::isName);
    }
}
