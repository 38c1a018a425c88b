package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody said on different days, side by side, through the real command line. */
final class PositionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path parent;

    private JsonNode compared(String record, String speaker, String about) throws IOException {
        return JSON.readTree(Program.run(
                        "timeline",
                        "--record",
                        record,
                        "--speaker",
                        speaker,
                        "--about",
                        about,
                        "--compare",
                        "--format",
                        "json")
                .out());
    }

    private static String page(String day, String words) {
        return "Briefing on the Harbour Talks\n\nAna Ruiz\nMinister for Ports\nCustoms House\nPort Ellis\n" + day
                + "\n\nQUESTION: Minister, what of the fish market?\n\nMINISTER RUIZ: " + words
                + "\n\nQUESTION: And the cranes?\n\nMINISTER RUIZ: The cranes are old.\n";
    }

    private JsonNode movement(String then, String later) throws IOException {
        Path folder = Files.createTempDirectory(parent, "two");
        Samples.write(folder, "one.txt", page("March 3, 2025", then));
        Samples.write(folder, "two.txt", page("May 5, 2025", later));
        String record = folder.resolve("record").toString();
        Program.run(
                "add",
                "--record",
                record,
                folder.resolve("one.txt").toString(),
                folder.resolve("two.txt").toString());
        return compared(record, "Ruiz", "fish market").path("comparisons").path(0);
    }

    @Test
    void sameWordsAreTheSame() throws IOException {
        assertThat(movement(
                                "We will keep the fish market open all summer.",
                                "We will keep the fish market open all summer long.")
                        .path("movement")
                        .asText())
                .isEqualTo("same");
    }

    @Test
    void whatIsDeniedIsNoWordThatOnlyJoins() throws IOException {
        JsonNode unclear = movement(
                "They expect that, while the cranes are old, the fish market keeps its summer trade.",
                "They have not changed this, that while cranes wait, the fish market keeps its summer trade.");
        assertThat(unclear.path("reason").asText()).isNotBlank().doesNotContain("while");
    }

    @Test
    void aNotThatCameIsNeverTheSame() throws IOException {
        JsonNode moved = movement(
                "I do not want to move the fish market, and I am not going to close the fish market.",
                "I am going to close the fish market.");
        assertThat(moved.path("movement").asText()).isEqualTo("moved");
        assertThat(moved.path("reason").asText()).contains("denied in one");
    }

    @Test
    void anotherFigureAndAnotherModalVerbMoveIt() throws IOException {
        assertThat(movement("The fish market will lose 40 stalls.", "The fish market will lose 65 stalls.")
                        .path("reason")
                        .asText())
                .contains("40 then, 65 later");
        assertThat(movement("The fish market will close in autumn.", "The fish market may close in autumn.")
                        .path("movement")
                        .asText())
                .isEqualTo("moved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "There will be no new rents at the fish market.|There will be new rents at the fish market.|“rents” is denied",
                "No trader will lose a stall at the fish market.|Every trader will lose a stall at the fish market.|“lose” is denied",
                "I don't think that we should sell the fish market.|We should sell the fish market.|“sell” is denied",
                "The rents at the fish market rise by $2.5 million.|The rents at the fish market rise by $4 million.|$2.5 million then",
                "At 9 percent, the rents of the fish market are high.|At 7 percent, the rents of the fish market are high.|9 then, 7",
                "We will certainly rebuild the fish market.|We could rebuild the fish market.|“will certainly rebuild” then, “could"
            })
    void whatIsSaidOtherwiseHasMoved(String then, String later, String reason) throws IOException {
        JsonNode moved = movement(then, later);
        assertThat(moved.path("movement").asText()).isEqualTo("moved");
        assertThat(moved.path("reason").asText()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "We don't win prizes at the fish market.|We have to win prizes at the fish market.",
                "The fish market is not only cold but wet.|The fish market is cold and wet.",
                "Traders don't want Mr. Orne to raise rents there, at the fish market.|Some who don't want him to raise rents sell at the fish market.",
                "Old Orne wants to raise rents at the fish market by 90 percent.|Brandt has to raise rents at the fish market by 55 percent.",
                "Since March 4 the fish market has sold eels.|Since March 9 the fish market has sold eels.",
                "Our best hope for the fish market is to win the prize.|If the fish market does not win the prize we have no hope.",
                "The traders do a great job at the fish market.|Great job, fish market.",
                "We can't get into the fish market.|I will get along with the fish market.",
                "I will say this about the fish market.|You can say that the fish market is old.",
                "We need a mayor who can save the fish market.|We have to save the fish market.",
                "We can't even save the fish market.|We have to save the fish market.",
                "Brandt should leave the fish market open.|The traders will leave the fish market in rage."
            })
    void whatOnlySoundsLikeItHasNotMovedAndIsNotTheSame(String then, String later) throws IOException {
        assertThat(movement(then, later).path("movement").asText()).isEqualTo("unclear");
    }

    @Test
    void willAndGoingToAreOneAndAnAnsweringNoDeniesNothing() throws IOException {
        assertThat(movement(
                                "We will close the fish market in autumn.",
                                "No, we are going to close the fish market in autumn.")
                        .path("movement")
                        .asText())
                .isEqualTo("same");
    }

    @Test
    void whatOthersDoNotDoIsNoMoveOfTheSpeaker() throws IOException {
        JsonNode other =
                movement("They do not want to paint the fish market.", "I want to paint the fish market, and soon.");
        assertThat(other.path("movement").asText()).isEqualTo("unclear");
    }

    @Test
    void wordsThatSpeakAgainstEachOtherAreNotTheSame() throws IOException {
        JsonNode against = movement(
                "We raise the rents of the fish market in spring.", "We lower the rents of the fish market in spring.");
        assertThat(against.path("movement").asText()).isEqualTo("unclear");
        assertThat(against.path("reason").asText()).contains("“raise” in one, “lower” in the other");
    }

    @Test
    void aNameIsNotTheThingItIsMadeOf() throws IOException {
        assertThat(movement("The fish market is open.", "I know the men of Fish Market Street.")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void aNameAskedForInSmallLettersIsFound() throws IOException {
        Path file = Samples.write(
                parent,
                "dam.txt",
                page(
                        "March 3, 2025",
                        "We will mend the Kestrel Dam by June. We sent aid to the Ostra Strip. He works in Wall Street, behind a wall."));
        String record = parent.resolve("names").toString();
        Program.run("add", "--record", record, file.toString());
        for (String name : new String[] {"kestrel dam", "Kestrel Dam", "kestrel", "dam", "ostra", "ostra strip"}) {
            assertThat(compared(record, "Ruiz", name).path("statements").asInt())
                    .as(name)
                    .isEqualTo(1);
        }
        assertThat(compared(record, "Ruiz", "street wall").path("statements").asInt())
                .isEqualTo(1);
        assertThat(compared(record, "Ruiz", "wall works").path("statements").asInt())
                .isEqualTo(1);
    }

    @Test
    void tellingOfAnEarlierStatementIsNotTheSameAgain() throws IOException {
        JsonNode told = movement(
                "We have not decided to close the fish market.",
                "I said in March that we had not decided to close the fish market. We have decided now.");
        assertThat(told.path("movement").asText()).isEqualTo("unclear");
        assertThat(told.path("reason").asText()).contains("said before");
    }

    @Test
    void differentThingsAreUnclearAndNoChangeOfMind() throws IOException {
        JsonNode unclear = movement("The fish market smells of the sea.", "The fish market brings the town its money.");
        assertThat(unclear.path("movement").asText()).isEqualTo("unclear");
        assertThat(unclear.path("earlier").path("words").path(0).asText())
                .isEqualTo("The fish market smells of the sea.");
    }

    @Test
    void holdsTheTwoSeedStatementsOnAssadSideBySide() throws IOException {
        Path seeds = Path.of(System.getProperty("quoth.shared", "../shared"), "seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "needs ../shared beside the project: " + seeds + " is absent");
        String record = parent.resolve("seeds").toString();
        Program.run("add", "--record", record, seeds.toString());
        JsonNode report = compared(record, "Kerry", "Assad");
        assertThat(report.path("comparisons")
                        .path(0)
                        .path("earlier")
                        .path("said")
                        .path("words")
                        .asText())
                .as("what the story says he said the year before")
                .isEqualTo("last year");
        JsonNode pair = report.path("comparisons").path(1);
        assertThat(pair.path("movement").asText()).isEqualTo("unclear");
        assertThat(pair.path("earlier").path("day").asText()).isEqualTo("2014-02-05");
        assertThat(pair.path("earlier").path("primary").asBoolean()).isFalse();
        assertThat(pair.path("earlier").path("words").path(0).asText()).contains("improved his position a little bit");
        assertThat(pair.path("later").path("day").asText()).isEqualTo("2015-11-17");
        assertThat(pair.path("later").path("primary").asBoolean()).isTrue();
        assertThat(pair.path("later").path("words").path(0).asText()).contains("the magnet for the terrorists");
        assertThat(report.path("statements").asInt())
                .isLessThan(report.path("ofStatements").asInt());
    }
}
