package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.Promise;
import org.quoth.model.Ruling;
import org.quoth.model.Ruling.Matter;

/** What people decided, and the lists of the machine's lines with those decisions laid over them. */
final class Rulings {

    /** The last ruling on each line in one matter; SQLite takes the other columns from the row of the maximum. */
    private static final String LAST =
            " left join (select target, value, note, author, max(number) from ruling where matter = '%s' group by target) r"
                    + " on r.target = d.id || '.' || %s.local";

    /** With today as parameter 7. */
    private static final String PROMISES = "select p.*, " + Rows.REFERENCE + ", d.day day, r.value is not null ruled,"
            + " coalesce(r.value, case when p.latest < ?7 then 'due' else 'open' end) standing,"
            + " q.verdict held_verdict, q.origin held_origin, q.turn held_turn"
            + " from promise p join document d on d.number = p.document"
            + " left join printing q on q.story = p.document and q.local = p.attribution"
            + LAST.formatted("standing", "p");

    /** Letters below which a promise tells hardly anything: "we'll have details". */
    private static final int SCRAP = 24;

    private Rulings() {}

    /** @param id document id, a dot, {@code c1} */
    static Optional<Promise> promise(Connection connection, String id, LocalDate today)
            throws SQLException, IOException {
        int dot = id.lastIndexOf('.');
        return Query.first(
                connection,
                Rows::promise,
                PROMISES.replace("?7", "?1") + " where d.id = ?2 and p.local = ?3",
                today,
                id.substring(0, Math.max(0, dot)),
                id.substring(dot + 1));
    }

    /** @param place where in the document what is ruled on stands; null where there is no such line now */
    static Ruling add(Connection connection, Ruling ruling, String document, @Nullable String place)
            throws SQLException {
        Query.run(
                connection,
                "insert into ruling (document, place, target, matter, value, citation, note, author, made, undoes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document,
                place,
                ruling.target(),
                Rows.word(ruling.matter()),
                ruling.value(),
                ruling.citation(),
                ruling.note(),
                ruling.author(),
                ruling.made().toString(),
                ruling.undoes());
        return ruling.numbered(Query.number(connection, "select last_insert_rowid()"));
    }

    static List<Ruling> on(Connection connection, String target) throws SQLException, IOException {
        return Query.list(connection, Rulings::ruling, "select * from ruling where target = ? order by number", target);
    }

    /** The rulings on whose words something in a document is that nobody took back, the earliest first. */
    static List<Ruling> ofWords(Connection connection, String document) throws SQLException, IOException {
        return Ruling.holding(Query.list(
                connection,
                Rulings::ruling,
                "select * from ruling where document = ? and matter in ('speaker', 'quotation', 'label') order by number",
                document));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        long undoes = row.getLong("undoes");
        return new Ruling(
                row.getLong("number"),
                row.getString("target"),
                Rows.choice(Matter.class, row.getString("matter")),
                row.getString("value"),
                row.getString("citation"),
                row.getString("note"),
                row.getString("author"),
                Instant.parse(row.getString("made")),
                undoes == 0 ? null : undoes);
    }

    private static final String LEDGER = " where (?1 is null or p.latest < ?1) and (?2 is null or p.modality = ?2)"
            + " and (?3 is null or p.actor like ?3 escape '\\' or p.person = ?4) and (?8 is null or standing = ?8)";

    static List<Promise> ledger(Connection connection, LedgerQuestion question, LocalDate today)
            throws SQLException, IOException {
        Narrowed narrowed = narrowed(question, question.modality(), today);
        return Query.list(
                connection,
                Rows::promise,
                PROMISES
                        + LEDGER
                        + narrowed.sql()
                        + " order by case when p.latest is null then 2 when p.latest < ?7 then 1 else 0 end, p.latest,"
                        + " case when p.modality = 'prediction' then 1 else 0 end, d.day, d.number,"
                        + " length(p.local), p.local limit ?5 offset ?6",
                narrowed.values());
    }

    /** How many lines there are of each modality, whatever modality is asked for. */
    static Spread<Modality> modalities(Connection connection, LedgerQuestion question, LocalDate today)
            throws SQLException, IOException {
        Narrowed narrowed = narrowed(question, null, today);
        return spread(
                connection,
                Modality.class,
                "select modality, count(*), min(day), max(day) from (" + PROMISES + LEDGER
                        + narrowed.sql()
                        + ") group by modality",
                narrowed.values());
    }

    private static Narrowed narrowed(LedgerQuestion question, @Nullable Modality modality, LocalDate today) {
        String actor = question.actor();
        return Narrowed.to(
                question.scope(),
                "p.speaker",
                "p.person",
                "(p.words || ' ' || coalesce(p.condition, ''))",
                question.dueBefore(),
                modality == null ? null : Rows.word(modality),
                actor == null ? null : Narrowed.pattern(actor),
                actor,
                question.limit(),
                question.offset(),
                today,
                question.standing() == null ? null : Rows.word(question.standing()));
    }

    static <E extends Enum<E>> Spread<E> spread(
            Connection connection, Class<E> type, String sql, @Nullable Object... values)
            throws SQLException, IOException {
        long all = 0;
        Map<E, Long> each = new EnumMap<>(type);
        LocalDate first = null;
        LocalDate last = null;
        for (Sort sort : Query.list(connection, Rulings::sort, sql, values)) {
            all += sort.lines;
            if (sort.word != null) {
                each.put(Rows.choice(type, sort.word), sort.lines);
            }
            first = first == null || (sort.first != null && sort.first.isBefore(first)) ? sort.first : first;
            last = last == null || (sort.last != null && sort.last.isAfter(last)) ? sort.last : last;
        }
        return new Spread<>(all, each, first, last);
    }

    private record Sort(
            @Nullable String word,
            long lines,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private static Sort sort(ResultSet row) throws SQLException {
        return new Sort(
                row.getString(1),
                row.getLong(2),
                RegisterRows.day(row.getString(3)),
                RegisterRows.day(row.getString(4)));
    }

    /**
     * What somebody said will be done: first what is not yet due, then the latest said, what was due on the same day or is told in a few words
     * last.
     */
    static List<Promise> promises(Connection connection, String person, int limit, LocalDate today)
            throws SQLException, IOException {
        return Query.list(
                connection,
                Rows::promise,
                PROMISES.replace("?7", "?3")
                        + " where p.person = ?1 order by case when p.latest >= ?3 then 0 else 1 end,"
                        + " case when p.latest <= d.day or length(p.words) < " + SCRAP + " then 1 else 0 end,"
                        + " d.day desc nulls last, case when p.modality = 'prediction' then 1 else 0 end, d.number,"
                        + " length(p.local), p.local limit ?2",
                person,
                limit,
                today);
    }

    private static final String EXCHANGES = "select x.*, " + Rows.REFERENCE
            + ", d.day day, r.value is not null ruled, coalesce(r.value, x.outcome) became,"
            + " case when r.value is null then x.reason else 'ruled by ' || r.author || ': ' || r.note end because"
            + " from exchange x join document d on d.number = x.document" + LAST.formatted("outcome", "x");

    static List<Asked> exchanges(Connection connection, ExchangeQuestion question) throws SQLException, IOException {
        Outcome outcome = question.outcome();
        Narrowed narrowed = narrowed(
                question.scope(), outcome == null ? null : Rows.word(outcome), question.limit(), question.offset());
        return Query.list(
                connection,
                Rows::asked,
                EXCHANGES
                        + " where (?1 is null or became = ?1)" + narrowed.sql()
                        + " order by d.day desc nulls last, d.number desc, x.turn, x.local limit ?2 offset ?3",
                narrowed.values());
    }

    /** @param id document id, a dot, {@code x1} */
    static Optional<Asked> exchange(Connection connection, String id) throws SQLException, IOException {
        int dot = id.lastIndexOf('.');
        return Query.first(
                connection,
                Rows::asked,
                EXCHANGES + " where d.id = ?1 and x.local = ?2",
                id.substring(0, Math.max(0, dot)),
                id.substring(dot + 1));
    }

    /** How many questions of a scope came to each outcome. */
    static Spread<Outcome> outcomes(Connection connection, Scope scope) throws SQLException, IOException {
        Narrowed narrowed = narrowed(scope);
        return spread(
                connection,
                Outcome.class,
                "select became, count(*), min(day), max(day) from (" + EXCHANGES + " where 1 = 1" + narrowed.sql()
                        + ") group by became",
                narrowed.values());
    }

    private static Narrowed narrowed(Scope scope, @Nullable Object... before) {
        return Narrowed.to(scope, "x.answerer", "x.person", "(x.question || ' ' || x.answer)", before);
    }
}
