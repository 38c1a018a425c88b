package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;

/** What each turn does, by its label and by what its owner does all along. */
final class TurnKindsTest {

    private static final String BRIEFING = """
            GOVERNOR LIND. Good afternoon. The board has met, and the ferry fares stay as they are. I will take your questions.

            ADA MARSH. Ada Marsh, Valley Wire. I have two questions, if I may, about your opening remarks. You said that the fares will stay, and last year
            you said that they would fall before the summer ends. Which of the two should people on the islands believe now?

            GOVERNOR LIND. Both. They fell in the winter, and now they stay.

            ADA MARSH. And the winter?

            GOVERNOR LIND. The winter is far away, and the board will meet again before it comes.

            (turn)

            GOVERNOR LIND. We have looked at the dredging twice, and it will begin in May.
            """;

    @Test
    void takesNoReporterForTheModeratorWhoAnnouncesAQuestion() {
        List<Turn> turns = turns("TOM OKORO. When does the dredging begin?");
        assertThat(turns).hasSize(7);
        assertThat(turns.get(1).kind()).isEqualTo(TurnKind.QUESTION);
        assertThat(turns.get(3).kind()).isEqualTo(TurnKind.QUESTION);
    }

    @Test
    void takesWhatACrowdCallsForNoQuestion() {
        List<Turn> turns = TextReader.read("""
                ADA MARSH: Thank you, Port Ellis. They told us that the ferry would never sail again, and here it lies behind me, painted and paid for.

                AUDIENCE: Ma-arsh! Ma-arsh! Ma-arsh!

                ADA MARSH: It took two winters. It took every one of you, and I have not forgotten who stood on this quay in the rain.

                AUDIENCE: We did, we did, we did.

                ADA MARSH: You did. And when they raised the fares, who wrote to the board, nine thousand times?

                AUDIENCE: When does it sail, Ada?

                ADA MARSH: On Monday, at six in the morning, and the first crossing is free for everybody here.
                """).turns();
        assertThat(turns)
                .extracting(Turn::kind)
                .containsExactly(
                        TurnKind.STATEMENT,
                        TurnKind.ASIDE,
                        TurnKind.STATEMENT,
                        TurnKind.ASIDE,
                        TurnKind.STATEMENT,
                        TurnKind.QUESTION,
                        TurnKind.ANSWER);
    }

    @Test
    void takesNobodyWhoMostlyAsksForWhoAnswers() {
        List<Turn> turns = TextReader.read("""
                Cllr Holm: Madam Mayor, I have waited since the autumn to put this to you. When will the footbridge open?

                The Mayor: I cannot tell. We are waiting for the engineer of the county, as I told you in January.

                Cllr Holm: And has anybody in the whole of this town hall telephoned the engineer about it?

                The Mayor: The Clerk has, four times, and she was sent away.

                Mrs Lind: Five times. I have a list, and it is a long one.

                Cllr Holm: Would you send that list to all of us before the next meeting?

                Mrs Lind: I will, if you promise to read it and to bring it back to me.
                """).turns();
        assertThat(turns)
                .extracting(Turn::kind)
                .containsSubsequence(TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.QUESTION);
        assertThat(turns.stream().filter(turn -> "Cllr Holm".equals(turn.label())))
                .allMatch(turn -> turn.kind() == TurnKind.QUESTION);
    }

    @Test
    void knowsTheModeratorByAFewWordsThatRunTheEvent() {
        assertThat(
                        turns("MIA VALE. We have time for one more. Tom, go ahead.\n\nMIA VALE. Last question, please.")
                                .stream()
                                .filter(turn -> turn.kind() == TurnKind.MODERATOR))
                .hasSize(2);
    }

    @Test
    void knowsTheModeratorWhomTheHeadNames() {
        List<Turn> turns = TextReader.read("""
                Briefing on the Isles

                MODERATOR:
                Lena Marsh, Communications Officer

                MS. MARSH: Good morning to you all.

                MR. QUARRIE: Thank you. The isles will grow by two percent, which is less than we hoped for in the spring.

                QUESTIONER: Why is it less?

                MR. QUARRIE: Because of the fog, and because of the price of diesel, which nobody foresaw.

                MS. MARSH: Peter wants to know from afar what herring has to do with it.

                MR. QUARRIE: Very little.

                MS. MARSH: And if I may ask one thing myself, which of the three islands would you put first?

                MR. QUARRIE: The one that asks last.
                """).turns();
        assertThat(turns).extracting(Turn::label).startsWith("MS. MARSH").doesNotContain("MODERATOR");
        assertThat(turns)
                .filteredOn(turn -> "MS. MARSH".equals(turn.label()))
                .extracting(Turn::kind)
                .containsExactly(TurnKind.MODERATOR, TurnKind.MODERATOR, TurnKind.QUESTION);
    }

    private static List<Turn> turns(String between) {
        return TextReader.read(BRIEFING.replace("(turn)", between)).turns();
    }
}
