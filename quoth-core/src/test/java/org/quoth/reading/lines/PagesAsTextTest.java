package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.model.BlockKind;

/** Whole pages and letters to subscribers, copied into a text with everything that stood around the story. */
final class PagesAsTextTest {

    private static final String STORY = """
            The harbour council voted on Tuesday to close the north dock for two winters, ending a dispute that split the town.
            “We could not wait for another storm,” said Norah Quist, the council’s chairwoman, after the vote.
            Read more: Pilots threaten to sue over dock
            The council said the work would cost 41 million crowns and that half of it would be paid by the ferry lines.
            """;

    private static final String PAGE = """
            Skip to content
            Elland Chronicle
            Latest news
            Local sport
            Letters
            Council closes north dock for two winters
            Vote of nine to six ends a dispute that began with the storm of 2029
            Norah Falk
            Harbour correspondent
            Tue 4 Mar 2031 18.12 CET
            Last modified on Tue 4 Mar 2031 21.40 CET
            The north dock at low tide. Photograph: Ida Stone/Elland Chronicle
            """ + STORY + """
            Topics
            Elland council
            Reuse this content
            Most viewed
            Corvo raises ferry fares by a tenth
            © 2031 Elland Chronicle. All rights reserved.
            """;

    private static List<String> of(Structure structure, BlockKind kind, String text) {
        return structure.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(text))
                .toList();
    }

    @Test
    void findsTheHeadlineAboveTheDayAndNotTheCreditBelowIt() {
        Structure page = TextReader.read(PAGE);
        assertThat(page.metadata().title()).isEqualTo("Council closes north dock for two winters");
        assertThat(page.metadata().byline()).containsExactly("Norah Falk");
        assertThat(page.metadata().published()).hasToString("2031-03-04T18:12:00+01:00");
        assertThat(of(page, BlockKind.CAPTION, PAGE))
                .containsExactly("The north dock at low tide. Photograph: Ida Stone/Elland Chronicle");
    }

    @Test
    void aTownAboveTheDayWroteNothing() {
        String page = "Council closes north dock for two winters\n\n%s\nMarch 4, 2031\n\n" + STORY;
        assertThat(TextReader.read(page.formatted("Port Elland")).metadata().byline())
                .isEmpty();
        assertThat(TextReader.read(page.formatted("At the Pilots' Hall\nElland Norland"))
                        .metadata()
                        .byline())
                .isEmpty();
        assertThat(TextReader.read(page.formatted("Norah Falk")).metadata().byline())
                .containsExactly("Norah Falk");
    }

    @Test
    void headingsOverNothingAreThePagesOwn() {
        Structure page = TextReader.read(PAGE);
        assertThat(of(page, BlockKind.PARAGRAPH, PAGE)).hasSize(3);
        assertThat(of(page, BlockKind.HEADING, PAGE))
                .containsExactly("Vote of nine to six ends a dispute that began with the storm of 2029");
    }

    @Test
    void readsALetterToSubscribersForWhatItTells() {
        String letter = """
                View this email in your browser <https://mail.example/v/1>

                THE TIDE TABLE
                Your morning briefing from the Elland Chronicle
                Wednesday, March 5, 2031

                Good morning. It is Wednesday. Here is what you need to know.

                1. COUNCIL CLOSES NORTH DOCK

                """ + STORY + """

                ---
                You are receiving this email because you signed up for The Tide Table.
                Unsubscribe <https://mail.example/u> | Update your preferences <https://mail.example/p>
                """;
        Structure read = TextReader.read(letter);
        assertThat(read.metadata().title()).isEqualTo("THE TIDE TABLE");
        assertThat(of(read, BlockKind.PARAGRAPH, letter)).hasSize(4);
        assertThat(of(read, BlockKind.HEADING, letter)).contains("1. COUNCIL CLOSES NORTH DOCK");
        assertThat(of(read, BlockKind.BOILERPLATE, letter))
                .contains("You are receiving this email because you signed up for The Tide Table.");
    }

    @Test
    void aTradeBehindOrBelowANameIsNobody() {
        String story = "Council closes north dock\n\nBy Norah Falk, Staff Writer\nMarch 4, 2031\n\n" + STORY;
        assertThat(TextReader.read(story).metadata().byline()).containsExactly("Norah Falk");
        String below = "THE ELLAND CHRONICLE\nTuesday, March 4, 2031\n\nCOUNCIL CLOSES NORTH DOCK\n\n"
                + "By NORAH FALK\nHarbour Correspondent\n\n" + STORY
                + "\n----------\n\nCORVO RAISES FARES\n\nBy TOM ABEL\nTransport Correspondent\n\n"
                + "Ferry fares will rise by a tenth in spring, the operator Corvo said on Tuesday, the first rise in six years.\n";
        Structure two = TextReader.read(below);
        assertThat(two.metadata().title()).isEqualTo("COUNCIL CLOSES NORTH DOCK");
        assertThat(of(two, BlockKind.HEADING, below)).containsExactly("CORVO RAISES FARES");
    }

    @Test
    void marksThatLeadToOtherPagesAreNobodysWords() {
        StringBuilder guide = new StringBuilder("The best ferries of the coast\n\n");
        for (String port : List.of("Elland", "Port Ellis", "Saltmarsh", "Gannet", "Quay", "Dorn")) {
            guide.append("We took the ferry to ")
                    .append(port)
                    .append(" and you will like it too.\n\n>> Read More: Will you sail to ")
                    .append(port)
                    .append("?\n\n");
        }
        assertThat(Chevrons.labels(Lined.of(guide.toString(), 0))).isEmpty();
        assertThat(Chevrons.labels(Lined.of(guide.toString().replace("Read More: ", ""), 0)))
                .hasSize(6);
    }

    @Test
    void theWayToAPageIsNoTalk() {
        String page = "Dock strike >> Read all about it >> Live updates >> What do we know? >> Our verdict >> Sport\n\n"
                + "I was at the dock when the strike began. You will hear more of it.\n";
        assertThat(Chevrons.labels(Chevrons.apart(Lined.of(page, 0)))).isEmpty();
    }

    @Test
    void mailQuotedTwiceIsNoTalk() {
        String mail = ">> Hello Tom,\n>> when do you want to meet?\n>> I am free on Monday, says Anna.\n>> Norah\n\n"
                + "> Monday is good for me.\n\nFine, see you on Monday.\n";
        assertThat(Chevrons.labels(Chevrons.apart(Lined.of(mail, 0)))).isEmpty();
    }
}
