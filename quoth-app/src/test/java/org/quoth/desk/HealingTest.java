package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.Fixtures;
import org.quoth.matching.Quotation;
import org.quoth.model.Document;
import org.quoth.model.VerdictKind;
import org.quoth.search.Index;
import org.quoth.search.IndexException;
import org.quoth.search.LuceneIndex;
import org.quoth.search.Question;
import org.quoth.store.Method;
import org.quoth.store.Original;
import org.quoth.store.SqliteStore;
import org.quoth.store.Store;

/** The index follows the record, whatever happened between them. */
final class HealingTest {

    @TempDir
    private Path folder;

    private Settings settings() {
        return Settings.of(folder.resolve("record"));
    }

    private void appendWithoutIndexing(String id, String words) {
        Document story = Fixtures.story(id, null, "Post", "Ana Ruiz", words);
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            store.append(
                    new Original(story.source(), story.sha256(), words.getBytes(StandardCharsets.UTF_8)),
                    story,
                    new Method("test-1", null),
                    true);
        }
    }

    private long found(String words) {
        try (Desk desk = Desk.open(settings())) {
            return desk.search().search(Question.of(words)).total();
        }
    }

    @Test
    void saysWhenItMayNotIndexWhatACrashLeftOut() {
        Desk.create(settings()).close();
        appendWithoutIndexing("aaaa000000000001", "The lighthouse stays lit");
        try (Store reader = SqliteStore.openToRead(settings().record(), Clock.systemUTC(), new RecordLinking());
                Arrangement arrangement = Arrangement.open(settings().record())) {
            assertThatThrownBy(() -> new Healing(reader, arrangement, Patience.ENDLESS).heal())
                    .hasMessageContaining("may only read");
        }
        assertThat(found("lighthouse")).isEqualTo(1);
        try (Store reader = SqliteStore.openToRead(settings().record(), Clock.systemUTC(), new RecordLinking());
                Arrangement arrangement = Arrangement.open(settings().record())) {
            new Healing(reader, arrangement, Patience.ENDLESS).heal();
            assertThat(arrangement.index().documents()).hasSize(1);
        }
    }

    @Test
    void indexesWhatACrashLeftOut() {
        Desk.create(settings()).close();
        appendWithoutIndexing("aaaa000000000001", "The lighthouse stays lit");
        assertThat(found("lighthouse")).isEqualTo(1);
        appendWithoutIndexing("bbbb000000000002", "The lighthouse keeper retires");
        assertThat(found("lighthouse")).isEqualTo(2);
    }

    @Test
    void saysWhatMendsADamagedIndexAndThatDoes() throws IOException {
        Desk.create(settings()).close();
        appendWithoutIndexing("aaaa000000000001", "The lighthouse stays lit");
        assertThat(found("lighthouse")).isEqualTo(1);
        Path index = settings().record().resolve("index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "no such thing");
            }
        }
        assertThatThrownBy(() -> found("lighthouse"))
                .isInstanceOf(IndexException.class)
                .hasMessage(
                        "The index at " + index
                                + " is damaged, or another version of Quoth made it. `quoth rebuild` makes it anew from the record.");
        Desk.mend(settings()).close();
        assertThat(found("lighthouse")).isEqualTo(1);
    }

    @Test
    void makesALostIndexAnew() throws IOException {
        Desk.create(settings()).close();
        appendWithoutIndexing("aaaa000000000001", "The lighthouse stays lit");
        assertThat(found("lighthouse")).isEqualTo(1);
        try (Stream<Path> files = Files.list(settings().record().resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(found("lighthouse")).isEqualTo(1);
    }

    @Test
    void dropsWhatTheRecordDoesNotHold() {
        Desk.create(settings()).close();
        Document ghost = Fixtures.story("dddd000000000004", null, "Post", "Ana Ruiz", "A ghost ship");
        try (LuceneIndex index = LuceneIndex.open(settings().record().resolve("index"));
                Index.Batch batch = index.batch()) {
            batch.put(ghost.id(), org.quoth.model.Statement.allOf(ghost, org.quoth.model.Reference.of(ghost, "ghost")));
            batch.commit(77);
        }
        assertThat(found("ghost")).isZero();
    }

    @Test
    void leavesTheIndexAloneWhileAnotherProgramWrites() {
        Desk.create(settings()).close();
        appendWithoutIndexing("aaaa000000000001", "The lighthouse stays lit");
        try (LuceneIndex index = LuceneIndex.open(settings().record().resolve("index"));
                Index.Batch batch = index.batch()) {
            assertThat(found("lighthouse")).isZero();
            batch.commit(0);
        }
        assertThat(found("lighthouse")).isEqualTo(1);
    }

    @Test
    void anOpenDeskSeesWhatAnotherAdds() throws IOException {
        Path briefing = Files.writeString(
                folder.resolve("briefing.txt"),
                "MR HALE: The lighthouse stays lit.\n\nQUESTION: For how long?\n\nMR HALE: Until the spring, and then we will see about it.\n");
        Desk.create(settings()).close();
        try (Desk open = Desk.open(settings());
                Desk adding = Desk.open(settings())) {
            assertThat(open.search().search(Question.of("lighthouse")).hits()).isEmpty();
            Tally tally = adding.add(Analysis.rules())
                    .run(List.of(briefing.toString()), InputStream::nullInputStream, intake -> {});
            assertThat(tally).isEqualTo(new Tally(1, 0, 0, 0, null));
            assertThat(open.search().search(Question.of("lighthouse")).hits()).isNotEmpty();
            assertThat(open.verify()
                            .verify(org.quoth.matching.Quotation.of("Until the spring, and then we will see about it."))
                            .kind())
                    .isEqualTo(org.quoth.model.VerdictKind.VERBATIM);
        }
    }

    private void appendTranscript(String id, String words) {
        Document transcript = Fixtures.transcript(id, null, "Ana Ruiz", null, "MINISTER RUIZ: " + words);
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            store.append(
                    new Original(transcript.source(), transcript.sha256(), words.getBytes(StandardCharsets.UTF_8)),
                    transcript,
                    new Method("test-1", null),
                    true);
        }
    }

    private VerdictKind verdict(String words) {
        try (Desk desk = Desk.open(settings())) {
            return desk.verify().verify(Quotation.of(words)).kind();
        }
    }

    @Test
    void arrangesThePrimariesThatACrashLeftOut() {
        Desk.create(settings()).close();
        appendTranscript("aaaa000000000011", "The lighthouse will stay lit through the winter.");
        assertThat(verdict("The lighthouse will stay lit through the winter.")).isEqualTo(VerdictKind.VERBATIM);
        appendTranscript("aaaa000000000012", "Nobody has asked the keeper what he thinks.");
        assertThat(verdict("Nobody has asked the keeper what he thinks.")).isEqualTo(VerdictKind.VERBATIM);
    }

    @Test
    void arrangesLostPrimariesAnew() throws IOException {
        Desk.create(settings()).close();
        appendTranscript("aaaa000000000011", "The lighthouse will stay lit through the winter.");
        verdict("Anything at all that opens the desk.");
        try (Stream<Path> files = Files.list(settings().record().resolve("primaries"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(verdict("The lighthouse will stay lit through the winter.")).isEqualTo(VerdictKind.VERBATIM);
        try (Desk desk = Desk.open(settings())) {
            assertThat(desk.check().run()).noneMatch(fault -> fault.contains("primary texts"));
        }
    }

    private static Document briefing(String id, String name) {
        return Fixtures.transcript(id, null, name, null, "DORN: The lighthouse stays lit through the winter.");
    }

    private static void append(Store store, Document document) {
        store.append(
                new Original(
                        document.source(), document.sha256(), document.text().getBytes(StandardCharsets.UTF_8)),
                document,
                new Method("test-1", null),
                true);
    }

    private long saidBy(String person) {
        try (Desk desk = Desk.open(settings())) {
            return desk.people().statements(person, 10, null).total();
        }
    }

    private void twoPersons() {
        Desk.create(settings()).close();
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            append(store, briefing("aaaa000000000001", "Emil Dorn"));
            append(store, briefing("bbbb000000000002", "Hanna Obi"));
        }
        assertThat(saidBy("emil-dorn")).isEqualTo(1);
    }

    @Test
    void indexesAgainWhatWasLinkedAnewBeforeACrash() {
        twoPersons();
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            store.persons().merge("emil-dorn", "hanna-obi", new org.quoth.store.Decider("editor", ""));
            store.persons().relink(List.of("aaaa000000000001"), changed -> {});
        }
        assertThat(saidBy("hanna-obi")).isEqualTo(2);
    }

    @Test
    void linksAnewWhatADecisionConcernsThoughACrashCameBetween() {
        twoPersons();
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            store.persons().merge("emil-dorn", "hanna-obi", new org.quoth.store.Decider("editor", ""));
        }
        assertThat(saidBy("hanna-obi")).isEqualTo(2);
    }

    @Test
    void answersBeforeAllIsLinkedAnewWhereNobodyWaitsForIt() {
        twoPersons();
        try (Store store = SqliteStore.open(settings().record(), Clock.systemUTC(), new RecordLinking())) {
            store.persons().forgetLinks();
        }
        List<Long> told = new ArrayList<>();
        Patience one = (done, all) -> {
            told.add(all - done);
            return done < 1;
        };
        try (Desk desk = Desk.open(settings().waiting(one))) {
            assertThat(told).containsExactly(2L, 1L);
            assertThat(desk.search().search(Question.of("lighthouse")).hits()).hasSize(2);
            assertThat(desk.people().list("", 0, 10)).hasSize(1);
            desk.endInterrupted(() -> false);
            assertThat(desk.people().list("", 0, 10)).hasSize(2);
            assertThat(desk.people().statements("hanna-obi", 10, null).total()).isEqualTo(1);
        }
        told.clear();
        Desk.open(settings().waiting(one)).close();
        assertThat(told).isEmpty();
    }

    @Test
    void aRebuildTouchesNothingWhileAnotherProgramWrites() {
        twoPersons();
        try (Desk desk = Desk.open(settings());
                Arrangement other = Arrangement.open(settings().record());
                Arrangement.Batch writing = other.batch()) {
            Thread.currentThread().interrupt(); // or it would wait for ten seconds
            assertThatThrownBy(() -> desk.rebuild().run(done -> {})).isInstanceOf(IndexException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(desk.people().person("emil-dorn").orElseThrow().documents())
                    .isEqualTo(1);
            assertThat(desk.show().document("aaaa000000000001").orElseThrow().method())
                    .isEqualTo(new Method("test-1", null));
            writing.commit(0);
        }
    }

    /** Two speeches in one file, of which the analysis fails on the first: the file is not done with. */
    @Test
    void readsAgainWhatTheAnalysisFailedOn() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                <rss version="2.0"><channel><title>Harbour Post</title>
                <item><title>The lighthouse</title><link>https://post.example/1</link><description>"The lighthouse stays lit through the
                winter and the spring," Emil Dorn said on Monday. Nobody had asked him what he thought of the keeper.</description></item>
                <item><title>The ferry</title><link>https://post.example/2</link><description>"The ferry sails again before the summer and
                stays until autumn," Hanna Obi said on Monday. Nobody had asked her what she thought of the keeper.</description></item>
                </channel></rss>
                """);
        try (Desk desk = Desk.create(settings())) {
            Analysis failing = Analysis.with(
                    document -> {
                        if (document.text().contains("lighthouse")) {
                            throw new IllegalStateException("a fault of ours");
                        }
                        return List.of();
                    },
                    "failing-1");
            Tally first = desk.add(failing).run(List.of(feed.toString()), InputStream::nullInputStream, intake -> {});
            assertThat(first).isEqualTo(new Tally(1, 0, 1, 0, null));
            Tally second = desk.add(Analysis.rules())
                    .run(List.of(feed.toString()), InputStream::nullInputStream, intake -> {});
            assertThat(second).isEqualTo(new Tally(1, 1, 0, 0, null));
        }
    }
}
