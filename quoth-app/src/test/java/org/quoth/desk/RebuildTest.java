package org.quoth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoth.store.Filed;

/** Each document is analysed again as it was. */
final class RebuildTest {

    private static final String STORY = """
            Ferry to sail on Sundays

            Harbour Post
            March 4, 2025

            "The ferry will sail on every Sunday of the summer," Mayor Jonas Brandt said.

            Brandt said that the pier would be painted green before NAME.
            """;

    @TempDir
    private Path folder;

    private Settings settings() {
        return Settings.of(folder.resolve("record"));
    }

    private void add(String name, Analysis analysis) throws IOException {
        Path file = Files.writeString(folder.resolve(name), STORY.replace("NAME", name));
        try (Desk desk = Desk.create(settings())) {
            desk.add(analysis).run(List.of(file.toString()), InputStream::nullInputStream, intake -> {});
        }
    }

    private static Filed filed(Desk desk, String name) {
        return desk.documents().list(null, 0, 10).stream()
                .filter(reference -> reference.source().endsWith(name))
                .findFirst()
                .flatMap(reference -> desk.show().document(reference.document()))
                .orElseThrow();
    }

    private void set(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record/quoth.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void takesTheFinderAndTheConfidenceOfEachDocument() throws IOException {
        add("winter.txt", Analysis.rules());
        add("spring.txt", Analysis.rules().atLeast(0.99));
        try (Desk desk = Desk.open(settings())) {
            int all = filed(desk, "winter.txt").document().attributions().size();
            int sure = filed(desk, "spring.txt").document().attributions().size();
            assertThat(sure).isLessThan(all);
            assertThat(desk.rebuild().run(done -> {})).isEmpty();
            assertThat(filed(desk, "winter.txt").document().attributions()).hasSize(all);
            assertThat(filed(desk, "winter.txt").method().version()).startsWith("rules-");
            assertThat(filed(desk, "spring.txt").document().attributions()).hasSize(sure);
            desk.rebuild(before -> before.atLeast(0)).run(done -> {});
            assertThat(filed(desk, "spring.txt").document().attributions()).hasSize(all);
            assertThat(filed(desk, "spring.txt").method().choice()).isEqualTo("rules 0.0");
        }
    }

    @Test
    void tellsFromTheVersionWhatWasChosenOnARecordOfBefore() throws IOException, SQLException {
        add("winter.txt", Analysis.rules().atLeast(0.99));
        set("update document set choice = null");
        try (Desk desk = Desk.open(settings())) {
            String version = filed(desk, "winter.txt").method().version();
            desk.rebuild().run(done -> {});
            assertThat(filed(desk, "winter.txt").method().version()).isEqualTo(version);
            assertThat(filed(desk, "winter.txt").method().choice()).isEqualTo("rules 0.99");
        }
    }

    @Test
    void leavesWhatWasFoundByAModelThatIsGone() throws IOException, SQLException {
        add("winter.txt", Analysis.rules());
        set("update document set choice = 'own 0.0 " + folder.resolve("gone away") + "'");
        try (Desk desk = Desk.open(settings())) {
            int all = filed(desk, "winter.txt").document().attributions().size();
            assertThat(desk.rebuild().run(done -> {}))
                    .singleElement()
                    .asString()
                    .contains(folder.resolve("gone away").toString())
                    .contains("--model");
            assertThat(filed(desk, "winter.txt").document().attributions()).hasSize(all);
        }
    }

    /** One document must not take the others with it. */
    @Test
    void leavesWhatTheAnalysisFailsOnAsItWas() throws IOException {
        add("winter.txt", Analysis.rules());
        add("spring.txt", Analysis.rules());
        Analysis failing = Analysis.with(
                document -> {
                    if (document.text().contains("winter")) {
                        throw new IllegalStateException("cannot bear the cold");
                    }
                    return List.of();
                },
                "half");
        try (Desk desk = Desk.open(settings())) {
            int all = filed(desk, "winter.txt").document().attributions().size();
            assertThat(desk.rebuild(failing).run(done -> {}))
                    .singleElement()
                    .asString()
                    .startsWith(filed(desk, "winter.txt").document().id())
                    .contains("cannot bear the cold");
            assertThat(filed(desk, "winter.txt").document().attributions()).hasSize(all);
            assertThat(filed(desk, "winter.txt").method().version()).startsWith("rules-");
            assertThat(filed(desk, "spring.txt").method().version()).isEqualTo("half");
        }
    }
}
