package org.quoth.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.model.TurnKind;
import org.quoth.reading.Input;

/** Whom the lines above a transcript name, and who its labels therefore are. */
final class HeadedTranscriptsTest {

    private static final String TURNS = """

            TREVOR MARLE MP - MEMBER FOR ARDENLEA:

            Good afternoon. We are glad to have the Prime Minister here with us.

            PRIME MINISTER:

            Thank you, Trevor. The pumps will be mended, and the yard will have its crane; we have looked at every gate of
            the lock, and we know what it takes.

            JOURNALIST:

            What about the crane?

            PRIME MINISER:

            The crane as well. It has stood there for a year.

            JOURNALIST:

            And the lock?

            PRIME MINISTER:

            The lock is next.
            """;

    @Test
    void anOfficeBehindTheNameOnItsLineTellsWhoTheLabelIs() {
        Document document =
                read("THE HON. TOM QUARRIE MP  PRIME MINISTER\n\nTRANSCRIPT\n\nWednesday, 20 September 2017\n\n"
                        + "Doorstop with Trevor Marle MP, Member for Ardenlea\n" + TURNS);
        assertThat(principal(document)).isEqualTo("Tom Quarrie");
        assertThat(speakers(document))
                .containsExactly("Trevor Marle", "Tom Quarrie", "-", "Tom Quarrie", "-", "Tom Quarrie");
    }

    @Test
    void aSpeakersWifeDoesNotLendHerName() {
        Document document = read(
                "---\ntitle: \"Remarks by President Tolle at a Harbor Rally\"\ndate: '2022-11-05'\n---\n\nThe Quay Hall\nOstrava\n\n"
                        + "THE PRESIDENT: Hello, Ostrava! Folks, I’m Jill Tolle’s husband. She’s ready for the game, like all of you.\n\n"
                        + "AUDIENCE: Boo —\n\nTHE PRESIDENT: Look, I have lived here longer than you think.\n");
        assertThat(principal(document)).isEqualTo("Tolle");
        assertThat(document.entities()).extracting(Entity::name).contains("Jill Tolle");
    }

    @Test
    void theOnlyOneWhoSpeaksIsThePrincipal() {
        Document document = read(
                "DARIO LEMM: Are you having fun? I am. We built this boat in nine weeks, and I want to thank you all.\n\n"
                        + "She is yours now, and you will row her. Thank you.\n");
        assertThat(principal(document)).isEqualTo("Dario Lemm");
    }

    @Test
    void whoAnswersAnInterviewerWithoutANameIsThePrincipal() {
        Document document = read(
                "Interviewer: Tell me who you are.\n\nDario Lemm: I coach the under-twelves, and I mend the boats.\n\n"
                        + "Interviewer: How many are they?\n\nDario Lemm: Sixty of them this year. We had nine when I came here.\n\n"
                        + "Interviewer: And the river?\n\nDario Lemm: It is filthy, and I say so to anybody who asks me.\n");
        assertThat(principal(document)).isEqualTo("Dario Lemm");
    }

    @Test
    void aHostIsNotThePrincipalThoughAThirdSpeaksToo() {
        Document document = read(
                "Interview with Joy Pember, 'Kelsea Tonight'\n\n"
                        + "JOY PEMBER: Good evening. Dario Lemm, the club says you must go. Will you?\n\n"
                        + "DARIO LEMM: I will not. I have built every boat in that shed with my own hands, and I know where the money went.\n\n"
                        + "JOY PEMBER: Listen to what your chairman told us.\n\nGIL ARDEN: He was a good coach once.\n\n"
                        + "JOY PEMBER: What do you say to him?\n\n"
                        + "DARIO LEMM: I say that I am still one, and that he still cannot row. We will see who is there in May.\n");
        assertThat(principal(document)).isEqualTo("Dario Lemm");
    }

    @Test
    void theSourceOfAFiledTranscriptIsTheOfficeOfItsMaker() {
        Document document = read("---\ntitle: \"Interview: Hervey: 3 November 2009\"\ndate: \"2009-11-03\"\ncreators:\n"
                + "  - \"Quarrie, Tom\"\n  - \"Harbour Party\"\nsource: \"PRIME MINISTER\"\n---\n\nTranscript of doorstop interview\n\n"
                + TURNS.replace("PRIME MINISTER:", "PM:").replace("PRIME MINISER:", "PM:"));
        assertThat(principal(document)).isEqualTo("Tom Quarrie");
        assertThat(speakers(document)).contains("Tom Quarrie").doesNotContain("PM");
    }

    @Test
    void theSourceOfATranscriptOfSeveralIsNotTheOfficeOfWhoSpeaksByName() {
        Document document =
                read("---\ntitle: \"Joint doorstop: Hervey: 3 November 2009\"\ndate: \"2009-11-03\"\ncreators:\n"
                        + "  - \"Quarrie, Tom\"\n  - \"Marle, Trevor\"\nsource: \"PRIME MINISTER\"\n---\n\nTranscript of joint doorstop interview\n\n"
                        + TURNS.replace("TREVOR MARLE MP - MEMBER FOR ARDENLEA:", "TREVOR MARLE:"));
        assertThat(speakers(document).getFirst()).isEqualTo("Trevor Marle");
        assertThat(speakers(document).subList(1, 6)).doesNotContain("Trevor Marle");
    }

    @Test
    void theTownBeforeADayIsNobody() {
        Document document = read("""
                Press Conference by the Secretary-General

                New Harbor, 9 September 2024

                The Secretary-General: Good morning. I have just come from Talvia, where I met President Irena Dovic.

                Spokesperson: Thank you. First question, please.

                Question: Did the President give you a guarantee?

                The Secretary-General: I will not go into the details of our conversation.

                Spokesperson: Pierre?

                Question: Do you intend to return?

                The Secretary-General: Yes, in the second half of October.
                """);
        assertThat(document.metadata().place()).isEqualTo("New Harbor");
        assertThat(document.entities()).extracting(Entity::name).doesNotContain("New Harbor");
        assertThat(speakers(document).getFirst()).isEqualTo("Secretary-General");
        assertThat(document.exchanges()).hasSize(2);
    }

    @Test
    void aDebateIsAboutNobodyAndItsRosterTellsTheNamesOfItsLabels() {
        Document document = read("""
                Mayoral Debate
                WKLR-TV Studios, Port Hadley
                October 14, 2025

                Moderator: Lena Brisco
                Candidates: Councilwoman Ruth Adeyemi (D), Sheriff Carl Vance (R)

                BRISCO: Good evening and welcome. Sheriff Vance, will you cut the property tax, yes or no?

                VANCE: Yes. I will cut it by ten percent in my first hundred days --

                ADEYEMI: You voted to raise it!

                BRISCO: Let him finish, please.

                VANCE: Thank you. I'll cut it by ten percent, and I'll do it without closing a single firehouse.

                BRISCO: Next question is for both of you. Would you support a toll? Councilwoman Adeyemi first.

                ADEYEMI: No. Not now, not ever.

                VANCE: I'd have to see the study, Lena.
                """);
        assertThat(document.principal()).isNull();
        assertThat(speakers(document))
                .containsExactly(
                        "Lena Brisco",
                        "Carl Vance",
                        "Ruth Adeyemi",
                        "Lena Brisco",
                        "Carl Vance",
                        "Lena Brisco",
                        "Ruth Adeyemi",
                        "Carl Vance");
        assertThat(document.metadata().venue()).isEqualTo("WKLR-TV Studios");
        assertThat(document.metadata().place()).isEqualTo("Port Hadley");
        assertThat(document.exchanges().getLast().answers()).containsExactly(7, 8);
    }

    @Test
    void anInterviewWithSeveralHostsIsAboutTheGuest() {
        Document document =
                read("2016-05-04 Interview with Joe Marlow, Mika Brandt, Willie Gander, 'Morning Joe', HBNC.txt", """
                MIKA BRANDT: Joining us now, the winner of last night's vote, Donald Trask. Donald, congratulations.

                JOE MARLOW: Congratulations.

                DONALD TRASK: Good morning.

                JOE MARLOW: Did you see this coming? You must be surprised yourself at how this played out.

                DONALD TRASK: I am happy with how it played out. We had many people, and they were good people, all of them.

                WILLIE GANDER: Do you care if Senator Crane backs you?

                DONALD TRASK: I think it would be nice. It does not matter to me at all.

                JOE MARLOW: And will you mend the harbour?

                DONALD TRASK: We will mend it, and it will be the best harbour on the coast.

                MIKA BRANDT: How will you pay for it?

                DONALD TRASK: With the tolls of the bridge. It is a fine bridge.
                """);
        assertThat(principal(document)).isEqualTo("Donald Trask");
        assertThat(document.exchanges()).hasSizeGreaterThanOrEqualTo(4);
    }

    /** Half of her turns hold no question, but she begins, she asks, and he says far more. */
    @Test
    void anInterviewWithAHostIsAboutTheGuest() {
        Document document = read("---\ntitle: \"Interview with Lena Marsh, 'Quay Today'\"\n---\n\n" + """
                LENA MARSH: Good morning. Tom Quarrie joins us by phone. Thanks for waking up early for us.

                TOM QUARRIE: Good morning, Lena.

                LENA MARSH: Are you happy with the ferry?

                TOM QUARRIE: I am. She is a fine ship, and she was never late when I had her, whatever they tell you on the quay.

                LENA MARSH: But the passengers were not happy.

                TOM QUARRIE: It depends where you ask them. I asked forty of them and all of them loved her. I can ask people, too.

                LENA MARSH: Forty people who work for you.

                TOM QUARRIE: They work for the harbour. And the harbour works for everybody on this island.

                LENA MARSH: Some say that you sold her.

                TOM QUARRIE: I did not sell her. Nobody could pay for her.

                LENA MARSH: Do you have a problem with the union?

                TOM QUARRIE: I do not. I gave them the best year that they ever had, and they know it.

                LENA MARSH: We will be watching it.
                """);
        assertThat(principal(document)).isEqualTo("Tom Quarrie");
    }

    private static final String HEARING = """
                              FOG SIGNALS

                                HEARING

                             MARCH 3, 2025

                The subcommittee met, pursuant to call, at 2:02 p.m., in Room
            210, Hon. Mara Keel [chairwoman of the subcommittee] presiding.

                Ms. Keel. The subcommittee will come to order. We are here because eleven fog signals have been silent since
            November, and I want to know why nobody has told this Congress. I have read every report, and I have found no answer.

            STATEMENT OF TOM QUARRIE, DIRECTOR, INSTITUTE OF FOG

                Dr. Quarrie. Chairwoman Keel, thank you. I have three minutes and one chart.

                Ms. Keel. Who turned them off?

                Dr. Quarrie. We did. They were rusty.
            %s
                Ms. Keel. I thank you. The subcommittee stands adjourned.
            """;

    @Test
    void aHearingIsAboutItsWitnessAndNotAboutItsChair() {
        assertThat(principal(read(HEARING.formatted("")))).isEqualTo("Tom Quarrie");
        assertThat(principal(read(HEARING.formatted("""

            STATEMENT OF LENA MARSH, KEEPER OF LAMPS

                Ms. Marsh. I lit the lamps myself, and I will light them again.

                Ms. Keel. When?

                Ms. Marsh. Tonight.
            """)))).isEqualTo("-");
    }

    @Test
    void whatHasNoLabelIsSaidByWhomTheHeadAnnounces() {
        Document document = read("""
                Harbours Council: Press remarks by High Commissioner Ada Quill after the meeting

                3 March 2025

                Good evening to everybody.

                We have had a long day, and a good one. The ministers have agreed on a fund for the harbours of the Outer Isles.

                We also talked about the fog signals. There we still have work to do, and I have told the ministers so.

                Q. High Commissioner, how large is the fund, and who pays?

                It is two hundred million, over four years. Every member pays its part.

                Q. Veltria voted against it. Does that worry you?

                I would rather have had all of them. But the rules do not ask for all of them.
                """);
        assertThat(speakers(document)).containsExactly("Ada Quill", "-", "Ada Quill", "-", "Ada Quill");
    }

    @Test
    void aWitnessWithoutLabelsIsTheOneWhoWasSworn() {
        Document document = read("""
                INDEPENDENT HARBOUR COMMISSION

                TRANSCRIPT OF PROCEEDINGS

                ON MONDAY 3 MARCH, 2025

                THE COMMISSIONER: Yes, Mr Okoro.

                MR OKORO: I call Tom Quarrie, Commissioner.

                <TOM QUARRIE, sworn                                   [10.07am]

                MR OKORO: Mr Quarrie, you are the harbour master?---Yes, I am.

                And you have been since 1995?---Since January of that year.

                THE COMMISSIONER: Did you write that down?---I don't believe I did.
                """);
        assertThat(document.turns().stream()
                        .filter(turn -> turn.label() == null && turn.kind() == TurnKind.ANSWER)
                        .map(turn -> speakers(document).get(turn.index() - 1)))
                .containsOnly("Tom Quarrie");
    }

    private static Document read(String text) {
        return read("transcript.txt", text);
    }

    private static Document read(String name, String text) {
        Reading reading = Quoth.read(Input.of(name, text.getBytes(StandardCharsets.UTF_8)));
        return Quoth.annotate(((Reading.Read) reading).document());
    }

    private static String principal(Document document) {
        return document.entity(document.principal()).map(Entity::name).orElse("-");
    }

    private static List<String> speakers(Document document) {
        return document.turns().stream()
                .map(turn -> switch (turn.speaker()) {
                    case Speaker.Named named ->
                        document.entity(named.entity()).orElseThrow().name();
                    case Speaker.Described described ->
                        document.entity(described.entity()).orElseThrow().name();
                    case Speaker.Unnamed unnamed -> "-";
                    case Speaker.Ambiguous ambiguous -> "?";
                })
                .toList();
    }
}
