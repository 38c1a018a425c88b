package org.quoth.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Entity;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;
import org.quoth.model.Role;
import org.quoth.model.Tenure;
import org.quoth.text.Span;

/** The register over the tables, merges by hand applied. */
final class RegisterRows implements Register {

    private static final int NAMES = 40;

    private final Connection connection;
    private final Map<String, String> merged;

    private RegisterRows(Connection connection, Map<String, String> merged) {
        this.connection = connection;
        this.merged = merged;
    }

    static RegisterRows of(Connection connection) throws SQLException, IOException {
        return new RegisterRows(connection, Decisions.merged(connection));
    }

    /** A failure of the database on its way through code that knows of none. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        Failed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }

    /** Work with the database. */
    @FunctionalInterface
    private interface Asking<T> {
        T ask() throws SQLException, IOException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw new Failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who a person is, merges followed to their end. */
    String resolved(String person) {
        String now = person;
        for (int steps = 0; merged.containsKey(now) && steps < 100; steps++) {
            now = merged.get(now);
        }
        return now;
    }

    /** Somebody, and all who were merged into them. */
    List<String> all(String person) {
        List<String> all = new ArrayList<>(List.of(person));
        merged.keySet().stream()
                .filter(each -> resolved(each).equals(person))
                .sorted()
                .forEach(all::add);
        return all;
    }

    @Override
    public List<Profile> bearing(Collection<String> keys, String rough) {
        return asked(() -> {
            Set<String> ids = new LinkedHashSet<>();
            for (String key : keys) {
                ids.addAll(Query.list(
                        connection,
                        row -> resolved(row.getString(1)),
                        "select person from person_key where key = ?1"
                                + " union select person from appearance where key = ?1 order by 1",
                        key));
            }
            if (!rough.isEmpty()) {
                ids.addAll(Query.list(
                        connection,
                        row -> resolved(row.getString(1)),
                        "select person from person_key where key = ? order by 1",
                        rough));
            }
            List<Profile> bearing = new ArrayList<>();
            for (String id : ids) {
                bearing.add(gathered(id));
            }
            return bearing;
        });
    }

    @Override
    public List<Profile> holding(String title, LocalDate day) {
        return asked(() -> {
            Set<String> ids = new LinkedHashSet<>(Query.list(
                    connection,
                    row -> resolved(row.getString(1)),
                    "select distinct person from tenure where title like ?1 and begins <= ?2 and (ends is null or ends >= ?2)"
                            + " order by 1",
                    "%" + title + "%",
                    day));
            List<Profile> holding = new ArrayList<>();
            for (String id : ids) {
                holding.add(gathered(id));
            }
            return holding;
        });
    }

    @Override
    public Optional<Profile> profile(String person) {
        return asked(() -> Query.number(connection, "select count(*) from person where id = ?", person) == 0
                ? Optional.empty()
                : Optional.of(gathered(resolved(person))));
    }

    @Override
    public Optional<Profile> identified(Map<String, String> identifiers) {
        return asked(() -> {
            for (Map.Entry<String, String> identifier : identifiers.entrySet()) {
                Optional<String> person = Query.first(
                        connection,
                        row -> row.getString(1),
                        "select person from identifier where scheme = ? and value = ?",
                        identifier.getKey(),
                        identifier.getValue());
                if (person.isPresent()) {
                    return Optional.of(gathered(resolved(person.get())));
                }
            }
            return Optional.empty();
        });
    }

    Profile gathered(String person) throws SQLException, IOException {
        Set<String> names = new LinkedHashSet<>();
        Map<String, String> identifiers = new LinkedHashMap<>();
        List<Role> roles = new ArrayList<>();
        Integer born = null;
        Integer died = null;
        int documents = 0;
        LocalDate first = null;
        LocalDate last = null;
        names.add(Decisions.name(connection, person));
        for (String id : all(person)) {
            names.addAll(names(id));
            identifiers.putAll(identifiers(connection, id));
            roles.addAll(roles(connection, id));
            Years years = years(id);
            born = born == null ? years.born : born;
            died = died == null ? years.died : died;
            Seen seen = seen(id);
            documents += seen.documents;
            first = earlier(first, seen.first);
            last = later(last, seen.last);
        }
        return new Profile(
                person,
                names.stream().limit(NAMES).toList(),
                identifiers,
                held(person),
                roles,
                born,
                died,
                documents,
                first,
                last);
    }

    private List<String> names(String person) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> row.getString(1),
                "select name from person_name where person = ?1 union"
                        + " select name from appearance where person = ?1 and key is not null and confidence >= 0.9",
                person);
    }

    static Map<String, String> identifiers(Connection connection, String person) throws SQLException, IOException {
        Map<String, String> identifiers = new LinkedHashMap<>();
        Query.list(
                connection,
                row -> identifiers.put(row.getString(1), row.getString(2)),
                "select scheme, value from identifier where person = ? order by scheme",
                person);
        return identifiers;
    }

    /** The offices of somebody, and of all who were merged into them. */
    List<Tenure> held(String person) throws SQLException, IOException {
        Set<Tenure> held = new LinkedHashSet<>();
        for (String id : all(person)) {
            held.addAll(tenures(connection, id));
        }
        return List.copyOf(held);
    }

    private static List<Tenure> tenures(Connection connection, String person) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> new Tenure(
                        row.getString(1),
                        row.getString(2).isEmpty() ? null : row.getString(2),
                        row.getString(3).isEmpty() ? null : LocalDate.parse(row.getString(3)),
                        row.getString(4) == null ? null : LocalDate.parse(row.getString(4)),
                        row.getString(5)),
                "select title, organization, begins, ends, authority from tenure where person = ? order by begins, title",
                person);
    }

    static List<Role> roles(Connection connection, String person) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> new Role(row.getString(1), day(row.getString(2)), day(row.getString(3))),
                "select role, min(day), max(day) from appearance where person = ? and role is not null"
                        + " group by role order by 2 nulls last, role",
                person);
    }

    private record Years(@Nullable Integer born, @Nullable Integer died) {}

    private Years years(String person) throws SQLException, IOException {
        return Query.first(
                        connection,
                        row -> new Years((Integer) row.getObject(1), (Integer) row.getObject(2)),
                        "select born, died from person where id = ?",
                        person)
                .orElse(new Years(null, null));
    }

    private record Seen(
            int documents,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private Seen seen(String person) throws SQLException, IOException {
        return Query.first(
                        connection,
                        row -> new Seen(row.getInt(1), day(row.getString(2)), day(row.getString(3))),
                        "select count(distinct document), min(day), max(day) from appearance where person = ?",
                        person)
                .orElse(new Seen(0, null, null));
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    @Override
    public List<String> contexts(String person, int limit) {
        return asked(() -> {
            List<String> contexts = new ArrayList<>();
            for (String id : all(person)) {
                contexts.addAll(Query.list(
                        connection,
                        row -> row.getString(1),
                        "select words from context where document in (select document from appearance where person = ?)"
                                + " order by document desc limit ?",
                        id,
                        limit));
            }
            return contexts;
        });
    }

    @Override
    public Optional<String> decided(String document, Entity entity) {
        return asked(() -> {
            for (Decisions.Moved moved : Decisions.moved(connection, document)) {
                boolean at = entity.mentions().stream().map(Span::begin).anyMatch(begin -> begin == moved.begins());
                if (at || (moved.begins() < 0 && moved.name().equals(entity.name()))) {
                    return Optional.of(resolved(moved.to()));
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public String make(String name) {
        return asked(() -> make(connection, name, "document"));
    }

    static String make(Connection connection, String name, String source) throws SQLException {
        PersonalName parsed = PersonalName.parse(name);
        String plain = parsed.isFull() ? parsed.given().getFirst() + " " + parsed.surname() : name;
        String slug = Names.slug(parsed.isFull() && parsed.given().getFirst().length() > 1 ? plain : name);
        String id = Names.free(
                slug, each -> Query.number(connection, "select count(*) from person where id = ?", each) > 0);
        Query.run(connection, "insert into person (id, name, folded) values (?, ?, ?)", id, name, Names.fold(name));
        name(connection, id, name, source);
        return id;
    }

    /** Shows somebody whom no file names under the name that most documents write, as far as a new document tells. */
    static void spelt(Connection connection, String person, String name) throws SQLException {
        boolean calm = name.chars().anyMatch(Character::isLowerCase)
                && name.split(" ", -1).length < 4
                && PersonalName.parse(name).honorific().isEmpty();
        if (calm) {
            Query.run(
                    connection,
                    "update person set name = ?2, folded = ?3 where id = ?1 and authority is null and name <> ?2"
                            + " and not exists (select 1 from tenure t where t.person = ?1)"
                            + " and folded like '%' || ?4 and (select count(distinct document) from appearance where person = ?1 and name = ?2)"
                            + " > max(2, 2 * (select count(distinct document) from appearance where person = ?1 and name = person.name))",
                    person,
                    name,
                    Names.fold(name),
                    " " + PersonalName.parse(name).surname());
        }
    }

    static void name(Connection connection, String person, String name, String source) throws SQLException {
        Query.run(
                connection,
                "insert or ignore into person_name (person, name, folded, source) values (?, ?, ?, ?)",
                person,
                name,
                Names.fold(name),
                source);
        PersonalName parsed = PersonalName.parse(name);
        Set<String> keys = new LinkedHashSet<>(parsed.keys());
        keys.add(parsed.rough());
        for (String key : keys) {
            if (!key.isEmpty()) {
                Query.run(connection, "insert or ignore into person_key (key, person) values (?, ?)", key, person);
            }
        }
    }
}
