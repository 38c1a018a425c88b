package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Decision;
import org.quoth.model.Document;
import org.quoth.model.Entity;

/** What people decided about persons, as rows. */
final class Decisions {

    private Decisions() {}

    /**
     * A passage that a split settled.
     *
     * @param begins where in the document the person is named first, UTF-16; -1 if nowhere
     */
    record Moved(String name, int begins, String to) {}

    /** Each person that was merged, to the one they were merged into. */
    static Map<String, String> merged(Connection connection) throws SQLException, IOException {
        Map<String, String> merged = new HashMap<>();
        Query.list(
                connection,
                row -> merged.put(row.getString(1), row.getString(2)),
                "select person, other from decision where kind = 'merge' and undone is null order by number");
        return merged;
    }

    /** The name somebody gave a person, else the one they came with. */
    static String name(Connection connection, String person) throws SQLException, IOException {
        return Query.first(
                        connection,
                        row -> row.getString(1),
                        "select coalesce((select value from decision where kind = 'rename' and person = ?1 and undone is null"
                                + " order by number desc limit 1), (select name from person where id = ?1))",
                        person)
                .orElse(person);
    }

    static List<Moved> moved(Connection connection, String document) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> new Moved(row.getString(1), row.getInt(2), row.getString(3)),
                "select m.name, m.begins, m.person from moved m join decision d on d.number = m.decision"
                        + " where m.document = ? and d.undone is null order by d.number desc",
                document);
    }

    static long add(
            Connection connection,
            Decision.Kind kind,
            String person,
            @Nullable String other,
            @Nullable String value,
            Ruling ruling,
            Instant now)
            throws SQLException {
        Query.run(
                connection,
                "insert into decision (kind, person, other, value, reason, author, made) values (?, ?, ?, ?, ?, ?, ?)",
                kind.name().toLowerCase(Locale.ROOT),
                person,
                other,
                value,
                ruling.reason(),
                ruling.author(),
                now.toString());
        return Query.number(connection, "select last_insert_rowid()");
    }

    static void settle(Connection connection, long decision, Document document, Entity entity, String person)
            throws SQLException {
        Query.run(
                connection,
                "insert or ignore into moved (decision, document, name, begins, person) values (?, ?, ?, ?, ?)",
                decision,
                document.id(),
                entity.name(),
                entity.mentions().isEmpty() ? -1 : entity.mentions().getFirst().begin(),
                person);
    }

    static Decision decision(ResultSet row) throws SQLException {
        String undone = row.getString("undone");
        return new Decision(
                row.getLong("number"),
                Decision.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("person"),
                row.getString("other"),
                row.getString("value"),
                row.getString("reason"),
                row.getString("author"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }
}
