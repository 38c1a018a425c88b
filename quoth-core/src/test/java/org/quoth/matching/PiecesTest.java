package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoth.model.Edit;
import org.quoth.model.EditKind;
import org.quoth.model.Match;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/** Of a quotation that nobody said as a whole, what was said is shown. */
final class PiecesTest {

    private static final String SAID = "The dock will stay closed until the inspectors have finished their work in May";
    private static final String UNSAID =
            "nobody in the cabinet was warned that the cranes had been failing since spring";

    private final PrimaryIndex index = new PrimaryIndex();

    @BeforeEach
    void speak() {
        index.add(Scene.primary(
                "briefing",
                null,
                "MINISTER RUIZ: We have looked at the figures. " + SAID + ". I know how hard this is on the crews.\n\n"
                        + "MR. DORN: The owners have asked for a loan, and the bank has not yet answered them."));
    }

    private Verdict verify(String quotation, String speaker) {
        return new Verifier().verify(Quotation.of(quotation).by(speaker), index);
    }

    @Test
    void thePieceIsShownAndTheRestIsPutIn() {
        String quotation = SAID + ", and " + UNSAID;
        Verdict verdict = verify(quotation, "Ana Ruiz");
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_FOUND);
        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.pieces()).extracting(Match::text).containsExactly(SAID);
        assertThat(verdict.pieces().getFirst().edits())
                .filteredOn(edit -> edit.op() == EditKind.INSERT)
                .extracting(Edit::quote)
                .extracting(span -> span.of(quotation))
                .containsExactly("and " + UNSAID);
    }

    @Test
    void whatSomebodyElseSaidIsNoPiece() {
        assertThat(verify(SAID + ", and " + UNSAID, "Emil Dorn").pieces()).isEmpty();
    }

    @Test
    void aFewSmallWordsAreNoPiece() {
        assertThat(verify("I know how hard this is, but " + UNSAID, "Ana Ruiz").pieces())
                .isEmpty();
    }

    @Test
    void whatWasFoundHasNoPieces() {
        assertThat(verify(SAID, "Ana Ruiz").pieces()).isEmpty();
    }
}
