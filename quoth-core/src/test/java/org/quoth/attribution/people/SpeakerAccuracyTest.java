package org.quoth.attribution.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors under the accuracy of speakers; the stories lie in the shared folder, what a person read in them beside this test. */
class SpeakerAccuracyTest {

    private static final Path STORIES =
            Path.of(System.getProperty("quoth.shared", "../../shared"), "data", "attribution", "polnear", "train");

    @ParameterizedTest
    @CsvSource({
        "speakers-dev.tsv, 543, 0.965, 0.95, 0.99",
        "speakers-check.tsv, 292, 0.97, 0.97, 0.99",
        "speakers-late.tsv, 303, 0.96, 0.95, 0.99",
        "speakers-blind.tsv, 143, 0.95, 0.92, 0.99",
        "speakers-unseen.tsv, 158, 0.95, 0.95, 0.99",
        "speakers-last.tsv, 112, 0.89, 0.77, 0.99",
        "speakers-twelfth.tsv, 119, 0.94, 0.87, 0.98",
        "speakers-thirteenth.tsv, 82, 0.92, 0.78, 0.99",
        "speakers-fourteenth.tsv, 100, 0.97, 0.95, 0.98",
        "speakers-fifteenth.tsv, 115, 0.87, 0.86, 0.96"
    })
    void keepsItsFloor(String file, int size, double all, double pronouns, double names) throws IOException {
        assumeTrue(Files.isDirectory(STORIES), "no PolNeAR stories in ../shared: speakers are not measured");
        List<String> gold = lines(file);
        assertEquals(size, gold.size());
        SpeakerAccuracy accuracy = SpeakerAccuracy.measure(gold, STORIES);
        String misses = String.join("\n", accuracy.misses());
        assertTrue(accuracy.of("").entities() >= all, () -> accuracy.scores() + "\n" + misses);
        assertTrue(accuracy.of("pronoun").entities() >= pronouns, () -> accuracy.scores() + "\n" + misses);
        assertTrue(accuracy.of("").names() >= names, () -> accuracy.scores() + "\n" + misses);
    }

    @Test
    void keepsItsFloorOnPages() throws IOException {
        Path pages = Path.of(System.getProperty("quoth.shared", "../../shared"), "data", "pages", "newspaper4k", "txt");
        assumeTrue(Files.isDirectory(pages), "no pages in ../shared: speakers are not measured");
        List<String> gold = lines("speakers-pages.tsv");
        assertEquals(148, gold.size());
        SpeakerAccuracy accuracy = SpeakerAccuracy.measure(gold, name -> PageStory.read(pages, name, gold));
        String misses = accuracy.scores() + "\n" + String.join("\n", accuracy.misses());
        assertTrue(accuracy.of("").entities() >= 0.97, misses);
        assertTrue(accuracy.of("pronoun").entities() >= 0.95, misses);
        assertTrue(accuracy.of("").names() >= 0.99, misses);
    }

    @Test
    void keepsItsFloorOnStories() throws IOException {
        Path truth = Path.of(
                System.getProperty("quoth.shared", "../../shared"),
                "data",
                "pages",
                "article-extraction-benchmark",
                "ground-truth.json");
        assumeTrue(Files.isRegularFile(truth), "no pages in ../shared: speakers are not measured");
        JsonNode stories = new ObjectMapper().readTree(truth.toFile());
        List<String> gold = lines("speakers-stories.tsv");
        assertEquals(217, gold.size());
        SpeakerAccuracy accuracy = SpeakerAccuracy.measure(
                gold,
                name -> PageStory.marked(
                        name, stories.path(name).path("articleBody").asText(), gold));
        String misses = accuracy.scores() + "\n" + String.join("\n", accuracy.misses());
        assertTrue(accuracy.of("").entities() >= 0.98, misses);
        assertTrue(accuracy.of("pronoun").entities() >= 0.95, misses);
        assertTrue(accuracy.of("").names() >= 0.99, misses);
    }

    /** Annotated before the program was run on them: docs/accuracy.md has what it reached then. */
    @ParameterizedTest
    @CsvSource({
        "speakers-first.tsv, 145, 0.99, 0.99",
        "speakers-second.tsv, 136, 0.97, 0.95",
        "speakers-third.tsv, 136, 0.98, 0.99",
        "speakers-fourth.tsv, 154, 0.99, 0.99",
        "speakers-fifth.tsv, 142, 0.98, 0.96",
        "speakers-sixth.tsv, 97, 0.97, 0.92",
        "speakers-seventh.tsv, 176, 0.98, 0.99",
        "speakers-eighth.tsv, 172, 0.96, 0.82",
        "speakers-ninth.tsv, 114, 0.97, 0.97",
        "speakers-tenth.tsv, 102, 0.97, 0.99",
        "speakers-eleventh.tsv, 66, 0.96, 0.90",
        "speakers-pages12.tsv, 111, 0.94, 0.85"
    })
    void keepsItsFloorOnFreshPages(String file, int size, double all, double pronouns) throws IOException {
        Path pages = Path.of(System.getProperty("quoth.shared", "../../shared"), "data", "pages");
        assumeTrue(Files.isDirectory(pages), "no pages in ../shared: speakers are not measured");
        FreshPages texts = FreshPages.of(pages);
        List<String> gold = lines(file);
        assertEquals(size, gold.size());
        SpeakerAccuracy accuracy =
                SpeakerAccuracy.measure(gold, name -> PageStory.marked(name, texts.text(name), gold));
        String misses = accuracy.scores() + "\n" + String.join("\n", accuracy.misses());
        assertTrue(accuracy.of("").entities() >= all, misses);
        assertTrue(accuracy.of("pronoun").entities() >= pronouns, misses);
        assertTrue(accuracy.of("").names() >= 0.99, misses);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SpeakerAccuracyTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
