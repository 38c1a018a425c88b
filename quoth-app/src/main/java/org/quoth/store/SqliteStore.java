package org.quoth.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Held;
import org.quoth.model.Modality;
import org.quoth.model.Outcome;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.model.Promise;
import org.quoth.model.Published;
import org.quoth.model.Reference;
import org.quoth.model.Ruling;
import org.quoth.model.VerdictKind;
import org.quoth.wire.DocumentWriter;

/** The record in one SQLite file. Safe to share between threads, and between programs: one writes at a time, others wait for it. */
public final class SqliteStore implements Store {

    /** Originals beyond this are not kept beside their documents; the documents' own texts always are. */
    private static final int LARGEST_ORIGINAL = 32 * 1024 * 1024;

    /** SQL for the count of changes, this one included. */
    private static final String NOW = "(select value from state where name = 'changes')";

    private final Connections connections;
    private final Clock clock;
    private final Linking linking;

    private SqliteStore(Connections connections, Clock clock, Linking linking) {
        this.connections = connections;
        this.clock = clock;
        this.linking = linking;
    }

    /** Opens a record that is there. */
    public static SqliteStore open(Path folder, Clock clock, Linking linking) {
        return new SqliteStore(Connections.open(folder), clock, linking);
    }

    /** Opens a record that is there and touches none of its files, as {@link #open} does where this program may only read them. */
    public static SqliteStore openToRead(Path folder, Clock clock, Linking linking) {
        return new SqliteStore(Connections.open(folder, true), clock, linking);
    }

    /** Opens a record, or makes one where the folder is absent or empty. */
    public static SqliteStore create(Path folder, Clock clock, Linking linking) {
        return new SqliteStore(Connections.create(folder), clock, linking);
    }

    @Override
    public Filed append(Original original, Document document, Method method, boolean last) {
        return connections.write(connection -> {
            keep(connection, original);
            Optional<Filed> held = find(connection, "d.id = ?", document.id());
            Filed filed = held.isPresent() ? held.get() : insert(connection, document, method);
            if (last) {
                Query.run(connection, "update original set whole = 1 where sha256 = ?", original.sha256());
            }
            return filed;
        });
    }

    private static void keep(Connection connection, Original original) throws SQLException {
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

    private Filed insert(Connection connection, Document document, Method method) throws SQLException, IOException {
        Document linked = linked(connection, document);
        Reference reference = Reference.of(linked, freeSlug(connection, linked));
        Filed filed = new Filed(linked, reference, method, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Published published = reference.published();
        changed(connection);
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
        Rows.derive(connection, numberOf(connection, linked.id()), filed, linking.context(linked));
        return filed;
    }

    private Document linked(Connection connection, Document document) throws SQLException, IOException {
        try {
            return linking.link(document, RegisterRows.of(connection));
        } catch (RegisterRows.Failed failed) {
            throw failed.failure();
        }
    }

    private static String freeSlug(Connection connection, Document document) throws SQLException {
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

    private static long numberOf(Connection connection, String id) throws SQLException {
        return Query.number(connection, "select number from document where id = ?", id);
    }

    static void changed(Connection connection) throws SQLException {
        Query.run(connection, "update state set value = value + 1 where name = 'changes'");
    }

    @Override
    public Filed reanalyse(Document document, Method method) {
        return connections.write(connection -> {
            Filed held = analysed(connection, document.id())
                    .orElseThrow(() -> new IllegalArgumentException("no document " + document.id() + " on the record"));
            Document carried = RulingPlaces.carried(connection, held.document(), document);
            return ByHand.over(connection, replaced(connection, held, carried, method, true));
        });
    }

    /**
     * Files a new analysis.
     *
     * @param held as the analysis before left it, as is what comes back
     * @param again whether it is to be linked once more where it leaves somebody open
     */
    private Filed replaced(Connection connection, Filed held, Document document, Method method, boolean again)
            throws SQLException, IOException {
        long number = numberOf(connection, document.id());
        Rows.forget(connection, number);
        Document linked = linked(connection, document);
        Filed filed = new Filed(linked, held.reference(), method, held.added());
        changed(connection);
        Query.run(
                connection,
                "update document set analysis = ?, choice = ?, annotated = ?, checked = 0, relink = ?, changed = " + NOW
                        + " where number = ?",
                method.version(),
                method.choice(),
                Packing.pack(DocumentWriter.write(linked)),
                again && linked.leavesOpen(),
                number);
        Rows.derive(connection, number, ByHand.over(connection, filed), linking.context(linked));
        return filed;
    }

    /** Finds the persons of a document anew; empty if nothing changed. */
    Optional<Filed> relink(String id) {
        return connections.write(connection -> {
            Optional<Filed> held = analysed(connection, id);
            if (held.isEmpty()) {
                return held;
            }
            Document document = held.get().document();
            long rows = links(connection, id);
            Query.run(connection, "savepoint relinking");
            Filed filed = replaced(
                    connection, held.get(), document.unlinked(), held.get().method(), false);
            boolean same = rows == links(connection, id)
                    && DocumentWriter.write(filed.document()).equals(DocumentWriter.write(document));
            if (same) {
                Query.run(connection, "rollback to relinking");
            }
            Query.run(connection, "release relinking");
            Query.run(connection, "update document set relink = 0 where id = ? and relink = 1", id);
            return same ? Optional.empty() : Optional.of(ByHand.over(connection, filed));
        });
    }

    /** How many rows tell of its persons: none where they were forgotten, though the document still holds its links. */
    private static long links(Connection connection, String id) throws SQLException {
        long number = numberOf(connection, id);
        return Query.number(
                connection,
                "select (select count(*) from appearance where document = ?1) + (select count(*) from doubt where document = ?1)"
                        + " + (select count(*) from context where document = ?1)",
                number);
    }

    @Override
    public List<String> changedSince(long changes) {
        return connections.read(connection -> Query.list(
                connection,
                row -> row.getString(1),
                "select id from document where changed > ? order by number",
                changes));
    }

    @Override
    public Persons persons() {
        return new SqlitePersons(connections, clock, this);
    }

    @Override
    public List<Reference> wholly(String sha256) {
        return connections.read(connection -> Query.list(
                connection,
                Rows::reference,
                "select " + Rows.REFERENCE + " from document d join original o on o.sha256 = d.sha256 and o.whole = 1"
                        + " where d.sha256 = ? order by d.number",
                sha256));
    }

    @Override
    public boolean holds(String documentId) {
        return connections.read(
                connection -> Query.number(connection, "select count(*) from document where id = ?", documentId) > 0);
    }

    @Override
    public Optional<Filed> document(String idOrSlug) {
        return connections.read(connection -> {
            Optional<Filed> exact = find(connection, "d.id = ?1 or d.slug = ?1", idOrSlug);
            return exact.isPresent() || idOrSlug.length() < 4 ? exact : byBeginning(connection, idOrSlug);
        });
    }

    @Override
    public Optional<Document> analysed(String id) {
        return connections.read(connection -> analysed(connection, id).map(Filed::document));
    }

    private static Optional<Filed> byBeginning(Connection connection, String beginning)
            throws SQLException, IOException {
        List<String> ids = Query.list(
                connection,
                row -> row.getString(1),
                "select id from document where id >= ? and id < ? limit 2",
                beginning,
                beginning + '\uffff');
        return ids.size() == 1 ? find(connection, "d.id = ?", ids.getFirst()) : Optional.empty();
    }

    /** With what people decided about its quotations. */
    static Optional<Filed> find(Connection connection, String where, Object value) throws SQLException, IOException {
        Optional<Filed> analysed =
                Query.first(connection, Rows::filed, "select " + Rows.FILED + " from document d where " + where, value);
        return analysed.isEmpty() ? analysed : Optional.of(ByHand.over(connection, analysed.get()));
    }

    /** As the analysis left it. */
    private static Optional<Filed> analysed(Connection connection, String id) throws SQLException, IOException {
        return Query.first(connection, Rows::filed, "select " + Rows.FILED + " from document d where d.id = ?", id);
    }

    @Override
    public Optional<byte[]> original(String sha256) {
        return connections.read(connection -> {
            Optional<byte[]> packed = Query.first(
                    connection,
                    row -> row.getBytes(1),
                    "select bytes from original where sha256 = ? and bytes is not null",
                    sha256);
            return packed.isPresent() ? Optional.of(Packing.unpack(packed.get())) : Optional.empty();
        });
    }

    @Override
    public void forEach(Consumer<Filed> each) {
        List<Long> numbers = connections.read(connection ->
                Query.list(connection, row -> row.getLong(1), "select number from document order by number"));
        for (long number : numbers) {
            Optional<Filed> filed = connections.read(connection -> find(connection, "d.number = ?", number));
            filed.ifPresent(each);
        }
    }

    @Override
    public List<Reference> references(DocumentQuestion question) {
        Narrowed narrowed = narrowed(question);
        return connections.read(connection -> Query.list(
                connection,
                Rows::reference,
                "select " + Rows.REFERENCE + " from document d where (?1 is null or d.kind = ?1)" + narrowed.sql()
                        + " order by d.day desc nulls last, d.number desc limit ?2 offset ?3",
                narrowed.values()));
    }

    @Override
    public long count(DocumentQuestion question) {
        Narrowed narrowed = narrowed(question.at(0, Integer.MAX_VALUE));
        return connections.read(connection -> Query.number(
                connection,
                "select count(*) from (select 1 from document d where (?1 is null or d.kind = ?1)" + narrowed.sql()
                        + " limit ?2 offset ?3)",
                narrowed.values()));
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

    @Override
    public Set<String> addresses() {
        return new HashSet<>(connections.read(connection -> Query.list(
                connection,
                row -> row.getString(1),
                "select distinct source from document where source like 'http%://%'")));
    }

    @Override
    public Set<String> ids() {
        return new HashSet<>(connections.read(
                connection -> Query.list(connection, row -> row.getString(1), "select id from document")));
    }

    @Override
    public Set<String> ids(DocumentKind kind) {
        return new HashSet<>(connections.read(connection -> Query.list(
                connection, row -> row.getString(1), "select id from document where kind = ?", Rows.word(kind))));
    }

    @Override
    public boolean isWritable() {
        return !connections.isReadOnly();
    }

    @Override
    public boolean isAtRest() {
        return connections.isReadOnly() && !connections.hasJournal();
    }

    @Override
    public long changes() {
        return connections.read(
                connection -> Query.number(connection, "select value from state where name = 'changes'"));
    }

    @Override
    public List<Promise> ledger(LedgerQuestion question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return connections.read(connection -> Rulings.ledger(connection, question, today));
    }

    @Override
    public List<Asked> exchanges(ExchangeQuestion question) {
        return connections.read(connection -> Rulings.exchanges(connection, question));
    }

    @Override
    public Spread<Modality> modalities(LedgerQuestion question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return connections.read(connection -> Rulings.modalities(connection, question, today));
    }

    @Override
    public Spread<Outcome> outcomes(Scope scope) {
        return connections.read(connection -> Rulings.outcomes(connection, scope));
    }

    @Override
    public Optional<Asked> exchange(String id) {
        return connections.read(connection -> Rulings.exchange(connection, id));
    }

    @Override
    public Optional<Promise> promise(String id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return connections.read(connection -> Rulings.promise(connection, id, today));
    }

    @Override
    public void rule(Ruling ruling) {
        connections.write(connection -> {
            String id = ruling.target().substring(0, ruling.target().lastIndexOf('.'));
            Optional<Filed> held = analysed(connection, id);
            String place = held.map(filed -> RulingPlaces.place(filed.document(), ruling.target()))
                    .orElse(null);
            Rulings.add(connection, ruling, id, place);
            changed(connection);
            if (held.isPresent() && ruling.matter().isOfAttribution()) {
                deriveAnew(connection, ByHand.over(connection, held.get()));
            }
            return ruling;
        });
    }

    private void deriveAnew(Connection connection, Filed filed) throws SQLException {
        long number = numberOf(connection, filed.document().id());
        Rows.forget(connection, number);
        Rows.derive(connection, number, filed, linking.context(filed.document()));
        Query.run(connection, "update document set checked = 0, changed = " + NOW + " where number = ?", number);
    }

    @Override
    public List<Ruling> rulings(String target) {
        return connections.read(connection -> Rulings.on(connection, target));
    }

    @Override
    public List<String> uncheckedStories(int limit) {
        return connections.read(connection -> Printings.unchecked(connection, limit));
    }

    @Override
    public void file(Map<String, List<Printing>> byStory) {
        connections.write(connection -> {
            for (Map.Entry<String, List<Printing>> story : byStory.entrySet()) {
                Printings.file(connection, story.getKey(), story.getValue());
            }
            changed(connection);
            return byStory.size();
        });
    }

    @Override
    public void update(List<Printing> printings) {
        if (printings.isEmpty()) {
            return;
        }
        connections.write(connection -> {
            for (Printing printing : printings) {
                Printings.update(connection, printing);
            }
            changed(connection);
            return printings.size();
        });
    }

    @Override
    public Map<String, Held> held(Collection<String> ids) {
        return connections.read(connection -> Printings.held(connection, ids));
    }

    @Override
    public List<Printing> printings(PressQuestion question) {
        return connections.read(connection -> Printings.list(connection, question));
    }

    @Override
    public Spread<VerdictKind> verdicts(PressQuestion question) {
        return connections.read(connection -> Printings.verdicts(connection, question));
    }

    @Override
    public List<Printing> openPrintings(@Nullable Printing after, int limit) {
        return connections.read(connection -> Printings.open(connection, after, limit));
    }

    @Override
    public List<Printing> printings(String primary) {
        return connections.read(connection -> Printings.quoting(connection, primary));
    }

    @Override
    public List<PressCount> press() {
        return connections.read(Printings::press);
    }

    @Override
    public void uncheck() {
        connections.write(connection -> {
            Printings.forgetAll(connection);
            changed(connection);
            return 0;
        });
    }

    @Override
    public Counts counts() {
        return connections.read(connection -> Query.first(
                        connection,
                        row -> new Counts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)),
                        "select count(*), total(kind = 'transcript'), total(kind = 'article'), total(kind = 'other'),"
                                + " (select count(*) from statement), (select count(*) from person p where exists"
                                + " (select 1 from appearance a where a.person = p.id)) from document")
                .orElseThrow());
    }

    @Override
    public List<String> check() {
        List<String> faults = new ArrayList<>(connections.read(
                connection -> Query.list(connection, row -> row.getString(1), "pragma integrity_check")));
        faults.remove("ok");
        faults.addAll(connections.read(connection -> Query.list(
                connection,
                row -> "table " + row.getString(1) + " points at a row of " + row.getString(3) + " that is not there",
                "pragma foreign_key_check")));
        return faults;
    }

    @Override
    public List<String> waiting() {
        return connections.read(RulingPlaces::lost);
    }

    @Override
    public void backup(Path file) {
        connections.read(connection -> Query.run(connection, "vacuum into ?", file.toString()));
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Lets the database grow to no more than this many pages, as a full disk would; for tests. */
    void limitTo(int pages) {
        connections.write(connection -> Query.number(connection, "pragma max_page_count = " + pages));
    }
}
