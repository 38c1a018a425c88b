package org.quoth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;

/** What the record suggests to ask about. */
final class TopicsTest {

    @TempDir
    private Path parent;

    @Test
    void suggestsNamesAndWordsThatBelongTogetherAndNoFillers() throws IOException {
        Path folder = Files.createTempDirectory(parent, "talks");
        Samples.write(
                folder,
                "one.txt",
                page("March 3, 2025", "We don't even own the fish market. It is the town of Ellis that does."));
        Samples.write(
                folder,
                "two.txt",
                page("May 5, 2025", "They don't even like the fish market, and over in Ellis nobody does."));
        String record = parent.resolve("record").toString();
        Program.run("add", "--record", record, folder.toString());
        try (Desk desk = Desk.open(Settings.of(Path.of(record)))) {
            assertThat(desk.topics().suggested("Ruiz", 5))
                    .contains("fish market", "Ellis")
                    .noneMatch(topic -> topic.contains("'"));
        }
    }

    /** "Brandt", "Otto Brandt" and "Otto"; "Harbourite" and "Harbourites". */
    @Test
    void suggestsOneNameForOneThing() throws IOException {
        Path folder = Files.createTempDirectory(parent, "talks");
        for (int i = 1; i < 7; i++) {
            Samples.write(
                    folder,
                    "talk" + i + ".txt",
                    page(
                            "March " + i + ", 2025",
                            (i % 2 == 0 ? "I know Otto Brandt and the Harbourites. " : "I know Otto, a Harbourite. ")
                                    + "And today Brandt met the Velmark Union in Velmark. It is cruise ship number " + i
                                    + " and we like cruise ships."));
        }
        String record = parent.resolve("record").toString();
        Program.run("add", "--rules", "--record", record, folder.toString());
        try (Desk desk = Desk.open(Settings.of(Path.of(record)))) {
            assertThat(desk.topics().suggested("Ruiz", 20))
                    .contains("Brandt", "Velmark", "Harbourite", "cruise ship")
                    .doesNotContain("Otto Brandt", "Otto", "Harbourites", "cruise ships");
        }
    }

    @Test
    void tellsWhatOneSpeaksOfAndOthersDoNotAsMuch() throws IOException {
        Path folder = Files.createTempDirectory(parent, "talks");
        for (int i = 1; i < 5; i++) {
            Samples.write(
                    folder,
                    "ruiz" + i + ".txt",
                    page(
                            "March " + i + ", 2025",
                            "I love it, Dana. We and the Harbour Board mend the fish market in Elland this year. The Harbour Board pays the Friends of Boats of Ellis."));
            Samples.write(
                    folder,
                    "obi" + i + ".txt",
                    page(
                                    "April " + i + ", 2025",
                                    "I love it, Dana. The new lighthouse in Elland will be built. The lamp will turn.")
                            .replace("RUIZ", "OBI")
                            .replace("Ruiz", "Obi"));
        }
        String record = parent.resolve("record").toString();
        Program.run("add", "--rules", "--record", record, folder.toString());
        try (Desk desk = Desk.open(Settings.of(Path.of(record)))) {
            assertThat(desk.topics().of("ana-ruiz", Set.of("dana", "ruiz"), 9))
                    .contains("Harbour Board", "Friends of Boats of Ellis")
                    .doesNotContain("Dana", "love", "board pays", "fish market");
        }
    }

    @Test
    void readsARunOfCapitalsThatDoesNotEnd() throws IOException {
        Path folder = Files.createTempDirectory(parent, "talks");
        Samples.write(
                folder,
                "one.txt",
                page("March 3, 2025", "We mend the fish market. " + "HARBOUR LIGHT ".repeat(20_000)));
        String record = parent.resolve("record").toString();
        Program.run("add", "--rules", "--record", record, folder.toString());
        try (Desk desk = Desk.open(Settings.of(Path.of(record)))) {
            assertThat(desk.topics().of("ana-ruiz", Set.of(), 9)).isEmpty();
            assertThat(desk.topics().suggested("Ruiz", 9)).isEmpty();
        }
    }

    private static String page(String day, String words) {
        return "Briefing on the Harbour Talks\n\nAna Ruiz\nMinister for Ports\nCustoms House\nPort Ellis\n" + day
                + "\n\nQUESTION: Minister, what of the fish market?\n\nMINISTER RUIZ: " + words + "\n";
    }
}
