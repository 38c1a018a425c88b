package org.quoth.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Quoth;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/** Stories saved as text whose lines a hasty reader takes for something else. */
final class StoriesAsTextTest {

    private static List<String> paragraphs(String text) {
        return TextReader.read(text).blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .map(block -> block.span().of(text))
                .toList();
    }

    @Test
    void readsAStoryToldByTheHourToItsEnd() {
        StringBuilder story = new StringBuilder("The Latest: Harbour vote goes to a second round\n\n");
        for (String hour : List.of("9:40 p.m.", "6:15 p.m.", "3:30 p.m.", "11:05 a.m.", "8 a.m.")) {
            story.append(hour)
                    .append("\n\nMayor Ada Quill says at ")
                    .append(hour)
                    .append(" that the pier stays in the hands of the town.\n\n")
                    .append("She wrote so to the harbour board before " + hour + ", its spokesman said.\n\n___\n\n");
        }
        assertThat(paragraphs(story.toString())).hasSize(10);
    }

    @Test
    void keepsLinesApartThatEndWithoutAStop() {
        String voices = "What the town says about the pier\n\n"
                + "“It belongs to us.” ― Ada Quill\n"
                + "“Nobody has ever asked me what I think of the pier, and I have lived beside it for forty years.” ― Tom Lind\n"
                + "“Sell it before it falls into the sea, that is all I can say after the last winter that we had here on this coast, with the "
                + "ferry out of service for weeks and the road under water.” ― Mo Ruiz\n"
                + "“I do not care.” ― Ann Marsh\n"
                + "“The board should pay for it, since it was the board that let it rot in the first place.” ― Jo Quarrie\n";
        assertThat(paragraphs(voices)).contains("“It belongs to us.” ― Ada Quill", "“I do not care.” ― Ann Marsh");
    }

    @Test
    void joinsLinesThatBreakWhereThePageEnded() {
        String wrapped = "Council keeps the pier\n\n"
                + "PORT ELLIS — The town council voted on Tuesday to keep the\n"
                + "pier, which has stood empty since the ferry company left\n"
                + "the harbour in spring, and to look for a new tenant.\n\n"
                + "Mayor Ada Quill told the council that the pier would open\n"
                + "again in June.\n";
        assertThat(paragraphs(wrapped)).hasSize(2);
    }

    @Test
    void tellsAnInvitationFromAReportOfOne() {
        String story = "Voters wait for the debate\n\n"
                + "Mayor Ada Quill will meet her rival on Monday in the hall by the harbour.\n\n"
                + "Half of the fishermen want to tune in from their boats, the town paper reported.\n\n"
                + "Her rival got the pensioners to sign up for a bus to the hall, a volunteer said.\n\n"
                + "Tune in to our stream at nine.\n\n"
                + "To hear more, sign up for our newsletter.\n";
        assertThat(paragraphs(story)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Networks stay with the mayor’s speech while the pier burns | ARTICLE
                    Harbour master changes his testimony in the ferry trial    | ARTICLE
                    Speech at the opening of the pier                          | OTHER
                    The mayor’s opening speech                                 | OTHER
                    Written testimony, committee on harbours                   | OTHER
                    """)
    void tellsAStoryAboutASpeechFromTheSpeech(String title, DocumentKind kind) {
        String text = title + "\n\nMayor Ada Quill said on Monday that the pier stays in the hands of the town.\n\n"
                + "A spokesman for the harbour board said that he had heard it before.\n";
        assertThat(TextReader.read(text).kind()).isEqualTo(kind);
    }

    @Test
    void keepsAReportersStoryAboutASpeechAStory() {
        String text = "The mayor’s pier speech\n\nBy Dana Cole\n\nMarch 3, 2025\n\n"
                + "Mayor Ada Quill said on Monday that the pier stays in the hands of the town.\n\n"
                + "A spokesman for the harbour board said that he had heard it before.\n";
        assertThat(TextReader.read(text).kind()).isEqualTo(DocumentKind.ARTICLE);
    }

    @Test
    @Timeout(20)
    void readsAnEndlessListOfHours() {
        String hours =
                "Tide table of Port Ellis\n\nThe tide turns at these hours, as the harbour master has said for years.\n\n"
                        + "9:40 p.m.\n\n".repeat(60_000);
        assertThat(TextReader.read(hours).turns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORLEY, Ohio, March 12, 2026 — Orley Waterworks said today that it will mend the lock.|Orley, Ohio",
                "ORLEY, Ohio, March 12, 2026 /PressLine/ -- Orley Waterworks said today that it will mend the lock.|Orley, Ohio",
                "Orley, Ohio – March 12, 2026 – Orley Waterworks said today that it will mend the lock.|Orley, Ohio",
                "Orley (12 March 2026) - Orley Waterworks said today that it will mend the lock.|Orley",
            })
    void aReleaseIsOfTheDayOfItsDateline(String opening, String place) {
        Structure release = TextReader.read("FOR IMMEDIATE RELEASE\n\nWaterworks to Mend the Lock\n\n" + opening
                + "\n\n\"It was time,\" said Ada Quill, its chief executive.\n");
        assertThat(release.metadata().published()).hasToString("2026-03-12");
        assertThat(release.metadata().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDIA RELEASE", "Joint Press Statement", "News Centre", "Authorised by Tom Reed MP"})
    void theKindOfAReleaseIsNobodysOutlet(String head) {
        Structure release = TextReader.read(head + """


                Waterworks to Mend the Lock

                12 March 2026

                Orley Waterworks said today that it will mend the lock before the summer, and that boats may pass it again in June.

                "It was time," said Ada Quill, its chief executive.
                """);
        assertThat(release.metadata().outlet()).isNull();
    }

    @Test
    void aTownInMixedLettersWithoutADayIsNoDateline() {
        assertThat(TextReader.read(
                                "Lock mended\n\nOrley Waterworks – of all houses – said on Monday that it will mend the lock.\n")
                        .metadata()
                        .place())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# Lock mended;By Norah Falk | November 30, 2024;2024-11-30;[Norah Falk]",
                "Lock mended;Tarn Vale / November 30, 2024;2024-11-30;[]",
                "Lock mended;(From our own correspondent) / November 30, 2024;2024-11-30;[]",
            })
    void readsTheHeadOfAStory(String title, String below, String day, String byline) {
        Metadata story = TextReader.read(title + "\n\n" + below.replace(" / ", "\n\n")
                        + "\n\nThe lock in Tarn Vale was mended on Friday, the town’s engineer said on Saturday.\n\n"
                        + "It had stood open since the flood of March, which carried off the gate.\n")
                .metadata();
        assertThat(story.title()).isEqualTo("Lock mended");
        assertThat(story.published()).hasToString(day);
        assertThat(story.byline()).hasToString(byline);
    }

    @ParameterizedTest
    @ValueSource(strings = {": ", "\n3 hours ago\n", "\n"})
    void takesNoCommentsBelowAStoryForATranscript(String behind) {
        String story = "Council Votes to Keep the Pier\n\nBy Norah Falk\nNovember 12, 2024\n\n"
                + "PORT ELLIS — The town council voted on Tuesday to keep the pier, which has stood empty since spring.\n\n"
                + "\"It belongs to us,\" Mayor Ada Quill said after the vote, which took all of four minutes.\n";
        String comments = Stream.of(
                        "Jean P|Who pays for it? We do, as always.",
                        "Tim Oster|Sell it, I say. What do you think they will do with it?",
                        "Maggie|My dad built that pier. I hope they keep it.",
                        "Jean P|Then tell us what it costs!",
                        "Tim Oster|I second that. You will never know.",
                        "Old Salt|You people have no idea what a plank costs.")
                .map(comment -> "\n" + comment.replace("|", behind) + "\n")
                .collect(Collectors.joining());
        assertThat(TextReader.read(story + comments).turns()).isEmpty();
    }

    @Test
    void takesNoExplainerForAnInterview() {
        String explainer = """
                # What the new ferry tickets mean

                By Norah Falk

                The harbour board changes its tickets on Monday. I have been through the small print.

                **What changes on Monday?**

                The paper ticket goes. I asked the board what happens to old ones, and it told me that they count until June.

                **Is it more expensive?**

                A little. I paid four crowns for the crossing last week and I will pay five on Monday.

                **Who gets it free?**

                Children under six. I was told that dogs count as luggage, which my own dog took badly.
                """;
        assertThat(TextReader.read(explainer).turns()).isEmpty();
        assertThat(TextReader.read(explainer.replace("more expensive", "dearer for you"))
                        .turns())
                .hasSize(6);
    }

    @Test
    void readsEachOfSeveralStories() {
        String pier = """
                Council Votes to Keep the Pier

                By Norah Falk

                PORT ELLIS, Nov. 12 — The town council voted on Tuesday to keep the pier.

                "It belongs to us," Mayor Ada Quill said after the vote.

                """;
        String strike = """
                Ferry Strike Enters Third Week

                By Tom Lind

                SALTMARSH, Nov. 13 — The ferry strike entered its third week on Wednesday.

                "We will sail when we are paid," said Mo Ruiz, who speaks for the crews.
                """;
        List<Document> stories = Quoth.readAll(Input.of("wire.txt", (pier + strike).getBytes(StandardCharsets.UTF_8)))
                .map(reading -> ((Reading.Read) reading).document())
                .toList();
        assertThat(stories).extracting(Document::text).containsExactly(pier, strike);
        assertThat(stories).extracting(story -> story.metadata().place()).containsExactly("Port Ellis", "Saltmarsh");
        assertThat(stories.get(1).id()).endsWith("-2");
        assertThat(SeveralStories.in(pier + "By Tom Lind\n")).hasSize(1);
    }

    @Test
    void takesAnEmbeddedPostsFootForNoWords() {
        assertThat(paragraphs(
                        "Singer Cancels Tour\n\nThe singer Ada Quill has cancelled her tour, her manager said on Tuesday.\n\n"
                                + "View this post on Instagram\n\nA post shared by Ada Quill (@adaquill)\n\n"
                                + "She wrote that she was tired and that she would be back in spring.\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RICHMOND (Virginia) - The governor said on Monday that the mill would open again. \"It is time,\" she said.\n\nNobody in Virginia has forgotten the day it closed, when four hundred people lost their work.",
                "The governor said on Monday that the mill would open again. \"It is time,\" she said.\n\nFollow us on:\nLinkedIn\n© 2025 LinkedIn"
            })
    void neitherARegionNorWhereAPageIsSharedIsAnOutlet(String story) {
        Structure read = TextReader.read("Governor Speaks at Mill\n\nBy Ann Tarn\n\nMarch 3, 2025\n\n" + story + "\n");
        assertThat(read.metadata().outlet()).isNull();
    }
}
