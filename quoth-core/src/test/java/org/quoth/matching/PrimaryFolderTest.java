package org.quoth.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;

/** What is on the disk answers as what is in memory does, whatever was put, dropped, merged, lost or broken. */
final class PrimaryFolderTest {

    private static final List<String> NOUNS = List.of(
            "harbour", "ferry", "budget", "school", "bridge", "market", "orchard", "lighthouse", "quarry", "mill");
    private static final List<String> VERBS = List.of(
            "opens", "closes", "costs", "needs", "replaces", "feeds", "outlives", "surprises", "divides", "unites");

    @TempDir
    private Path path;

    private static Primary saying(String id, String words) {
        return Scene.primary(id, LocalDate.of(2031, 5, 1), "MINISTER CALDER: " + words + "\n\nQUESTION: And then?");
    }

    private static String speech(int seed) {
        Random random = new Random(seed);
        StringBuilder speech = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            speech.append("The ").append(NOUNS.get(random.nextInt(10))).append(' ');
            speech.append(VERBS.get(random.nextInt(10))).append(" the ").append(NOUNS.get(random.nextInt(10)));
            speech.append(" of number ").append(random.nextInt(5000)).append(" – naïve or not. ");
        }
        return speech.toString();
    }

    private PrimaryFolder filled(int documents, int perCommit) {
        PrimaryFolder folder = PrimaryFolder.open(path);
        PrimaryFolder.Batch batch = folder.batch();
        for (int i = 0; i < documents; i++) {
            batch.put(saying("d" + i, speech(i)));
            if (i % perCommit == perCommit - 1) {
                batch.commit(i);
            }
        }
        batch.commit(documents);
        return folder;
    }

    private static VerdictKind verdict(String words, PrimaryFolder folder) {
        return new Verifier()
                .verify(Quotation.of(words).by("Calder"), folder.current())
                .kind();
    }

    @Test
    void answersAsMemoryDoes() {
        filled(200, 7);
        PrimaryIndex memory = new PrimaryIndex();
        for (int i = 0; i < 200; i++) {
            memory.add(saying("d" + i, speech(i)));
        }
        PrimaryFolder folder = PrimaryFolder.open(path);
        for (int i = 0; i < 200; i++) {
            String words = speech(i).split("[.] ")[i % 12];
            for (Quotation quotation : List.of(
                    Quotation.of(words),
                    Quotation.of(words).by("Ms Calder"),
                    Quotation.of(words).by("Otto Brandt"))) {
                Verdict held = new Verifier().verify(quotation, folder.current());
                Verdict expected = new Verifier().verify(quotation, memory);
                assertThat(held.kind()).isEqualTo(expected.kind());
                assertThat(held.searched()).isEqualTo(expected.searched());
                assertThat(held.matches()).containsExactlyInAnyOrderElementsOf(expected.matches());
            }
        }
    }

    @Test
    void keepsFewFilesHoweverManyCommits() throws IOException {
        filled(120, 1);
        try (Stream<Path> files = Files.list(path)) {
            assertThat(files.filter(file -> file.toString().endsWith(".shelf"))).hasSizeLessThan(15);
        }
        assertThat(PrimaryFolder.open(path).documents()).hasSize(120);
        assertThat(PrimaryFolder.open(path).changes()).isEqualTo(120);
    }

    @Test
    void whatIsDroppedIsFoundNoMore() {
        PrimaryFolder folder = filled(20, 3);
        String words = speech(4).split("[.] ")[2];
        assertThat(verdict(words, folder)).isEqualTo(VerdictKind.VERBATIM);
        PrimaryFolder.Batch batch = folder.batch();
        batch.drop("d4");
        assertThat(verdict(words, folder)).isEqualTo(VerdictKind.VERBATIM);
        batch.commit(21);
        assertThat(verdict(words, PrimaryFolder.open(path))).isNotEqualTo(VerdictKind.VERBATIM);
        assertThat(folder.current().primary("d4")).isEmpty();
        assertThat(folder.current().primary("d5").orElseThrow().text()).contains(speech(5));
        assertThat(folder.current().documents()).isEqualTo(19);
    }

    @Test
    void thePrimaryPutLastReplacesTheOneBefore() {
        PrimaryFolder folder = PrimaryFolder.open(path);
        PrimaryFolder.Batch batch = folder.batch();
        batch.put(saying("a", "Nobody will have to leave the valley before the spring."));
        batch.put(saying("a", "Nobody will have to leave the valley before the autumn."));
        batch.commit(1);
        batch.put(saying("b", "The mill race was never meant to carry this much water."));
        batch.commit(2);
        batch.put(saying("b", "The mill race was always meant to carry this much water."));
        batch.commit(3);
        assertThat(folder.documents()).containsExactlyInAnyOrder("a", "b");
        assertThat(verdict("Nobody will have to leave the valley before the spring.", folder))
                .isEqualTo(VerdictKind.EDITED);
        assertThat(verdict("The mill race was always meant to carry this much water.", folder))
                .isEqualTo(VerdictKind.VERBATIM);
    }

    @Test
    void oneProgramSeesWhatAnotherCommits() {
        PrimaryFolder reader = PrimaryFolder.open(path);
        assertThat(reader.changes()).isEqualTo(-1);
        filled(30, 2);
        assertThat(reader.changes()).isEqualTo(30);
        assertThat(reader.current().documents()).isEqualTo(30);
    }

    @Test
    void whatIsLostOrBrokenCountsAsNothingAndCanBeFilledAgain() throws IOException {
        filled(10, 10);
        List<Path> shelves = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> file.toString().endsWith(".shelf")).forEach(shelves::add);
        }
        byte[] bytes = Files.readAllBytes(shelves.getFirst());
        Files.write(shelves.getFirst(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(PrimaryFolder.open(path).changes()).isEqualTo(-1);
        Files.delete(shelves.getFirst());
        PrimaryFolder folder = PrimaryFolder.open(path);
        assertThat(folder.changes()).isEqualTo(-1);
        assertThat(folder.current().documents()).isZero();
        PrimaryFolder again = filled(10, 10);
        assertThat(again.changes()).isEqualTo(10);
        assertThat(PrimaryFolder.open(path).documents()).hasSize(10);
    }

    @Test
    void startsAnewAfterEverythingWasDropped() {
        PrimaryFolder folder = filled(10, 3);
        PrimaryFolder.Batch batch = folder.batch();
        batch.dropAll();
        batch.put(saying("only", "There is one lighthouse left on this coast."));
        batch.commit(11);
        assertThat(PrimaryFolder.open(path).documents()).containsExactly("only");
    }
}
