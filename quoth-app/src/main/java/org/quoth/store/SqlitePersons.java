package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Decision;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.KnownPerson;
import org.quoth.model.Link;
import org.quoth.model.Person;
import org.quoth.model.Promise;
import org.quoth.model.Reference;

/** The persons of a record in its SQLite file. */
final class SqlitePersons implements Persons {

    private final Connections connections;
    private final Clock clock;
    private final SqliteStore store;

    SqlitePersons(Connections connections, Clock clock, SqliteStore store) {
        this.connections = connections;
        this.clock = clock;
        this.store = store;
    }

    @Override
    public List<Person> list(String words, int offset, int limit) {
        String folded = Names.fold(words);
        return connections.read(connection -> PersonRows.list(
                connection,
                folded.isEmpty()
                        ? "where exists (select 1 from appearance a where a.person = p.id) and ?1 is not null"
                        : "where p.id in (select value from json_each(?1))",
                folded.isEmpty()
                        ? ""
                        : PersonRows.named(connection, folded).stream()
                                .collect(Collectors.joining("\",\"", "[\"", "\"]")),
                limit,
                offset));
    }

    @Override
    public Optional<Person> person(String id) {
        return connections.read(connection ->
                PersonRows.person(connection, RegisterRows.of(connection).resolved(id)));
    }

    @Override
    public String now(String id) {
        return connections.read(connection -> RegisterRows.of(connection).resolved(id));
    }

    @Override
    public Optional<Portrait> portrait(String id) {
        return connections.read(connection -> {
            RegisterRows register = RegisterRows.of(connection);
            Optional<Person> person = PersonRows.person(connection, register.resolved(id));
            if (person.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(PersonRows.portrait(
                    connection, person.get(), register.gathered(person.get().id())));
        });
    }

    @Override
    public List<Asked> exchanges(String person, int limit) {
        return connections.read(
                connection -> Rulings.exchanges(connection, new ExchangeQuestion(null, Scope.of(person), 0, limit)));
    }

    @Override
    public List<Promise> promises(String person, int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return connections.read(connection -> Rulings.promises(connection, person, limit, today));
    }

    @Override
    public List<Reference> documents(String person, int limit) {
        return documents("statement", person, limit);
    }

    @Override
    public List<Reference> naming(String person, int limit) {
        return documents("appearance", person, limit);
    }

    private List<Reference> documents(String table, String person, int limit) {
        return connections.read(connection -> Query.list(
                connection,
                Rows::reference,
                "select " + Rows.REFERENCE + " from document d where d.number in"
                        + " (select s.document from " + table + " s where s.person = ?)"
                        + " order by d.day desc nulls last, d.number desc limit ?",
                person,
                limit));
    }

    @Override
    public Imported learn(List<KnownPerson> people, String authority, Register.Recognition recognition) {
        return connections.write(connection -> {
            Imported imported = new Learning(connection, authority, recognition).learn(people);
            Query.run(connection, "update document set relink = 1");
            SqliteStore.changed(connection);
            return imported;
        });
    }

    @Override
    public List<String> outdated() {
        return connections.read(connection -> Query.list(
                connection, row -> row.getString(1), "select id from document where relink = 1 order by number"));
    }

    @Override
    public boolean anyOutdated() {
        return connections.read(
                connection -> Query.number(connection, "select exists (select 1 from document where relink = 1)") > 0);
    }

    /** From now on the documents are outdated that a decision settled, or that speak of its persons, perhaps or certainly. */
    private static void outdate(Connection connection, Decision decision) throws SQLException, IOException {
        RegisterRows register = RegisterRows.of(connection);
        Set<String> persons = new LinkedHashSet<>();
        for (String person :
                decision.other() == null ? List.of(decision.person()) : List.of(decision.person(), decision.other())) {
            persons.add(person);
            persons.add(register.resolved(person));
        }
        for (String person : persons) {
            Query.run(
                    connection,
                    "update document set relink = 1 where number in (select document from appearance where person = ?1"
                            + " union select document from doubt where person = ?1)",
                    person);
        }
        Query.run(
                connection,
                "update document set relink = 1 where id in (select document from moved where decision = ?)",
                decision.number());
    }

    @Override
    public void relink(List<String> documents, Consumer<Filed> changed) {
        for (String document : documents) {
            store.relink(document).ifPresent(changed);
        }
    }

    @Override
    public void forgetLinks() {
        connections.write(connection -> {
            for (String table : new String[] {"appearance", "doubt", "context"}) {
                Query.run(connection, "delete from " + table);
            }
            Query.run(connection, "update document set relink = 1");
            return 0;
        });
    }

    @Override
    public Decision merge(String person, String into, Decider decider) {
        return decide(connection -> {
            RegisterRows register = RegisterRows.of(connection);
            require(connection, person);
            require(connection, into);
            if (register.resolved(into).equals(register.resolved(person))) {
                throw new DecisionException(person + " and " + into + " are one person already.");
            }
            String who = register.resolved(into);
            String other = register.resolved(person);
            long number = Decisions.add(
                    connection, new Decisions.Deed(Decision.Kind.MERGE, other, who, null), decider, clock.instant());
            for (String each : List.of(other, who)) {
                for (Passage passage : appearances(connection, each)) {
                    Decisions.settle(connection, number, passage.document, passage.entity, who);
                }
            }
            return number;
        });
    }

    @Override
    public Decision split(String person, List<String> passages, @Nullable String to, Decider decider) {
        return decide(connection -> {
            require(connection, person);
            if (to != null) {
                require(connection, to);
            }
            RegisterRows register = RegisterRows.of(connection);
            String who = register.resolved(person);
            if (to != null && register.resolved(to).equals(who)) {
                throw new DecisionException(person + " and " + to + " are one person already.");
            }
            List<Passage> found = passages(connection, who, passages);
            String other = to != null
                    ? register.resolved(to)
                    : RegisterRows.make(connection, Decisions.name(connection, who), "document");
            long number = Decisions.add(
                    connection,
                    new Decisions.Deed(Decision.Kind.SPLIT, who, other, String.join(", ", passages)),
                    decider,
                    clock.instant());
            for (Passage passage : found) {
                Decisions.settle(connection, number, passage.document, passage.entity, other);
            }
            for (Passage passage : appearances(connection, who)) {
                Decisions.settle(connection, number, passage.document, passage.entity, who);
            }
            return number;
        });
    }

    private record Passage(Document document, Entity entity) {}

    private static List<Passage> appearances(Connection connection, String person) throws SQLException, IOException {
        List<String> documents = Query.list(
                connection,
                row -> row.getString(1),
                "select id from document where number in (select document from appearance where person = ?) order by number",
                person);
        return documents.isEmpty() ? List.of() : passages(connection, person, documents);
    }

    private static List<Passage> passages(Connection connection, String person, List<String> ids)
            throws SQLException, IOException {
        List<Passage> passages = new ArrayList<>();
        for (String id : ids) {
            int dot = id.lastIndexOf(".e");
            Filed filed = DocumentRows.find(connection, "d.id = ?1 or d.slug = ?1", dot < 0 ? id : id.substring(0, dot))
                    .orElseThrow(
                            () -> new DecisionException("There is no document of the id " + id + " on the record."));
            int before = passages.size();
            for (Entity entity : filed.document().entities()) {
                boolean theirs = person.equals(entity.person());
                boolean asked = dot < 0
                        ? theirs
                        : entity.id().equals(id.substring(dot + 1)) && (theirs || mayBe(person, entity));
                if (asked) {
                    passages.add(new Passage(filed.document(), entity));
                }
            }
            if (passages.size() == before) {
                throw new DecisionException(id + " does not speak of " + person + ".");
            }
        }
        return passages;
    }

    /** Whether it was left open if a passage speaks of them. */
    private static boolean mayBe(String person, Entity entity) {
        Link link = entity.link();
        return entity.person() == null
                && link != null
                && link.candidates().stream()
                        .anyMatch(candidate -> candidate.person().equals(person));
    }

    @Override
    public Decision rename(String person, String name, Decider decider) {
        return decide(connection -> {
            require(connection, person);
            if (name.isBlank()) {
                throw new DecisionException("A name is needed.");
            }
            String who = RegisterRows.of(connection).resolved(person);
            RegisterRows.name(connection, who, name.strip(), "decision");
            return Decisions.add(
                    connection,
                    new Decisions.Deed(Decision.Kind.RENAME, who, null, name.strip()),
                    decider,
                    clock.instant());
        });
    }

    @Override
    public Optional<Decision> undo(long number, Decider decider) {
        return connections.write(connection -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            int undone = Query.run(
                    connection,
                    "update decision set undone = ? where number = ? and undone is null and kind <> 'undo'",
                    now.toString(),
                    number);
            if (undone == 0) {
                return Optional.empty();
            }
            Decision decision = decision(connection, number);
            Query.run(
                    connection,
                    "delete from person_name where person = ?1 and source = 'decision' and name not in (select value from decision"
                            + " where kind = 'rename' and person = ?1 and undone is null)",
                    decision.person());
            outdate(connection, decision);
            long undoing = Decisions.add(
                    connection,
                    new Decisions.Deed(Decision.Kind.UNDO, decision.person(), decision.other(), Long.toString(number)),
                    decider,
                    now);
            Decisions.giveBack(connection, decision, undoing);
            SqliteStore.changed(connection);
            return Optional.of(decision);
        });
    }

    @Override
    public List<Decision> decisions(@Nullable String person) {
        return connections.read(connection -> Query.list(
                connection,
                Decisions::decision,
                "select * from decision where ?1 is null or person = ?1 or other = ?1 order by number desc",
                person));
    }

    /** Makes a decision; gives its number. */
    @FunctionalInterface
    private interface Deciding {
        long with(Connection connection) throws SQLException, IOException;
    }

    private Decision decide(Deciding deciding) {
        return connections.write(connection -> {
            long number = deciding.with(connection);
            Decision decision = decision(connection, number);
            outdate(connection, decision);
            SqliteStore.changed(connection);
            return decision;
        });
    }

    private static Decision decision(Connection connection, long number) throws SQLException, IOException {
        return Query.first(connection, Decisions::decision, "select * from decision where number = ?", number)
                .orElseThrow(() -> new DecisionException("There is no decision " + number + "."));
    }

    private static void require(Connection connection, String person) throws SQLException {
        if (Query.number(connection, "select count(*) from person where id = ?", person) == 0) {
            throw new DecisionException("There is no person \"" + person + "\" on the record.");
        }
    }
}
