package org.quoth.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.quoth.model.Reference;
import org.quoth.model.Ruling;
import org.quoth.model.VerdictKind;

/** The record in one SQLite file. Safe to share between threads, and between programs: one writes at a time, others wait for it. */
public final class SqliteStore implements Store {

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
            Filing filing = filing(connection);
            filing.keep(original);
            Optional<Filed> held = DocumentRows.find(connection, "d.id = ?", document.id());
            Filed filed = held.isPresent() ? held.get() : filing.add(document, method, clock.instant());
            if (last) {
                Query.run(connection, "update original set whole = 1 where sha256 = ?", original.sha256());
            }
            return filed;
        });
    }

    static void changed(Connection connection) throws SQLException {
        Query.run(connection, "update state set value = value + 1 where name = 'changes'");
    }

    @Override
    public Filed reanalyse(Document document, Method method) {
        return connections.write(connection -> {
            Filed held = DocumentRows.analysed(connection, document.id())
                    .orElseThrow(() -> new IllegalArgumentException("no document " + document.id() + " on the record"));
            Document carried = RulingPlaces.carried(connection, held.document(), document);
            return ByHand.over(connection, filing(connection).replace(held, carried, method, true));
        });
    }

    /** Finds the persons of a document anew; empty if nothing changed. */
    Optional<Filed> relink(String id) {
        return connections.write(connection -> filing(connection).relink(id));
    }

    private Filing filing(Connection connection) {
        return new Filing(connection, linking);
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
            Optional<Filed> exact = DocumentRows.find(connection, "d.id = ?1 or d.slug = ?1", idOrSlug);
            return exact.isPresent() || idOrSlug.length() < 4 ? exact : DocumentRows.byBeginning(connection, idOrSlug);
        });
    }

    @Override
    public Optional<Document> analysed(String id) {
        return connections.read(
                connection -> DocumentRows.analysed(connection, id).map(Filed::document));
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
            Optional<Filed> filed =
                    connections.read(connection -> DocumentRows.find(connection, "d.number = ?", number));
            filed.ifPresent(each);
        }
    }

    @Override
    public List<Reference> references(DocumentQuestion question) {
        return connections.read(connection -> DocumentRows.list(connection, question));
    }

    @Override
    public long count(DocumentQuestion question) {
        return connections.read(connection -> DocumentRows.count(connection, question));
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
    public long settled() {
        return connections.read(
                connection -> Query.number(connection, "select value from state where name = 'settled'"));
    }

    @Override
    public void settled(long changes) {
        connections.write(
                connection -> Query.run(connection, "update state set value = ? where name = 'settled'", changes));
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
    public Ruling rule(Ruling ruling) {
        return connections.write(connection -> {
            String id = ruling.document();
            Optional<Filed> held = DocumentRows.analysed(connection, id);
            String place = held.map(filed -> RulingPlaces.place(filed.document(), ruling.target()))
                    .orElse(null);
            Optional<Filed> before =
                    ruling.matter().isOfWords() ? DocumentRows.find(connection, "d.id = ?", id) : Optional.empty();
            Ruling kept = Rulings.add(connection, ruling, id, place);
            changed(connection);
            if (held.isPresent() && before.isPresent()) {
                filing(connection).deriveAnew(before.get().document(), ByHand.over(connection, held.get()));
            }
            return kept;
        });
    }

    @Override
    public List<Ruling> rulings(String target) {
        return connections.read(connection -> Rulings.on(connection, target));
    }

    @Override
    public List<Ruling> rulingsOnWords(String document) {
        return connections.read(connection -> Rulings.ofWords(connection, document));
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
