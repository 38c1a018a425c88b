package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reference;

/** The documents of the record, as they are found. */
final class DocumentRows {

    private static final String LIST = " from document d where (?1 is null or d.kind = ?1)";

    private DocumentRows() {}

    /** With what people decided about its quotations. */
    static Optional<Filed> find(Connection connection, String where, Object value) throws SQLException, IOException {
        Optional<Filed> analysed =
                Query.first(connection, Rows::filed, "select " + Rows.FILED + " from document d where " + where, value);
        return analysed.isEmpty() ? analysed : Optional.of(ByHand.over(connection, analysed.get()));
    }

    /** As the analysis left it. */
    static Optional<Filed> analysed(Connection connection, String id) throws SQLException, IOException {
        return Query.first(connection, Rows::filed, "select " + Rows.FILED + " from document d where d.id = ?", id);
    }

    /** The only one whose id begins so. */
    static Optional<Filed> byBeginning(Connection connection, String beginning) throws SQLException, IOException {
        List<String> ids = Query.list(
                connection,
                row -> row.getString(1),
                "select id from document where id >= ? and id < ? limit 2",
                beginning,
                beginning + '\uffff');
        return ids.size() == 1 ? find(connection, "d.id = ?", ids.getFirst()) : Optional.empty();
    }

    /** The newest first. */
    static List<Reference> list(Connection connection, DocumentQuestion question) throws SQLException, IOException {
        Narrowed narrowed = narrowed(question);
        return Query.list(
                connection,
                Rows::reference,
                "select " + Rows.REFERENCE + LIST + narrowed.sql()
                        + " order by d.day desc nulls last, d.number desc limit ?2 offset ?3",
                narrowed.values());
    }

    /** How many there are, whatever limit the question has. */
    static long count(Connection connection, DocumentQuestion question) throws SQLException {
        Narrowed narrowed = narrowed(question.at(0, Integer.MAX_VALUE));
        return Query.number(
                connection,
                "select count(*) from (select 1" + LIST + narrowed.sql() + " limit ?2 offset ?3)",
                narrowed.values());
    }

    static long number(Connection connection, String id) throws SQLException {
        return Query.number(connection, "select number from document where id = ?", id);
    }

    private static Narrowed narrowed(DocumentQuestion question) {
        DocumentKind kind = question.kind();
        return Narrowed.to(
                new Scope(null, question.words(), question.from(), question.to(), null),
                "",
                "",
                "(coalesce(d.title, '') || ' ' || coalesce(d.outlet, '') || ' ' || coalesce(d.venue, '') || ' '"
                        + " || coalesce(d.place, '') || ' ' || d.source)",
                kind == null ? null : Rows.word(kind),
                question.limit(),
                question.offset());
    }
}
