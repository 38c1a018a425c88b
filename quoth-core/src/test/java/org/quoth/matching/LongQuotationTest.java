package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoth.model.Match;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

final class LongQuotationTest {

    private static final List<String> WORDS = List.of(
            "harbour", "ferry", "council", "bridge", "winter", "budget", "lorry", "crane", "island", "captain",
            "sluice", "market", "the", "of", "and", "a", "in", "to", "will", "we");

    private final PrimaryIndex index = new PrimaryIndex();
    private String speech = "";

    @BeforeEach
    void speakForAnHour() {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 500; sentence++) {
            text.append("We");
            for (int word = 0; word < 11; word++) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            text.append(sentence % 9 == 8 ? ".\n\n" : ". ");
        }
        speech = text.toString().strip();
        index.add(Scene.primary("speech", null, "MAYOR VALE: " + speech));
    }

    private Verdict verify(String quotation) {
        return new Verifier().verify(Quotation.of(quotation), index);
    }

    @Test
    void wholeSpeechIsVerbatim() {
        assertThat(verify(speech).kind()).isEqualTo(VerdictKind.VERBATIM);
    }

    @Test
    void oneWordChangedInTheMiddleIsEdited() {
        int middle = speech.indexOf(" will ", speech.length() / 2);
        String changed = speech.substring(0, middle) + " may " + speech.substring(middle + " will ".length());
        assertThat(verify(changed).kind()).isEqualTo(VerdictKind.EDITED);
    }

    @Test
    void wordsThatNobodySaidAreNotFoundHoweverLongTheirSentences() {
        StringBuilder unsaid = new StringBuilder();
        for (int sentence = 0; sentence < 9; sentence++) {
            unsaid.append("Tractors ").append("plough the meadows ".repeat(26)).append("of Norwood. ");
        }
        assertThat(verify(unsaid.toString()).kind()).isEqualTo(VerdictKind.NOT_FOUND);
    }

    @Test
    void manyBracketsAreReadInNoTime() {
        String brackets = "[harbour] ".repeat(40_000);
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> QuotedText.read(brackets));
    }

    @Test
    void aNumberWithoutEndIsReadInNoTime() {
        String hundreds = "a " + "hundred ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> WordReader.read(hundreds));
    }

    @Test
    void passageLeftOutUnmarkedIsNotVouchedFor() {
        int from = speech.indexOf(". ", speech.length() / 3) + 2;
        int to = speech.indexOf(". ", from + 600) + 2;
        assertThat(verify(speech.substring(0, from) + speech.substring(to)).kind())
                .isIn(VerdictKind.EDITED, VerdictKind.STITCHED);
    }

    /** Words that were said on an earlier day as well are no seam. */
    @Test
    void speechThatBeginsAsAnotherDidIsVerbatim() {
        String opening = speech.substring(0, speech.indexOf("\n\n", speech.length() / 4));
        index.add(Scene.primary("stump", LocalDate.of(2031, 2, 1), "MAYOR VALE: " + opening));
        Verdict verdict = verify(speech);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.VERBATIM);
        assertThat(verdict.matches()).allMatch(match -> match.document().equals("speech"));
    }

    @Test
    void speechGivenTwiceIsAmbiguous() {
        index.add(Scene.primary("speech", LocalDate.of(2031, 2, 1), "MAYOR VALE: " + speech));
        index.add(Scene.primary("again", LocalDate.of(2031, 9, 4), "MAYOR VALE: " + speech));
        Verdict verdict = verify(speech);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.AMBIGUOUS);
        assertThat(verdict.matches()).extracting(Match::document).contains("speech", "again");
    }

    @Test
    void piecesOfWhatWasNotSaidAreShown() {
        StringBuilder unsaid = new StringBuilder();
        for (int sentence = 0; sentence < 30; sentence++) {
            unsaid.append("Tractors ").append("plough the meadows ".repeat(8)).append("of Norwood. ");
        }
        Verdict verdict = verify(unsaid + speech.substring(0, speech.indexOf('.', 200) + 1) + " " + unsaid);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_FOUND);
        assertThat(verdict.pieces()).isNotEmpty();
    }
}
