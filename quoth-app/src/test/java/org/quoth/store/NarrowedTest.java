package org.quoth.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a scope are found whatever their capitals, letters with marks among them. */
final class NarrowedTest {

    @ParameterizedTest
    @ValueSource(strings = {"Élodie Šimek", "élodie šimek", "ÉLODIE", "ŠIMEK", "simek élodie Šimek"})
    void findsANameInAnyCapitals(String speaker) throws SQLException, IOException {
        boolean hers = !speaker.startsWith("simek");
        assertThat(matches(Scope.of(speaker))).isEqualTo(hers);
    }

    @Test
    void takesNothingForAWildcard() throws SQLException, IOException {
        assertThat(matches(Scope.of("%lodie"))).isFalse();
        assertThat(matches(Scope.of("É_odie"))).isFalse();
        assertThat(matches(new Scope(null, "ÄRGER'S kAI", null, null, null))).isTrue();
    }

    @Test
    void looksForEachOfManyWordsAndForNoEndlessOne() throws SQLException, IOException {
        String many = "war kai ziel der ".repeat(20);
        assertThat(matches(new Scope(null, many, null, null, null))).isTrue();
        assertThat(matches(new Scope(null, many + "boot", null, null, null))).isFalse();
        assertThat(matches(new Scope(null, "k".repeat(60_000), null, null, null)))
                .isFalse();
        assertThat(matches(Scope.of("é".repeat(60_000)))).isFalse();
    }

    private static boolean matches(Scope scope) throws SQLException, IOException {
        Narrowed narrowed = Narrowed.to(scope, "d.name", "d.person", "d.words");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return !Query.list(
                            connection,
                            row -> row.getString(1),
                            "select d.name from (select 'Élodie Šimek' name, 'elodie-simek' person, 'Der Kai war ärger''s Ziel' words)"
                                    + " d where 1 = 1" + narrowed.sql(),
                            narrowed.values())
                    .isEmpty();
        }
    }
}
