package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;

/** The reader learns how a document labels its turns, and that some documents have none. */
final class TranscriptConventionsTest {

    @Test
    void readsLettersForQuestionsAndContinuationsBelowThem() {
        assertThat(labels("""
                        12:05 P.M. EDT

                        MS. OKORO:  Good afternoon.  The minister has ten minutes.

                        Q    Will the dock reopen next week?

                        And if not, when will it?

                        MS. OKORO:  I do not know.

                        Q    Thank you.
                        """)).containsExactly("MS. OKORO", "Q", "MS. OKORO", "Q");
    }

    @Test
    void readsCapitalsBeforeAStop() {
        assertThat(labels("""
                        CHAIR RUIZ. Good afternoon. We kept the harbour dues where they were.

                        TOM VALE. Tom Vale, Port Ellis Weekly. Why did you keep them?

                        CHAIR RUIZ. Because nothing has changed. The U.S. dollar has not moved. We will look again in June.
                        """)).containsExactly("CHAIR RUIZ", "TOM VALE", "CHAIR RUIZ");
    }

    @Test
    void readsParliamentaryLabels() {
        assertThat(labels("""
                        The SPEAKER pro tempore. The gentleman from Ellis is recognized.

                        Mr. McVALE. Mr. Speaker, I rise to speak of the dock, which I have long loved.

                        Mrs. OKORO of Ellis. Will the gentleman yield?

                        Mr. McVALE. I will yield to my friend.
                        """))
                .containsExactly("The SPEAKER pro tempore", "Mr. McVALE", "Mrs. OKORO of Ellis", "Mr. McVALE");
    }

    @Test
    void takesNoTitleThatBeginsWithTheShortNameOfAHouseForATurn() {
        assertThat(labels("""
                        HA: Debate on the dredging of the outer basin at Port Ellis and who is to pay for it: Urgent Question

                        Date of meeting: 21 May 2013

                        The SPEAKER: Order! I call the Minister.

                        The MINISTER OF HARBOURS: Madam Speaker, I will be brief. The basin will be dredged in June.

                        Ms A VALE: Will the Minister tell us who pays?

                        The MINISTER OF HARBOURS: We all do.

                        The SPEAKER: Order! I thank the Minister.

                        Ms A VALE: Thank you.
                        """))
                .containsExactly(
                        "The SPEAKER",
                        "The MINISTER OF HARBOURS",
                        "Ms A VALE",
                        "The MINISTER OF HARBOURS",
                        "The SPEAKER",
                        "Ms A VALE");
    }

    @Test
    void endsTheLastTurnWhereAJointSittingRises() {
        List<Turn> turns = TextReader.read("""
                        The SPEAKER: Order! I call the President of the Republic.

                        The PRESIDENT OF THE REPUBLIC: Madam Speaker, I thank you all, and I will be brief.

                        The SPEAKER: I thank the President. Please stay in your seats.

                        The Joint Sitting rose at 20:28.
                        """).turns();
        assertThat(turns).hasSize(3);
        assertThat(turns.getLast().interrupted()).isFalse();
        assertThat(turns.getLast().span().length())
                .isEqualTo("The SPEAKER: I thank the President. Please stay in your seats.".length());
    }

    @Test
    void readsNamesInMixedCaseAndEmphasis() {
        assertThat(labels("""
                        Tom Vale: Good evening. What would you do first?

                        Ana Ruiz: I would open the dock. You know that: I have said so for a year.

                        Tom Vale: And the wages?

                        Ana Ruiz: We will pay them.
                        """)).containsExactly("Tom Vale", "Ana Ruiz", "Tom Vale", "Ana Ruiz");
        assertThat(labels("""
                        **Tom Vale:** What would you do first?

                        **Ana Ruiz:** I would open the dock.

                        **Tom Vale:** And the wages?

                        **Ana Ruiz:** We will pay them.
                        """)).containsExactly("Tom Vale", "Ana Ruiz", "Tom Vale", "Ana Ruiz");
    }

    @Test
    void readsLabelsOnLinesOfTheirOwn() {
        Structure structure = TextReader.read("""
                TRANSCRIPT OF DOORSTOP INTERVIEW

                Subjects: The dock; wages.

                E&OE…………………………

                JOURNALIST:

                Minister, will the dock reopen?

                MINISTER:

                It will. We have said so.

                JOURNALIST:

                When will it…
                """);
        assertThat(structure.turns()).extracting(Turn::label).containsExactly("JOURNALIST", "MINISTER", "JOURNALIST");
        assertThat(structure.turns())
                .extracting(Turn::kind)
                .containsExactly(TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.QUESTION);
        assertThat(structure.turns()).extracting(Turn::interrupted).containsExactly(false, false, true);
    }

    @Test
    void keepsRunningHeadsAndPageNumbersOutOfTheWords() {
        String text = """
                March 3, 2025          Chair Ruiz's Press Conference          FINAL

                       CHAIR RUIZ. Good afternoon. We kept the harbour dues where they were, since

                nothing has moved in the last quarter, and we expect that nothing much will move in the

                                              1 of 3
                March 3, 2025          Chair Ruiz's Press Conference          FINAL

                next one either. I will take your questions now, and I will try to be short in the

                answers that I give.

                       TOM VALE. Thank you. Will the dues go up in June if the dock reopens by then, or

                                              2 of 3
                March 3, 2025          Chair Ruiz's Press Conference          FINAL

                will they stay?

                       CHAIR RUIZ. We will see.

                                              3 of 3
                """;
        Structure structure = TextReader.read(text);
        assertThat(structure.turns()).extracting(Turn::label).containsExactly("CHAIR RUIZ", "TOM VALE", "CHAIR RUIZ");
        assertThat(structure.turns().get(0).directions())
                .extracting(span -> span.of(text))
                .containsExactly("1 of 3", "March 3, 2025          Chair Ruiz's Press Conference          FINAL");
        assertThat(structure.turns().get(2).span().of(text)).isEqualTo("CHAIR RUIZ. We will see.");
        assertThat(structure.metadata().published()).hasToString("2025-03-03");
    }

    @Test
    void endsBeforeTheFoot() {
        String text = """
                MS. OKORO: Good morning. I have nothing new on the dock.

                Q Will you have?

                MS. OKORO: We will. Thank you all. (Laughter.)

                END 9:40 A.M. EDT
                """;
        Structure structure = TextReader.read(text);
        assertThat(structure.turns().getLast().span().of(text)).endsWith("(Laughter.)");
        assertThat(structure.blocks().getLast().kind()).isEqualTo(BlockKind.METADATA);
    }

    @Test
    void doesNotCutAReleaseThatQuotesADebate() {
        Structure structure = TextReader.read("""
                MEDIA RELEASE

                Confusion at the harbour

                The opposition got the dock wrong three times this afternoon, and its own figures twice.

                The member for Ellis committed the greatest of them when he “reminded” the minister of a decision.

                TOM VALE: I remind the minister of the decision to close the dock.

                After question time the member for the islands tried to pedal back, and missed a division in the house.

                ANA OKORO: There was no suggestion today that it was closed.

                No amount of pedalling can cover up what they do not know about the harbour, its dock and its people.

                Media contact: Lena Marsh 555 0100
                """);
        assertThat(structure.turns()).isEmpty();
        assertThat(structure.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void doesNotCutAStoryThatPrintsAPieceOfAnInterview() {
        assertThat(labels("""
                        Harbour chief grilled over ferry contract

                        The harbour's chief, Tom Quarrie, was questioned about the contract on Tuesday. A part of it:

                        MARSH: Did you sign the contract before the board met?

                        QUARRIE: I signed a letter of intent.

                        MARSH: So the board knew nothing.

                        QUARRIE: The board knew everything it needed to know.

                        “Nobody told us the price,” said board member Ada Quill, who has sat on it since 2019.

                        “The harbour is not a bank,” Quarrie told reporters later. “It is not a casino either.”
                        """)).isEmpty();
    }

    @Test
    void doesNotTakeAListOfFeaturesForAConversation() {
        assertThat(labels("""
                        Five boats for a small harbour

                        Price: 4,000 and up, which is a fair sum.

                        Best for: short trips in calm weather.

                        Price: 7,500 with two sails and an anchor.

                        Best for: families with small children on board.

                        Price: 9,000 with an engine that starts.
                        """)).isEmpty();
    }

    @Test
    void doesNotTakeAColonInASpeechForALabel() {
        Structure structure = TextReader.read("""
                Speech at Customs House

                I want to say three things about the harbour today, and I want to say them plainly to all of you.

                The first thing: we will open the dock. The second thing: we will pay for it ourselves, as we always have.

                Remember: nobody else will. I thank you for coming here on such a day, and I wish you all a safe way home.
                """);
        assertThat(structure.turns()).isEmpty();
        assertThat(structure.blocks())
                .filteredOn(block -> block.kind() == BlockKind.PARAGRAPH)
                .hasSize(3);
    }

    @Test
    void readsTheHeadOfAMarkdownFile() {
        Structure structure = TextReader.read("""
                ---
                title: "Press Briefing by Harbour Spokeswoman Ada\\_Okoro"
                date: '2025-03-03'
                source_url: https://ellis.example/briefing
                ---

                Customs House

                12:05 P.M. EST

                MS. OKORO:  Good afternoon, everyone.

                Q    Will the dock reopen?

                MS. OKORO:  We hope so.
                """);
        assertThat(structure.metadata().title()).isEqualTo("Press Briefing by Harbour Spokeswoman Ada Okoro");
        assertThat(structure.metadata().published()).hasToString("2025-03-03T12:05:00-05:00");
        assertThat(structure.metadata().venue()).isEqualTo("Customs House");
        assertThat(structure.metadata().url()).isEqualTo("https://ellis.example/briefing");
        assertThat(structure.turns()).hasSize(3);
    }

    @Test
    void readsARecordOfParliamentAndLeavesItsReportersWordsAndBillsAside() {
        String record = """
                [Assembly Record Volume 12, Number 3]

                                           MORNING BUSINESS

                  The SPEAKER pro tempore. Under the order of yesterday the member from Ellis
                is recognized.
                  Ms. VALE. Madam Speaker, I introduce a bill on the harbour. I ask that it be
                printed in the record.
                  There being no objection, the bill was ordered to be printed in the record,
                as follows:

                                             S. 12

                SEC. 2. DUES.

                  (a) In General.--Dues are halved.

                [[Page S12]]

                  The SPEAKER pro tempore. Without objection, it is so ordered.
                """;
        assertThat(labels(record)).containsExactly("The SPEAKER pro tempore", "Ms. VALE", "The SPEAKER pro tempore");
        Turn speech = TextReader.read(record).turns().get(1);
        assertThat(speech.speech().of(record)).endsWith("printed in the record.");
    }

    @Test
    void tellsThePrincipalFromVoicesNamesAndOffices() {
        assertThat(principal("""
                        LEADER OF THE OPPOSITION  THE HON ADA K OKORO MP

                        TRANSCRIPT OF DOORSTOP, PORT ELLIS

                        3 MARCH 2005

                        E & OE - PROOF ONLY

                        Subjects: Harbour dues; Tom Vale; North Dock

                        OKORO: The dues are too high. I have said so for a year and I say so again.

                        JOURNALIST: Will you lower them?

                        OKORO: We will. We have said by how much, and we have said when, and we will keep to both.

                        JOURNALIST: When?

                        OKORO: In the week after the election.
                        """)).isEqualTo("ADA K OKORO");
        assertThat(principal("""
                        PRIME MINISTER

                        TRANSCRIPT OF THE PRIME MINISTER THE HON TOM VALE MP JOINT PRESS CONFERENCE, PORT ELLIS

                        JOURNALIST: Will you lower the dues?

                        PRIME MINISTER: We will, and we will do it in June.

                        JOURNALIST: Thank you.
                        """)).isEqualTo("TOM VALE");
        assertThat(principal("""
                        PRIME MINISTER  Transcript of Press Conference  Port Ellis

                        PM: I am here today with the mayor. We have had a splendid day.

                        JOURNALIST: Will you lower the dues?

                        PM: We will.
                        """)).isEqualTo("nobody");
    }

    private static String principal(String text) {
        var principal = TextReader.read(text).metadata().principal();
        return principal == null ? "nobody" : principal.name();
    }

    private static List<String> labels(String text) {
        Structure structure = TextReader.read(text);
        List<Block> blocks = structure.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).span().begin())
                    .isGreaterThanOrEqualTo(blocks.get(i - 1).span().end());
        }
        return structure.turns().stream()
                .map(turn -> String.valueOf(turn.label()))
                .toList();
    }
}
