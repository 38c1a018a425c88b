package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoth.Quoth;
import org.quoth.model.Decision;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.Published;
import org.quoth.model.Reading;
import org.quoth.model.VerdictKind;
import org.quoth.store.Decider;
import org.quoth.store.PressQuestion;
import org.quoth.store.Scope;

/** Quotations of stories are held against transcripts, whichever came first. */
final class SettlingTest {

    private static final String STORY = """
            Minister rules out new tolls

            Harbour Post
            March 4th, 2031
            09:15 AM ET

            "There will be no new tolls on the Ellis bridge," Transport Minister Ines Calder said on Monday.

            "The old ferry will sail again in the summer," she added.
            """;

    private static final String TRANSCRIPT = """
            Briefing on the Ellis Bridge

            Ines Calder
            Minister for Transport
            Customs House
            Port Ellis
            March 3, 2031

            QUESTION: Minister, will drivers have to pay?

            MINISTER CALDER: No. There will be no new tolls on the Ellis bridge.

            QUESTION: And the ferry?

            MINISTER CALDER: The old ferry will not sail again in the summer.
            """;

    @TempDir
    private Path folder;

    private Tally add(Desk desk, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return desk.add(Analysis.rules()).run(List.of(file.toString()), InputStream::nullInputStream, intake -> {});
    }

    private Desk desk() {
        return Desk.create(Settings.of(folder.resolve("record")));
    }

    private static List<Printing> quoting(Desk desk) {
        String transcript = desk.documents()
                .list(org.quoth.model.DocumentKind.TRANSCRIPT, 0, 10)
                .getFirst()
                .document();
        return desk.press().quoting(transcript);
    }

    @Test
    void aTranscriptSettlesTheQuotationsThatWaitedForIt() throws IOException {
        try (Desk desk = desk()) {
            assertThat(add(desk, "story.txt", STORY).settled()).isZero();
            assertThat(add(desk, "briefing.txt", TRANSCRIPT).settled()).isEqualTo(2);
            assertThat(quoting(desk))
                    .extracting(Printing::verdict)
                    .containsExactly(VerdictKind.VERBATIM, VerdictKind.EDITED);
            assertThat(add(desk, "briefing.txt", TRANSCRIPT).settled()).isZero();
        }
    }

    @Test
    void aStoryIsHeldAgainstWhatIsThere() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", TRANSCRIPT);
            assertThat(add(desk, "story.txt", STORY).settled()).isZero();
            List<Printing> printings = quoting(desk);
            assertThat(printings).hasSize(2);
            assertThat(printings.getFirst().words()).startsWith("There will be no new tolls");
            assertThat(printings.getFirst().story().outlet()).isEqualTo("Harbour Post");
        }
    }

    @Test
    void aTranscriptOfALaterDaySettlesNothing() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "story.txt", STORY);
            assertThat(add(desk, "later.txt", TRANSCRIPT.replace("March 3, 2031", "March 9, 2031"))
                            .settled())
                    .isZero();
            assertThat(quoting(desk)).isEmpty();
        }
    }

    /** It stays ambiguous only as long as both texts have the words of one speaker. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatWasSaidTwiceIsCheckedAgainWhenEitherTextTurnsOutToBeAnothers(int either) throws IOException {
        try (Desk desk = desk()) {
            String early = TRANSCRIPT.replace("March 3, 2031", "February 3, 2031");
            add(desk, "early.txt", early.replace("Minister, will drivers have to pay?", "Well, will lorries pay?"));
            add(desk, "late.txt", TRANSCRIPT.replace("March 3, 2031", "February 9, 2031"));
            add(desk, "story.txt", STORY);
            assertThat(tolls(desk).verdict()).isEqualTo(VerdictKind.AMBIGUOUS);
            String document = desk.documents()
                    .list(DocumentKind.TRANSCRIPT, either, 1)
                    .getFirst()
                    .document();
            assertThat(desk.rule().speaker(document + ".t2", "Jonas Brandt", "A mistake.", "A. Reader"))
                    .isInstanceOf(Ruled.Done.class);
            assertThat(tolls(desk).verdict()).isEqualTo(VerdictKind.VERBATIM);
        }
    }

    /** Whichever came first: what a story quotes depends on the texts alone. */
    @ParameterizedTest
    @ValueSource(strings = {"old new story", "old story new", "new story old", "story old new", "story new old"})
    void whatWasSaidOnceMoreIsHeldAgainstEveryOccasion(String order) throws IOException {
        Map<String, String> texts = Map.of(
                "old", TRANSCRIPT.replace("March 3, 2031", "March 3, 2029").replace("will drivers", "will lorries"),
                "new", TRANSCRIPT,
                "story", STORY);
        try (Desk desk = desk()) {
            for (String name : order.split(" ")) {
                add(desk, name + ".txt", Objects.requireNonNull(texts.get(name)));
            }
            assertThat(tolls(desk).verdict()).isEqualTo(VerdictKind.VERBATIM);
            assertThat(spoken(desk, tolls(desk))).isEqualTo(LocalDate.of(2031, 3, 3));
        }
    }

    private static LocalDate spoken(Desk desk, Printing printing) {
        String origin = Objects.requireNonNull(printing.origin()).document();
        return desk.documents().list(DocumentKind.TRANSCRIPT, 0, 10).stream()
                .filter(reference -> reference.document().equals(origin))
                .map(reference -> Objects.requireNonNull(reference.published()).day())
                .findFirst()
                .orElseThrow();
    }

    /** A day that the story tells decides as well when the text of that day comes last. */
    @Test
    void theDayThatAStoryTellsStillDecidesWhenItIsCheckedAgain() throws IOException {
        try (Desk desk = desk()) {
            String early = TRANSCRIPT.replace("March 3, 2031", "March 1, 2031");
            add(desk, "story.txt", STORY);
            add(desk, "early.txt", early.replace("Minister, will drivers have to pay?", "Well, will lorries pay?"));
            add(desk, "late.txt", TRANSCRIPT);
            assertThat(tolls(desk).verdict()).isEqualTo(VerdictKind.VERBATIM);
            assertThat(spoken(desk, tolls(desk))).isEqualTo(LocalDate.of(2031, 3, 3));
        }
    }

    private static Printing tolls(Desk desk) {
        return desk.press().list(new PressQuestion(null, false, null, Scope.ALL, 0, 10)).stream()
                .filter(printing -> printing.words().contains("tolls"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void outletsAreCountedWithTheirDenominators() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", TRANSCRIPT);
            add(desk, "story.txt", STORY);
            List<PressCount> outlets = desk.press().outlets();
            assertThat(outlets).hasSize(1);
            PressCount count = outlets.getFirst();
            assertThat(count.outlet()).isEqualTo("Harbour Post");
            assertThat(count.stories()).isEqualTo(1);
            assertThat(count.quotations()).isEqualTo(2);
            assertThat(count.compared()).isEqualTo(2);
            assertThat(count.of(VerdictKind.VERBATIM)).isEqualTo(1);
        }
    }

    @Test
    void rebuildingChecksEverythingAgain() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "story.txt", STORY);
            add(desk, "briefing.txt", TRANSCRIPT);
            List<Printing> before = quoting(desk);
            desk.rebuild().run(done -> {});
            assertThat(quoting(desk)).hasSameSizeAs(before);
        }
    }

    @Test
    void whoeverIsSaidToBeWhomItStaysChecked() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", TRANSCRIPT);
            add(desk, "story.txt", STORY);
            List<Printing> before = quoting(desk);
            String speaker = desk.people().list("", 0, 1).getFirst().id();
            Decision renamed = desk.people().rename(speaker, "Somebody Else", new Decider("A. Reader", "So."));
            assertThat(quoting(desk)).hasSameSizeAs(before);
            assertThat(desk.press().outlets().getFirst().quotations()).isEqualTo(2);
            desk.people().undo(renamed.number(), new Decider("A. Reader", "No."));
            assertThat(quoting(desk)).hasSameSizeAs(before);
            Path file = folder.resolve("people.csv");
            Files.writeString(
                    file, "name,role,start_date\n" + quoting(desk).getFirst().speaker() + ",Minister,2030-01-01\n");
            desk.people().importing(List.of(file), done -> {});
            assertThat(quoting(desk)).hasSameSizeAs(before);
            assertThat(desk.press().outlets().getFirst().quotations()).isEqualTo(2);
        }
    }

    @Test
    void anUpdatedStoryMayQuoteWhatWasSaidAfterItsFirstPrinting() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", TRANSCRIPT.replace("March 3, 2031", "March 5, 2031"));
            Document story = ((Reading.Read)
                            Quoth.annotate(Quoth.read(Files.writeString(folder.resolve("s.txt"), STORY))))
                    .document();
            assertThat(verdicts(desk, story)).doesNotContain(VerdictKind.VERBATIM);
            Document updated = story.withMetadata(story.metadata().toBuilder()
                    .updated(Published.on(LocalDate.of(2031, 3, 6)))
                    .build());
            assertThat(verdicts(desk, updated)).contains(VerdictKind.VERBATIM);
        }
    }

    private static List<VerdictKind> verdicts(Desk desk, Document story) {
        return desk.verify().story(story).stream()
                .map(checked -> checked.verdict().kind())
                .toList();
    }

    @Test
    void oneAgencyTextOnTwoSitesIsOneReport() throws IOException {
        try (Desk desk = desk()) {
            add(desk, "briefing.txt", TRANSCRIPT);
            add(desk, "story.txt", STORY);
            add(desk, "copy.txt", STORY.replace("Harbour Post", "Ellis Mirror").replace("Minister rules out", "No"));
            add(desk, "own.txt", """
                    What the minister said of the bridge

                    Bay Herald
                    March 5th, 2031
                    10:15 AM ET

                    Drivers on the Ellis bridge were told this week what they will not have to bear. "There will be no new tolls on the Ellis \
                    bridge," Transport Minister Ines Calder told reporters, although the accounts of her ministry tell another story.
                    """);
            String transcript =
                    Objects.requireNonNull(quoting(desk).getFirst().origin()).document();
            PressUse use = desk.press().of(transcript);
            assertThat(use.printings())
                    .extracting(printing -> printing.story().outlet())
                    .contains("Harbour Post", "Ellis Mirror", "Bay Herald");
            assertThat(use.originals()).hasSize(3);
            assertThat(Set.copyOf(use.originals().values())).hasSize(2);
        }
    }

    @Test
    void rebuildFindsEveryDocumentOfAnArchiveAgain() throws IOException {
        Path archive = folder.resolve("days.zip");
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(archive))) {
            for (int day = 3; day < 6; day++) {
                zip.putNextEntry(new java.util.zip.ZipEntry(day + ".txt"));
                zip.write(TRANSCRIPT
                        .replace("March 3", "March " + day)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        try (Desk desk = desk()) {
            desk.add(Analysis.rules()).run(List.of(archive.toString()), InputStream::nullInputStream, intake -> {});
            List<Long> done = new java.util.ArrayList<>();
            assertThat(desk.rebuild().run(done::add)).isEmpty();
            assertThat(done).containsExactly(1L, 2L, 3L);
            assertThat(desk.documents().list(org.quoth.model.DocumentKind.TRANSCRIPT, 0, 10))
                    .extracting(reference -> Objects.toString(reference.published()))
                    .containsExactlyInAnyOrder("2031-03-03", "2031-03-04", "2031-03-05");
        }
    }
}
