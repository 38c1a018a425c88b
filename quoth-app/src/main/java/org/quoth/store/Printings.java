package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Held;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.VerdictKind;
import org.quoth.text.Span;

/** The table of quotations that were held against the primary texts. */
final class Printings {

    private static final String COLUMNS =
            "p.local, p.words, p.speaker, p.verdict came, p.tier, p.origin, p.turn, p.first, p.after, p.differences, "
                    + Rows.REFERENCE;

    /** What is found nowhere and of which nobody knows who said it may have been said where the record holds nothing, and counts so. */
    private static final String CAME =
            "case when p.verdict = 'not-found' and p.speaker is null then 'no-primary-held' else p.verdict end came";

    private static final String LIST = "select " + COLUMNS.replace("p.verdict came", CAME) + ", d.day day"
            + " from printing p join document d on d.number = p.story"
            + " left join statement s on s.document = p.story and s.local = p.local"
            + " where (?1 is null or came = ?1) and (?2 is null or coalesce(d.outlet, '') like ?2 escape '\\')"
            + " and (?3 = 0 or p.weighty = 1)";

    private Printings() {}

    static List<String> unchecked(Connection connection, int limit) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> row.getString(1),
                "select id from document where checked = 0 and kind = 'article' order by number limit ?",
                limit);
    }

    /** Replaces what is held of a story. */
    static void file(Connection connection, String story, List<Printing> printings) throws SQLException {
        long number = Query.number(connection, "select number from document where id = ?", story);
        Query.run(connection, "delete from printing where story = ?", number);
        for (Printing printing : printings) {
            put(connection, number, printing);
        }
        Query.run(connection, "update document set checked = 1 where number = ?", number);
    }

    static void update(Connection connection, Printing printing) throws SQLException {
        put(
                connection,
                Query.number(
                        connection,
                        "select number from document where id = ?",
                        printing.story().document()),
                printing);
    }

    private static void put(Connection connection, long number, Printing printing) throws SQLException {
        Printing.Origin origin = printing.origin();
        Query.run(
                connection,
                "insert or replace into printing values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                printing.local(),
                printing.words(),
                printing.speaker(),
                Rows.word(printing.verdict()),
                printing.tier(),
                isOpen(printing.verdict()) ? 1 : 0,
                origin == null ? null : origin.document(),
                origin == null ? null : origin.turn(),
                origin == null ? null : origin.span().begin(),
                origin == null ? null : origin.span().end(),
                Differences.write(printing.differences()),
                printing.isWeighty() ? 1 : 0);
    }

    /** Whether a primary that comes later, or in which others turn out to speak, may say more: be it that the same was said once more. */
    private static boolean isOpen(VerdictKind kind) {
        return kind != VerdictKind.TOO_SHORT;
    }

    static List<Printing> open(Connection connection, @Nullable Printing after, int limit)
            throws SQLException, IOException {
        long number = after == null
                ? -1
                : Query.number(
                        connection,
                        "select number from document where id = ?",
                        after.story().document());
        return Query.list(
                connection,
                Printings::printing,
                "select " + COLUMNS + " from printing p join document d on d.number = p.story"
                        + " where p.open = 1 and (p.story, p.local) > (?, ?) order by p.story, p.local limit ?",
                number,
                after == null ? "" : after.local(),
                limit);
    }

    static Map<String, Held> held(Connection connection, Collection<String> ids) throws SQLException, IOException {
        Map<String, Held> held = new HashMap<>();
        for (String id : ids) {
            int dot = id.lastIndexOf('.');
            Query.first(
                            connection,
                            Printings::held,
                            "select p.verdict held_verdict, p.origin held_origin, p.turn held_turn"
                                    + " from printing p join document d on d.number = p.story where d.id = ? and p.local = ?",
                            id.substring(0, Math.max(0, dot)),
                            id.substring(dot + 1))
                    .ifPresent(each -> held.put(id, each));
        }
        return held;
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                Rows.choice(VerdictKind.class, row.getString("held_verdict")),
                row.getString("held_origin"),
                Rows.number(row, "held_turn"));
    }

    /** The same of a line that need not stand in a quotation. */
    static @Nullable Held heldOrNull(ResultSet row) throws SQLException {
        return row.getString("held_verdict") == null ? null : held(row);
    }

    static List<Printing> quoting(Connection connection, String primary) throws SQLException, IOException {
        return Query.list(
                connection,
                Printings::printing,
                "select " + COLUMNS + " from printing p join document d on d.number = p.story"
                        + " where p.origin = ? order by p.first, d.day, d.number, p.local",
                primary);
    }

    private static Printing printing(ResultSet row) throws SQLException, IOException {
        String origin = row.getString("origin");
        int turn = row.getInt("turn");
        boolean noTurn = row.wasNull();
        return new Printing(
                row.getString("id") + "." + row.getString("local"),
                Rows.reference(row),
                row.getString("words"),
                row.getString("speaker"),
                Rows.choice(VerdictKind.class, row.getString("came")),
                row.getString("tier"),
                origin == null
                        ? null
                        : new Printing.Origin(
                                origin, noTurn ? null : turn, Span.of(row.getInt("first"), row.getInt("after"))),
                Differences.read(row.getString("differences")));
    }

    /** Quotations, those of the newest stories first. */
    static List<Printing> list(Connection connection, PressQuestion question) throws SQLException, IOException {
        Narrowed narrowed = narrowed(question, question.verdict(), question.limit(), question.offset());
        return Query.list(
                connection,
                Printings::printing,
                LIST + narrowed.sql()
                        + " order by d.day desc nulls last, d.number desc, length(p.local), p.local limit ?4 offset ?5",
                narrowed.values());
    }

    /** How many of them came to each verdict, whatever verdict is asked for. */
    static Spread<VerdictKind> verdicts(Connection connection, PressQuestion question)
            throws SQLException, IOException {
        Narrowed narrowed = narrowed(question, null);
        return Rulings.spread(
                connection,
                VerdictKind.class,
                "select came, count(*), min(day), max(day) from (" + LIST + narrowed.sql() + ") group by came",
                narrowed.values());
    }

    private static Narrowed narrowed(PressQuestion question, @Nullable VerdictKind verdict, Object... place) {
        String outlet = question.outlet();
        List<@Nullable Object> before = new ArrayList<>();
        before.add(verdict == null ? null : Rows.word(verdict));
        before.add(outlet == null ? null : Narrowed.name(outlet.strip()));
        before.add(question.weighty() ? 1 : 0);
        before.addAll(Arrays.asList(place));
        return Narrowed.to(question.scope(), "p.speaker", "s.person", "p.words", before.toArray());
    }

    /** Outlets by name, those without one last. */
    static List<PressCount> press(Connection connection) throws SQLException, IOException {
        record Row(@Nullable String outlet, VerdictKind verdict, long quotations) {}
        Map<@Nullable String, Long> stories = new HashMap<>();
        Query.list(
                connection,
                row -> stories.put(row.getString(1), row.getLong(2)),
                "select d.outlet, count(distinct p.story) from printing p join document d on d.number = p.story group by d.outlet");
        List<Row> rows = Query.list(
                connection,
                row -> new Row(
                        row.getString("outlet"),
                        Rows.choice(VerdictKind.class, row.getString("came")),
                        row.getLong("quotations")),
                "select d.outlet, " + CAME
                        + ", count(*) as quotations from printing p join document d on d.number = p.story group by d.outlet, came"
                        + " order by d.outlet collate nocase nulls last, d.outlet");
        List<PressCount> counts = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            Row first = rows.get(i);
            Map<VerdictKind, Long> verdicts = new EnumMap<>(VerdictKind.class);
            long sum = 0;
            for (; i < rows.size() && java.util.Objects.equals(rows.get(i).outlet(), first.outlet()); i++) {
                verdicts.put(rows.get(i).verdict(), rows.get(i).quotations());
                sum += rows.get(i).quotations();
            }
            counts.add(new PressCount(first.outlet(), stories.getOrDefault(first.outlet(), 0L), sum, verdicts));
        }
        return counts;
    }

    static void forgetAll(Connection connection) throws SQLException {
        Query.run(connection, "delete from printing");
        Query.run(connection, "update document set checked = 0 where checked = 1");
    }
}
