package org.quoth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.Fixtures;
import org.quoth.model.Document;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.Reference;
import org.quoth.model.Ruling;
import org.quoth.model.VerdictKind;

final class SqliteStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);

    @TempDir
    private Path folder;

    private static final Document BRIEFING = Fixtures.transcript(
            "aaaa000000000001",
            MARCH,
            "Ana Ruiz",
            "Minister for Ports",
            "QUESTION: Will the north dock reopen?",
            "MINISTER RUIZ: We intend to reopen it by June 1st \uD83D\uDEA2, if the inspection is passed.");

    private Filed append(Store store, Document document) {
        return store.append(original(document), document, new Method("test-1", null), true);
    }

    private static Original original(Document document) {
        return new Original(
                document.source(), document.sha256(), document.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesBackWhatWasAppended() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            Filed filed = append(store, BRIEFING);
            assertThat(filed.reference().slug()).isEqualTo("2025-03-03-briefing-by-ana-ruiz");
            assertThat(store.document(BRIEFING.id())).contains(filed);
            assertThat(store.document("2025-03-03-briefing-by-ana-ruiz")).contains(filed);
            assertThat(store.document("aaaa")).contains(filed);
            assertThat(store.document("aaa")).isEmpty();
            assertThat(filed.document().turns()).isEqualTo(BRIEFING.turns());
            assertThat(new String(store.original(BRIEFING.sha256()).orElseThrow(), StandardCharsets.UTF_8))
                    .isEqualTo(BRIEFING.text());
        }
    }

    @Test
    void readsARecordWhoseFilesItMayOnlyRead() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
        }
        try (Store reader = SqliteStore.openToRead(folder, CLOCK, Linking.NONE)) {
            assertThat(reader.isAtRest()).isTrue();
            assertThat(reader.counts().documents()).isEqualTo(1);
            assertThat(folder).isDirectoryNotContaining("glob:**-{wal,shm}");
            assertThatThrownBy(() -> append(reader, BRIEFING)).hasMessageContaining("cannot be written");
            Document second = Fixtures.transcript("bbbb000000000002", MARCH, "Ana Ruiz", "Minister", "MINISTER: Yes.");
            try (Store store = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
                append(store, second);
                assertThat(reader.isAtRest()).isFalse();
                assertThat(reader.counts().documents()).isEqualTo(2);
            }
            assertThat(reader.document("bbbb")).isPresent();
        }
    }

    @Test
    void letsAnotherWriteAsSoonAsItHasWritten() {
        try (SqliteStore one = SqliteStore.create(folder, CLOCK, Linking.NONE);
                SqliteStore other = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
            append(one, BRIEFING);
            assertTimeoutPreemptively(Duration.ofSeconds(5), other::uncheck);
            assertTimeoutPreemptively(Duration.ofSeconds(5), one::uncheck);
        }
    }

    /** The last who wrote was stopped: SQLite has to put a file of its own beside the journal, and cannot where the folder is closed. */
    @Test
    void saysWhyARecordWithAJournalAloneCannotBeRead(@TempDir Path copy) throws IOException {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
            Files.copy(folder.resolve("quoth.db"), copy.resolve("quoth.db"));
            Files.copy(folder.resolve("quoth.db-wal"), copy.resolve("quoth.db-wal"));
        }
        Files.createSymbolicLink(copy.resolve("quoth.db-shm"), copy.resolve("nowhere/shm"));
        assertThatThrownBy(() -> Connections.open(copy, true))
                .isInstanceOf(RecordException.NotWritable.class)
                .hasMessageContaining("was not closed in order")
                .hasMessageContaining("quoth check");
    }

    @Test
    void seesWhatOthersWroteWhileItWasReading() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
        }
        try (Connections reader = Connections.open(folder, true)) {
            reader.read(connection -> {
                assertThat(documents(connection)).isEqualTo(1);
                try (Store store = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
                    append(store, Fixtures.transcript("bbbb000000000002", MARCH, "Ana Ruiz", null, "MS RUIZ: Yes."));
                }
                assertThat(reader.<Long>read(SqliteStoreTest::documents)).isEqualTo(2);
                return documents(connection);
            });
            assertThat(reader.<Long>read(SqliteStoreTest::documents)).isEqualTo(2);
        }
    }

    private static long documents(Connection connection) throws SQLException {
        return Query.number(connection, "select count(*) from document");
    }

    @Test
    void keepsOneCopyOfADocumentAddedTwice() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
            long changes = store.changes();
            append(store, BRIEFING);
            assertThat(store.counts().documents()).isEqualTo(1);
            assertThat(store.changes()).isEqualTo(changes);
        }
    }

    @Test
    void countsAnOriginalAsWholeOnlyAfterItsLastDocument() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            store.append(original(BRIEFING), BRIEFING, new Method("test-1", null), false);
            assertThat(store.wholly(BRIEFING.sha256())).isEmpty();
            append(store, BRIEFING);
            assertThat(store.wholly(BRIEFING.sha256()))
                    .extracting(Reference::document)
                    .containsExactly(BRIEFING.id());
        }
    }

    @Test
    void givesDocumentsOfOneNameSlugsOfTheirOwn() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
            Document namesake =
                    Fixtures.transcript("bbbb000000000002", MARCH, "Ana Ruiz", null, "MS RUIZ: Good evening.");
            assertThat(append(store, namesake).reference().slug()).isEqualTo("2025-03-03-briefing-by-ana-ruiz-2");
        }
    }

    @Test
    void backupStandsOnItsOwn(@TempDir Path elsewhere) throws IOException {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
            store.backup(elsewhere.resolve("quoth.db"));
        }
        try (Store copy = SqliteStore.open(elsewhere, CLOCK, Linking.NONE)) {
            assertThat(copy.holds(BRIEFING.id())).isTrue();
            assertThat(copy.check()).isEmpty();
        }
        assertThat(Files.size(elsewhere.resolve("quoth.db"))).isPositive();
    }

    @Test
    void refusesFoldersThatAreNoRecord() throws IOException {
        assertThatThrownBy(() -> SqliteStore.open(folder, CLOCK, Linking.NONE))
                .isInstanceOf(RecordException.NotARecord.class);
        Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        assertThatThrownBy(() -> SqliteStore.create(folder, CLOCK, Linking.NONE))
                .isInstanceOf(RecordException.NotARecord.class)
                .hasMessageContaining("is not a Quoth record");
        assertThat(folder).isDirectoryContaining("glob:**letter.txt");
        assertThatThrownBy(() -> SqliteStore.create(folder.resolve("letter.txt"), CLOCK, Linking.NONE))
                .isInstanceOf(RecordException.NotARecord.class)
                .hasMessageContaining("is a file");
        Path disguised = Files.createDirectory(folder.resolve("disguised"));
        Files.writeString(disguised.resolve("quoth.db"), "This is not a database at all. ".repeat(99));
        assertThatThrownBy(() -> SqliteStore.create(disguised, CLOCK, Linking.NONE))
                .isInstanceOf(RecordException.NotARecord.class);
    }

    @Test
    void refusesAnotherProgramsDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("quoth.db"))) {
            connection.createStatement().execute("create table recipes (name text)");
        }
        assertThatThrownBy(() -> SqliteStore.open(folder, CLOCK, Linking.NONE))
                .isInstanceOf(RecordException.NotARecord.class);
    }

    /** In a record of before, the note alone tells that a decision takes another back. */
    @Test
    void tellsWhatWasTakenBackInARecordOfBefore() throws SQLException {
        SqliteStore.create(folder, CLOCK, Linking.NONE).close();
        String[] notes = {
            "So.", "Not so.", "undoes “b” of A", "undoes “a” of A", "undoes “guess” of somebody", "undoes “c” of A"
        };
        String[] values = {"a", "b", "a", null, "c", null};
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("quoth.db"))) {
            for (String each : new String[] {
                "drop index ruling_undoes",
                "alter table ruling drop column undoes",
                "delete from state where name = 'settled'",
                "alter table printing drop column differences",
                "alter table printing drop column weighty",
                "delete from flyway_schema_history where version in ('8', '9', '10')",
                "pragma user_version = 7"
            }) {
                connection.createStatement().execute(each);
            }
            for (int i = 0; i < notes.length; i++) {
                Query.run(
                        connection,
                        "insert into ruling (target, matter, value, note, author, made, document)"
                                + " values ('d.a1', 'speaker', ?, ?, 'A', '2025-03-03T10:00:00Z', 'd')",
                        values[i],
                        notes[i]);
            }
        }
        try (Store store = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
            assertThat(store.rulings("d.a1")).extracting(Ruling::undoes).containsExactly(null, null, 2L, 1L, null, 5L);
            assertThat(Ruling.holding(store.rulings("d.a1"))).isEmpty();
        }
    }

    /** In a record of before, a verbatim quotation was done with for good. */
    @Test
    void holdsVerbatimQuotationsAgainInARecordOfBefore() throws SQLException {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            Filed story = append(store, Fixtures.story("eeee000000000001", null, "The Post", "Ana", "North"));
            store.file(Map.of(
                    story.document().id(),
                    List.of(
                            printing(story, "a1", VerdictKind.VERBATIM),
                            printing(story, "a2", VerdictKind.TOO_SHORT))));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("quoth.db"))) {
            for (String each : new String[] {
                "update printing set open = 0",
                "alter table printing drop column differences",
                "alter table printing drop column weighty",
                "delete from flyway_schema_history where version in ('9', '10')",
                "pragma user_version = 8"
            }) {
                connection.createStatement().execute(each);
            }
        }
        try (Store store = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
            assertThat(store.openPrintings(null, 9)).extracting(Printing::local).containsExactly("a1");
        }
    }

    private static Printing printing(Filed story, String local, VerdictKind verdict) {
        return new Printing(
                story.document().id() + "." + local,
                story.reference(),
                "words",
                "Ana",
                verdict,
                "exact",
                null,
                List.of());
    }

    @Test
    void refusesANewerLayout() throws SQLException {
        SqliteStore.create(folder, CLOCK, Linking.NONE).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("quoth.db"))) {
            connection.createStatement().execute("pragma user_version = 99");
        }
        assertThatThrownBy(() -> SqliteStore.open(folder, CLOCK, Linking.NONE))
                .isInstanceOf(RecordException.NewerSchema.class)
                .hasMessageContaining("newer Quoth");
    }

    @Test
    void aFullDiskHarmsNothingThatWasThere() throws SQLException {
        try (SqliteStore store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            append(store, BRIEFING);
        }
        Document large = Fixtures.story("dddd000000000004", null, "Post", "Ana Ruiz", noise(400_000));
        try (SqliteStore store = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
            store.limitTo(40);
            assertThatThrownBy(() -> append(store, large))
                    .isInstanceOf(RecordException.NotWritable.class)
                    .hasMessageContaining("is full");
            assertThat(store.holds(large.id())).isFalse();
        }
        try (SqliteStore store = SqliteStore.open(folder, CLOCK, Linking.NONE)) {
            assertThat(store.check()).isEmpty();
            assertThat(store.ids()).isEqualTo(Set.of(BRIEFING.id()));
            append(store, large);
            assertThat(store.ids()).hasSize(2);
        }
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        new java.util.Random(7).ints(length, 'a', 'z' + 1).forEach(letter -> noise.append((char) letter));
        return noise.toString();
    }

    @Test
    void readersGoOnWhileOneWrites() throws InterruptedException {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            Thread writer = new Thread(() -> {
                for (int i = 10; i < 40; i++) {
                    append(store, Fixtures.story("eeee0000000000" + i, null, "Post", "Ana Ruiz", "Number " + i));
                }
            });
            writer.start();
            long seen = 0;
            while (writer.isAlive()) {
                long now = store.counts().documents();
                assertThat(now).isGreaterThanOrEqualTo(seen);
                seen = now;
            }
            writer.join();
            assertThat(store.references(new DocumentQuestion(null, null, null, null, 0, 100)))
                    .hasSize(30);
            assertThat(store.references(new DocumentQuestion(null, null, null, null, 25, 100)))
                    .hasSize(5);
            assertThat(List.copyOf(store.ids())).hasSize(30);
        }
    }

    @Test
    void countsAgreeWithOneAnotherWhileOneWrites() throws InterruptedException {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            Thread writer = new Thread(() -> {
                for (int i = 100; i < 250; i++) {
                    append(store, Fixtures.story("eeee000000000" + i, null, "Post", "Ana Ruiz", "Number " + i));
                }
            });
            writer.start();
            while (writer.isAlive()) {
                Counts counts = store.counts();
                assertThat(counts.articles()).isEqualTo(counts.documents());
                assertThat(counts.statements()).isEqualTo(counts.documents());
            }
            writer.join();
        }
    }

    @Test
    void leavesNothingHalfDoneWhereTheProgramFails() {
        Linking failing = new Linking() {
            @Override
            public Document link(Document document, Register register) {
                return document;
            }

            @Override
            public String context(Document document) {
                if (document.id().equals(BRIEFING.id())) {
                    throw new StackOverflowError("a text of ten thousand brackets");
                }
                return "";
            }
        };
        try (Store store = SqliteStore.create(folder, CLOCK, failing)) {
            assertThatThrownBy(() -> append(store, BRIEFING)).isInstanceOf(StackOverflowError.class);
            append(store, Fixtures.story("eeee000000000001", null, "Post", "Ana Ruiz", "Number"));
            assertThat(store.ids()).containsExactly("eeee000000000001");
        }
    }

    @Test
    void asksForFewNumbersHoweverManyAreTaken() throws SQLException {
        Set<String> held = new HashSet<>();
        int[] asked = {0};
        for (int i = 1; i <= 2000; i++) {
            String slug = Names.free("notice", each -> {
                asked[0]++;
                return held.contains(each);
            });
            assertThat(slug).isEqualTo(i == 1 ? "notice" : "notice-" + i);
            held.add(slug);
        }
        assertThat(asked[0]).isLessThan(2000 * 25);
    }

    @Test
    void countsThePressOfManyOutletsInNoTime() {
        try (Store store = SqliteStore.create(folder, CLOCK, Linking.NONE)) {
            Map<String, List<Printing>> printings = new HashMap<>();
            for (int i = 0; i < 300; i++) {
                Filed filed = append(
                        store, Fixtures.story("eeee00000000%04d".formatted(i), null, "Post " + i, "Ana", "N " + i));
                List<Printing> own = new ArrayList<>();
                for (int k = 0; k < 60; k++) {
                    own.add(new Printing(
                            filed.document().id() + ".a" + k,
                            filed.reference(),
                            "words " + k,
                            "Ana",
                            k % 2 == 0 ? VerdictKind.VERBATIM : VerdictKind.EDITED,
                            "exact",
                            null,
                            List.of()));
                }
                printings.put(filed.document().id(), own);
            }
            store.file(printings);
            long begin = System.nanoTime();
            List<PressCount> press = store.press();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
            assertThat(press).hasSize(300).allMatch(count -> count.stories() == 1 && count.quotations() == 60);
        }
    }

    @Test
    void isMadeOnceHoweverManyMakeItAtOnce() throws Exception {
        try (var makers = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 20; round++) {
                Path record = folder.resolve("record" + round);
                List<Callable<Long>> each = Collections.nCopies(4, () -> {
                    try (Store store = SqliteStore.create(record, CLOCK, Linking.NONE)) {
                        return store.counts().documents();
                    }
                });
                for (var made : makers.invokeAll(each)) {
                    assertThat(made.get()).isZero();
                }
            }
        }
    }
}
