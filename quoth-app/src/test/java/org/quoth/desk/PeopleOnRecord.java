package org.quoth.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.Fixtures;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.store.Filed;
import org.quoth.store.Method;
import org.quoth.store.Original;
import org.quoth.store.SqliteStore;
import org.quoth.store.Store;

/** A record of its own for each test, and the persons on it. */
abstract class PeopleOnRecord {

    @TempDir
    Path folder;

    Store store;
    People people;
    Arrangement arrangement;

    @BeforeEach
    void open() {
        Path record = folder.resolve("record");
        store = SqliteStore.create(record, Clock.systemUTC(), new RecordLinking());
        arrangement = Arrangement.open(record);
        people = new People(store, arrangement, new Press(store));
    }

    @AfterEach
    void close() {
        arrangement.close();
        store.close();
    }

    Filed add(Document document) {
        Original original = new Original(
                document.source(), document.sha256(), document.text().getBytes(StandardCharsets.UTF_8));
        return store.append(original, document, new Method("test-1", null), true);
    }

    Entity briefed(String id, @Nullable LocalDate day, String name, @Nullable String role) {
        return add(Fixtures.transcript(id, day, name, role, name + ": Good evening."))
                .document()
                .entities()
                .getFirst();
    }
}
