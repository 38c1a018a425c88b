package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /** SQL for the name to show of a person p: what somebody decided, else what two documents or more call them most, else the first. */
    static final String SHOWN = "coalesce((select r.value from decision r where r.kind = 'rename' and r.person = p.id"
            + " and r.undone is null order by r.number desc limit 1),"
            + " (select a.name from appearance a where a.person = p.id and a.key is not null and a.name glob '*[a-z]*'"
            + " and a.name not glob '*[A-Z][A-Z][A-Z]*' and a.name glob '[A-Z]* [A-Z]*' and a.confidence >= 0.9"
            + " group by a.name having count(distinct a.document) > 1"
            + " order by count(distinct a.document) desc, a.name limit 1), p.name)";

    static String name(Connection connection, String person) throws SQLException, IOException {
        return Query.first(
                        connection,
                        row -> row.getString(1),
                        "select " + SHOWN + " from person p where p.id = ?",
                        person)
                .orElse(person);
    }

    /** What decisions settled in a document, the last first. */
    static List<Moved> moved(Connection connection, String document) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> new Moved(row.getString(1), row.getInt(2), row.getString(3)),
                "select m.name, m.begins, m.person from moved m join decision d on d.number = m.decision"
                        + " where m.document = ? and d.undone is null order by d.number desc",
                document);
    }

    /**
     * What is to be decided.
     *
     * @param other and the value as in a {@link Decision}
     */
    record Deed(
            Decision.Kind kind,
            String person,
            @Nullable String other,
            @Nullable String value) {}

    /** Keeps it; gives its number. */
    static long add(Connection connection, Deed deed, Decider decider, Instant now) throws SQLException {
        Query.run(
                connection,
                "insert into decision (kind, person, other, value, reason, author, made) values (?, ?, ?, ?, ?, ?, ?)",
                deed.kind.name().toLowerCase(Locale.ROOT),
                deed.person,
                deed.other,
                deed.value,
                decider.reason(),
                decider.author(),
                now.truncatedTo(ChronoUnit.MILLIS).toString());
        return Query.number(connection, "select last_insert_rowid()");
    }

    static void settle(Connection connection, long decision, Document document, Entity entity, String person)
            throws SQLException {
        Query.run(
                connection,
                "insert or ignore into moved (decision, document, name, begins, person, was) values (?, ?, ?, ?, ?, ?)",
                decision,
                document.id(),
                entity.name(),
                entity.mentions().isEmpty() ? -1 : entity.mentions().getFirst().begin(),
                person,
                entity.person());
    }

    /**
     * Gives the passages that a decision settled to whoever had them before, but for those that a later split, or a later taking back, gave to
     * somebody. Evidence alone would not: it has grown by the decision itself. A record of an earlier release does not know whose those were
     * that a merge settled.
     */
    static void giveBack(Connection connection, Decision undone, long undoing) throws SQLException {
        Query.run(
                connection,
                "insert or ignore into moved (decision, document, name, begins, person, was)"
                        + " select ?2, m.document, m.name, m.begins, coalesce(m.was, ?3), m.person from moved m"
                        + " where m.decision = ?1 and coalesce(m.was, ?3) is not null and not exists (select 1 from moved l"
                        + " join decision e on e.number = l.decision where l.document = m.document and l.name = m.name"
                        + " and l.begins = m.begins and l.decision > ?1 and l.decision < ?2 and l.was <> l.person"
                        + " and e.kind in ('split', 'undo') and e.undone is null)",
                undone.number(),
                undoing,
                undone.kind() == Decision.Kind.SPLIT ? undone.person() : null);
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
