package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.wire.DocumentWriter;

/** Puts documents on the record and replaces what an analysis left of them, within one transaction. */
final class Filing {

    /** Originals beyond this are not kept beside their documents; the documents' own texts always are. */
    private static final int LARGEST_ORIGINAL = 32 * 1024 * 1024;

    /** SQL for the count of changes, this one included. */
    private static final String NOW = "(select value from state where name = 'changes')";

    private final Connection connection;
    private final Linking linking;

    Filing(Connection connection, Linking linking) {
        this.connection = connection;
        this.linking = linking;
    }

    void keep(Original original) throws SQLException {
        byte[] bytes = original.bytes();
        if (Query.number(connection, "select count(*) from original where sha256 = ?", original.sha256()) > 0) {
            return;
        }
        Query.run(
                connection,
                "insert into original (sha256, source, size, bytes) values (?, ?, ?, ?)",
                original.sha256(),
                original.source(),
                bytes.length,
                bytes.length <= LARGEST_ORIGINAL ? Packing.pack(bytes) : null);
    }

    Filed add(Document document, Method method, Instant added) throws SQLException, IOException {
        Document linked = linked(document);
        Reference reference = Reference.of(linked, freeSlug(linked));
        Filed filed = new Filed(linked, reference, method, added.truncatedTo(ChronoUnit.MILLIS));
        Published published = reference.published();
        SqliteStore.changed(connection);
        Query.run(
                connection,
                "insert into document (id, slug, sha256, source, kind, title, outlet, venue, place, published, day, analysis, choice, added, annotated,"
                        + " relink, changed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + NOW + ")",
                linked.id(),
                reference.slug(),
                linked.sha256(),
                linked.source(),
                Rows.word(linked.kind()),
                reference.title(),
                reference.outlet(),
                reference.venue(),
                reference.place(),
                published == null ? null : published.toString(),
                reference.day(),
                method.version(),
                method.choice(),
                filed.added().toString(),
                Packing.pack(DocumentWriter.write(linked)),
                linked.leavesOpen());
        Rows.derive(connection, DocumentRows.number(connection, linked.id()), filed, linking.context(linked));
        return filed;
    }

    private Document linked(Document document) throws SQLException, IOException {
        try {
            return linking.link(document, RegisterRows.of(connection));
        } catch (RegisterRows.Failed failed) {
            throw failed.failure();
        }
    }

    private String freeSlug(Document document) throws SQLException {
        Published published = document.metadata().published();
        String title = document.metadata().title();
        String words = title == null ? fileName(document.source()) : title;
        return Names.free(
                (published == null ? "" : published.day() + "-") + Names.slug(words),
                slug -> Query.number(connection, "select count(*) from document where slug = ?", slug) > 0);
    }

    private static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /**
     * Files a new analysis.
     *
     * @param held as the analysis before left it, as is what comes back
     * @param again whether it is to be linked once more where it leaves somebody open
     */
    Filed replace(Filed held, Document document, Method method, boolean again) throws SQLException, IOException {
        long number = DocumentRows.number(connection, document.id());
        List<String> voices = voices(ByHand.over(connection, held.document()));
        Rows.forget(connection, number);
        Document linked = linked(document);
        Filed filed = new Filed(linked, held.reference(), method, held.added());
        SqliteStore.changed(connection);
        Query.run(
                connection,
                "update document set analysis = ?, choice = ?, annotated = ?, checked = 0, relink = ?, changed = " + NOW
                        + " where number = ?",
                method.version(),
                method.choice(),
                Packing.pack(DocumentWriter.write(linked)),
                again && linked.leavesOpen(),
                number);
        Filed now = ByHand.over(connection, filed);
        Rows.derive(connection, number, now, linking.context(linked));
        uncheckQuoting(voices, now.document());
        return filed;
    }

    /** Whose words a document gives, in the order of its text, as far as quotations of them are judged by it. */
    private static List<String> voices(Document document) {
        return Stream.concat(
                        document.turns().stream().map(turn -> document.entity(turn.speaker())),
                        Stream.of(document.entity(document.principal())))
                .map(speaker -> speaker.map(Entity::name).orElse(""))
                .toList();
    }

    /** Stories that quote it are to be checked again where other people speak in it now. */
    private void uncheckQuoting(List<String> before, Document now) throws SQLException {
        if (!before.equals(voices(now))) {
            Query.run(
                    connection,
                    "update document set checked = 0 where number in (select story from printing where origin = ?)",
                    now.id());
        }
    }

    /** Finds the persons of a document anew; empty if nothing changed. */
    Optional<Filed> relink(String id) throws SQLException, IOException {
        Optional<Filed> held = DocumentRows.analysed(connection, id);
        if (held.isEmpty()) {
            return held;
        }
        Document document = held.get().document();
        long rows = links(id);
        Query.run(connection, "savepoint relinking");
        Filed filed = replace(held.get(), document.unlinked(), held.get().method(), false);
        boolean same =
                rows == links(id) && DocumentWriter.write(filed.document()).equals(DocumentWriter.write(document));
        if (same) {
            Query.run(connection, "rollback to relinking");
        }
        Query.run(connection, "release relinking");
        Query.run(connection, "update document set relink = 0 where id = ? and relink = 1", id);
        return same ? Optional.empty() : Optional.of(ByHand.over(connection, filed));
    }

    /** How many rows tell of its persons: none where they were forgotten, though the document still holds its links. */
    private long links(String id) throws SQLException {
        long number = DocumentRows.number(connection, id);
        return Query.number(
                connection,
                "select (select count(*) from appearance where document = ?1) + (select count(*) from doubt where document = ?1)"
                        + " + (select count(*) from context where document = ?1)",
                number);
    }

    /** Writes anew what lists hold of a document that people decided about. */
    void deriveAnew(Document before, Filed filed) throws SQLException {
        long number = DocumentRows.number(connection, filed.document().id());
        Rows.forget(connection, number);
        Rows.derive(connection, number, filed, linking.context(filed.document()));
        Query.run(connection, "update document set checked = 0, changed = " + NOW + " where number = ?", number);
        uncheckQuoting(voices(before), filed.document());
    }
}
