package org.quoth.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quoth.Quoth;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Timing;
import org.quoth.model.Turn;

/** Every reader over the real files of its format: counts add up, nothing breaks. */
final class SharedFormatsTest {

    private static final Path DATA = Path.of(System.getProperty("quoth.shared", "../shared"), "data");

    /** What a folder came to. */
    private record Harvest(List<Document> documents, List<Reading.Refused> refusals) {

        int turns() {
            return documents.stream()
                    .mapToInt(document -> document.turns().size())
                    .sum();
        }
    }

    @Test
    void readsCaptions() {
        Harvest assembly = read("captions/ca-assembly");
        assertThat(assembly.documents())
                .hasSize(10)
                .allMatch(document -> document.metadata().published() != null);
        assertThat(assembly.turns()).isZero();
        assertThat(assembly.documents()).allMatch(document -> document.timing().recording() != null);
        Harvest debates = read("captions/debates");
        assertThat(debates.documents())
                .hasSize(4)
                .allMatch(document -> document.timing().stretches().size() > 1400);
        read("captions/samples");
    }

    @Test
    void findsTheCuesThatPlayersFind() throws IOException {
        int compared = 0;
        for (Path file : files("captions/samples/vtt.js")) {
            Path expected = Path.of(file.toString().replace(".vtt", ".json"));
            if (!file.toString().endsWith(".vtt") || !Files.exists(expected)) {
                continue;
            }
            List<String> want = new ArrayList<>();
            for (JsonNode cue : new ObjectMapper().readTree(expected.toFile()).path("cues")) {
                if (!cue.path("text").asText().isBlank()) {
                    want.add(cue.path("startTime").asDouble() + "-"
                            + cue.path("endTime").asDouble());
                }
            }
            List<String> got = new ArrayList<>();
            if (Quoth.read(file) instanceof Reading.Read read) {
                for (Timing.Stretch stretch : read.document().timing().stretches()) {
                    got.add(stretch.from().toMillis() / 1000.0 + "-"
                            + (stretch.to() == null ? "" : stretch.to().toMillis() / 1000.0));
                }
            }
            if (!file.endsWith(
                    "integration/id.vtt")) { // players drop the cue below a line of arrows; its words are kept here
                assertThat(got).as(file.toString()).isEqualTo(want);
            }
            compared++;
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void readsEverySpeechOfPublicWhip() throws IOException {
        int stated = 0;
        for (Path file : files("parliament/twfy-publicwhip")) {
            String text = file.toString().endsWith(".xml") ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            stated += (int) Pattern.compile("<(?:speech|ques|reply)\\b[^>]*speakername=\"[^\"]+\"[^>]*>\\s*<")
                    .matcher(text)
                    .results()
                    .count();
        }
        assertThat(read("parliament/twfy-publicwhip").turns()).isEqualTo(stated).isGreaterThan(1000);
    }

    @Test
    void readsDebatesOfOtherParliaments() {
        Harvest harvest = read("parliament/textcavator-samples");
        assertThat(harvest.documents().stream()
                        .filter(document -> !document.turns().isEmpty()))
                .hasSizeGreaterThan(8);
        assertThat(read("parliament/parlamint-tr").turns()).isGreaterThan(2000);
        assertThat(read("parliament/sayit").turns()).isPositive();
        assertThat(read("parliament/za-hansard/hansard").turns()).isGreaterThan(200);
    }

    @Test
    void readsTheTurnsOfTheCongressionalRecord() throws IOException {
        int stated = 0;
        for (Path file : files("transcripts/congressional-record/CREC-1997-01-28/json")) {
            for (JsonNode item : new ObjectMapper().readTree(file.toFile()).path("content")) {
                String speaker = item.path("speaker").asText();
                boolean speech = item.path("kind").asText().equals("speech") && !speaker.equals("None");
                stated += speech ? 1 : 0;
            }
        }
        Harvest harvest = read("transcripts/congressional-record/CREC-1997-01-28/json");
        assertThat(harvest.turns()).isEqualTo(stated);
        assertThat(harvest.documents()).allMatch(document -> document.metadata().published() != null);
    }

    @Test
    void readsEverySentenceOfTheCheckWorthinessSets() throws IOException {
        for (Path file : files("transcripts/clef-factcheck")) {
            if (!file.toString().endsWith(".tsv")) {
                continue;
            }
            StringBuilder words = new StringBuilder();
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                words.append(cells.length > 2 ? cells[2] : "");
            }
            Document document = ((Reading.Read) Quoth.read(file)).document();
            assertThat(document.turns()).as(file.toString()).isNotEmpty();
            String labels =
                    document.turns().stream().map(turn -> turn.label() + ":").reduce("", String::concat);
            assertThat(letters(document.text()) - letters(labels))
                    .as(file.toString())
                    .isEqualTo(letters(words.toString()));
        }
    }

    /** What feedparser expects of each file stands in its first comment; plain titles and words are held against it. */
    @Test
    void readsFeedsAsTheirCommentsExpect() throws IOException {
        Pattern expected = Pattern.compile(
                "entries\\[0\\]\\['(?:title|description|summary|content'\\]\\[0\\]\\['value)'\\] == u?'([^'\\\\]{3,300})'");
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Path file : files("feeds/feedparser")) {
            Matcher expects = expected.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            String words =
                    expects.find() ? Jsoup.parseBodyFragment(expects.group(1)).text() : "";
            if (words.length() < 3) {
                continue;
            }
            boolean found = Quoth.read(file) instanceof Reading.Read read
                    && read.document().text().replaceAll("\\s+", " ").contains(words);
            right += found ? 1 : 0;
            if (!found) {
                wrong.add(file.getFileName() + ": " + words);
            }
        }
        assertThat(wrong).hasSizeLessThan(3); // of two texts of one entry the longer is kept
        assertThat(right).isGreaterThan(60);
        assertThat(read("feeds/state-department-pr").documents())
                .hasSize(10)
                .allMatch(document -> document.metadata().published() != null);
        assertThat(read("feeds/rome").documents()).hasSizeGreaterThan(40);
        read("feeds/feedparser");
    }

    @Test
    void readsPdfAsItsTextVersion() {
        int compared = 0;
        for (Path file : files("transcripts/fomc/pdf")) {
            Path text = file.resolveSibling(
                    "../txt/" + file.getFileName().toString().replace(".pdf", ".txt"));
            assertThat(turns(((Reading.Read) Quoth.read(file)).document()))
                    .as(file.toString())
                    .isEqualTo(turns(((Reading.Read) Quoth.read(text)).document()));
            compared++;
        }
        assertThat(compared).isEqualTo(3);
    }

    /** Label and letters of each turn, page furniture left out. */
    private static List<String> turns(Document document) {
        List<String> turns = new ArrayList<>();
        for (Turn turn : document.turns()) {
            StringBuilder words = new StringBuilder(turn.speech().of(document.text()));
            turn.directions()
                    .reversed()
                    .forEach(span -> words.delete(span.begin() - turn.speechBegin(), span.end() - turn.speechBegin()));
            turns.add(turn.label() + ": " + words.toString().replaceAll("[^\\p{L}\\d]+", ""));
        }
        return turns;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static List<Path> files(String folder) {
        Path root = DATA.resolve(folder);
        assumeTrue(Files.exists(root), "needs the research texts in ../shared");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Harvest read(String folder) {
        Harvest harvest = new Harvest(new ArrayList<>(), new ArrayList<>());
        for (Path file : files(folder)) {
            int before = harvest.documents().size() + harvest.refusals().size();
            Quoth.readAll(file).forEach(reading -> {
                switch (reading) {
                    case Reading.Read read -> harvest.documents().add(sound(read.document()));
                    case Reading.Refused refused -> harvest.refusals().add(refused);
                }
            });
            assertThat(harvest.documents().size() + harvest.refusals().size())
                    .as("outcomes of " + file)
                    .isGreaterThan(before);
        }
        assertThat(harvest.refusals()).noneMatch(refused -> refused.reason().startsWith("Quoth failed"));
        return harvest;
    }

    /** Spans in order and inside the text, labels where the turns say they are. */
    private static Document sound(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().begin()).as(document.source()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        int last = 0;
        for (Turn turn : document.turns()) {
            assertThat(turn.span().begin()).as(document.source()).isGreaterThanOrEqualTo(last);
            last = turn.span().end();
            if (turn.label() != null) {
                assertThat(document.text().substring(turn.span().begin())).startsWith(turn.label());
            }
        }
        return document;
    }
}
