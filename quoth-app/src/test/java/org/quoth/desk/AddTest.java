package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.model.Document;
import org.quoth.store.Linking;
import org.quoth.store.Register;
import org.quoth.store.SqliteStore;
import org.quoth.store.Store;

/** One document must not take the others with it. */
final class AddTest {

    private static final Linking FAILING = new Linking() {
        @Override
        public Document link(Document document, Register register) {
            if (document.text().contains("winter")) {
                throw new IllegalStateException("cannot bear the cold");
            }
            return document;
        }

        @Override
        public String context(Document document) {
            return "";
        }
    };

    @TempDir
    private Path folder;

    @Test
    void goesOnBehindADocumentThatCannotBeFiled() throws IOException {
        Path record = folder.resolve("record");
        List<String> files = new ArrayList<>();
        for (String season : List.of("spring", "winter", "summer")) {
            files.add(Files.writeString(folder.resolve(season), "The ferry sails in " + season + ".")
                    .toString());
        }
        try (Store store = SqliteStore.create(record, Clock.systemUTC(), FAILING);
                Arrangement arrangement = Arrangement.open(record)) {
            List<Intake> told = new ArrayList<>();
            Tally tally = new Add(Settings.of(record), store, arrangement, Analysis.rules())
                    .run(files, InputStream::nullInputStream, told::add);
            assertThat(tally.added()).isEqualTo(2);
            assertThat(tally.refused()).isEqualTo(1);
            assertThat(told).extracting(Intake::source).containsExactlyElementsOf(files);
            assertThat(((Intake.Refused) told.get(1)).reason()).contains("cannot bear the cold");
            assertThat(store.ids()).hasSize(2);
        }
    }
}
