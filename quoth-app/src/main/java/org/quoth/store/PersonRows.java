package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Link;
import org.quoth.model.Person;
import org.quoth.model.Profile;
import org.quoth.model.Role;
import org.quoth.model.Tenure;
import org.quoth.model.TitleWords;

/** Persons and what is gathered about them, read from the tables. */
final class PersonRows {

    private static final int BESIDE = 12;
    private static final int SAMPLE = 400;

    /** So many documents that give one role make another, told once, doubtful. */
    private static final int AGREED = 3;

    private PersonRows() {}

    static Optional<Person> person(Connection connection, String id) throws SQLException, IOException {
        return list(connection, "where p.id = ?1", id, 1, 0).stream().findFirst();
    }

    static List<Person> list(Connection connection, String where, String value, int limit, int offset)
            throws SQLException, IOException {
        List<Person> bare = Query.list(
                connection,
                row -> new Person(
                        row.getString(1), row.getString(2), List.of(), List.of(), row.getInt(3), row.getInt(4)),
                "select p.id, " + Decisions.SHOWN
                        + ", (select count(*) from statement s where s.person = p.id) as statements,"
                        + " (select count(distinct a.document) from appearance a where a.person = p.id) as documents"
                        + " from person p " + where
                        + " and not exists (select 1 from decision m where m.kind = 'merge' and m.person = p.id and m.undone is null)"
                        + " order by statements desc, documents desc, p.id limit ?2 offset ?3",
                value,
                limit,
                offset);
        RegisterRows register = RegisterRows.of(connection);
        List<Person> people = new ArrayList<>();
        for (Person person : bare) {
            List<Tenure> tenures = register.held(person.id());
            people.add(new Person(
                    person.id(),
                    person.name(),
                    roles(connection, person.id(), tenures),
                    tenures,
                    person.statements(),
                    person.documents()));
        }
        return people;
    }

    /**
     * Who has a name, by a file, a document or a decision, in which these words stand in this order; ids, merges followed.
     *
     * @param folded words without case and diacritics
     */
    static Set<String> named(Connection connection, String folded) throws SQLException, IOException {
        record Named(String person, String folded) {}
        String pattern = "%" + folded.replace(' ', '%') + "%";
        List<Named> named = new ArrayList<>(Query.list(
                connection,
                row -> new Named(row.getString(1), row.getString(2)),
                "select id, folded from person where folded like ?1 union select person, folded from person_name where folded like ?1",
                pattern));
        named.addAll(Query.list(
                connection,
                row -> new Named(row.getString(1), Names.fold(row.getString(2))),
                "select distinct person, name from appearance where key is not null"
                        + " and (name like ?1 or name glob '*[^A-Za-z .-]*')",
                pattern));
        Pattern words = Pattern.compile(folded.replace(" ", ".*"));
        RegisterRows register = RegisterRows.of(connection);
        return named.stream()
                .filter(each -> words.matcher(each.folded).find())
                .map(each -> register.resolved(each.person))
                .collect(Collectors.toSet());
    }

    private record Told(String title, @Nullable LocalDate day, long document) {}

    /**
     * What documents call somebody, small and capital letters no matter; without what one document alone does, where several agree otherwise,
     * and without an office on a day before a file says that it was taken up.
     */
    private static List<Role> roles(Connection connection, String person, List<Tenure> tenures)
            throws SQLException, IOException {
        Map<String, List<Told>> byTitle = new HashMap<>();
        for (Told told : Query.list(
                connection,
                row -> new Told(row.getString(1), RegisterRows.day(row.getString(2)), row.getLong(3)),
                "select case when lower(role) like 'the %' then substr(role, 5) else role end, day, document from appearance"
                        + " where person = ? and role is not null order by 1 desc",
                person)) {
            LocalDate day = told.day;
            if (day == null || !beforeHeld(told.title, day, tenures)) {
                byTitle.computeIfAbsent(key(told.title), key -> new ArrayList<>())
                        .add(told);
            }
        }
        boolean agreed = byTitle.values().stream().anyMatch(each -> documents(each) >= AGREED);
        return byTitle.values().stream()
                .filter(each -> !agreed || documents(each) > 1)
                .map(PersonRows::role)
                .sorted(Comparator.comparing(Role::first, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Role::title))
                .toList();
    }

    private static long documents(List<Told> told) {
        return told.stream().mapToLong(Told::document).distinct().count();
    }

    private static Role role(List<Told> told) {
        List<LocalDate> days =
                told.stream().map(Told::day).filter(Objects::nonNull).sorted().toList();
        Map<String, Long> spelt =
                told.stream().collect(Collectors.groupingBy(Told::title, TreeMap::new, Collectors.counting()));
        String title = spelt.keySet().stream()
                .max(Comparator.comparing((String each) -> each.length() > 3)
                        .thenComparing(each -> spelt.getOrDefault(each, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Role(title, days.isEmpty() ? null : days.getFirst(), days.isEmpty() ? null : days.getLast());
    }

    private static String key(String title) {
        return Arrays.stream(Names.fold(title).split(" ", -1))
                .map(TitleWords::common)
                .collect(Collectors.joining(" "));
    }

    /** "President Ruiz", said before she was: a wish or a joke. */
    private static boolean beforeHeld(String title, LocalDate day, List<Tenure> tenures) {
        Set<String> words = Set.of(distinct(title));
        List<LocalDate> begun = tenures.stream()
                .filter(tenure -> !tenure.authority().startsWith("Visits")) // days of visits, not of taking office
                .filter(tenure -> Set.of(distinct(tenure.title())).containsAll(words))
                .map(Tenure::from)
                .toList();
        return !begun.isEmpty() && begun.stream().allMatch(from -> from != null && day.isBefore(from));
    }

    private static String[] distinct(String title) {
        return Arrays.stream(Names.fold(title).split(" ", -1)).distinct().toArray(String[]::new);
    }

    static Portrait portrait(Connection connection, Person person, Profile profile) throws SQLException, IOException {
        return new Portrait(
                person,
                profile.identifiers(),
                profile.tenures(),
                names(connection, person, RegisterRows.of(connection).all(person.id())),
                months(connection, person.id()),
                company(connection, person.id()),
                beside(connection, person.id()),
                doubts(connection, person.id()),
                namesakes(connection, person));
    }

    /** @param ids theirs, and those of whoever was merged into them */
    private static List<Portrait.Named> names(Connection connection, Person person, List<String> ids)
            throws SQLException, IOException {
        List<Portrait.Named> names = new ArrayList<>(Query.list(
                connection,
                row -> new Portrait.Named(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
                "select a.name, count(distinct a.document), max(a.reason), min(d.id || '.' || a.entity)"
                        + " from appearance a join document d on d.number = a.document"
                        + " where a.person = ? and a.name is not null and a.reason <> '" + Link.BY_LABEL
                        + "' group by a.name order by 2 desc, 1",
                person.id()));
        for (String id : ids) {
            names.addAll(Query.list(
                    connection,
                    row -> new Portrait.Named(row.getString(1), 0, row.getString(2), ""),
                    "select name, source from person_name where person = ?1 and source <> 'document'"
                            + " and name not in (select name from appearance where person = ?2 and name is not null) order by name",
                    id,
                    person.id()));
        }
        Set<String> words = new HashSet<>(List.of(Names.fold(person.name()).split(" ", -1)));
        names.stream()
                .filter(named -> named.documents() == 0)
                .forEach(named -> words.addAll(List.of(Names.fold(named.name()).split(" ", -1))));
        Query.list(
                        connection,
                        row -> row.getString(1),
                        "select distinct name from appearance where person = ? and name is not null and reason = ?",
                        person.id(),
                        Link.BY_PERSON)
                .forEach(name -> words.addAll(List.of(Names.fold(name).split(" ", -1))));
        return names.stream()
                .filter(named -> shares(named.name(), words))
                .distinct()
                .toList();
    }

    /** "PM" and "the President" are no ways to write a name: they have no word of it. */
    private static boolean shares(String name, Set<String> words) {
        return Arrays.stream(Names.fold(name).split(" ", -1))
                .anyMatch(word -> word.length() > 1 && words.contains(word));
    }

    private static SortedMap<YearMonth, Integer> months(Connection connection, String person)
            throws SQLException, IOException {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        Query.list(
                connection,
                row -> months.put(YearMonth.parse(row.getString(1)), row.getInt(2)),
                "select substr(d.day, 1, 7), count(*) from statement s join document d on d.number = s.document"
                        + " where s.person = ? and d.day is not null group by 1",
                person);
        return months;
    }

    /** Whoever is named in the same documents: who is spoken to is no subject. */
    private static Set<String> company(Connection connection, String person) throws SQLException, IOException {
        Set<String> words = new HashSet<>();
        for (String name : Query.list(
                connection,
                row -> row.getString(1),
                "select distinct name from appearance where name is not null and document in"
                        + " (select document from appearance where person = ? order by document desc limit ?)",
                person,
                SAMPLE)) {
            words.addAll(List.of(Names.fold(name).split("[ .]+", -1)));
        }
        return words;
    }

    private static List<Portrait.Beside> beside(Connection connection, String person) throws SQLException, IOException {
        record Count(String person, int documents) {}
        List<Count> counts = Query.list(
                connection,
                row -> new Count(row.getString(1), row.getInt(2)),
                "select s.person, count(distinct s.document) as n from statement s where s.person is not null and s.person <> ?1"
                        + " and s.document in (select document from statement where person = ?1)"
                        + " group by s.person order by n desc, s.person limit ?2",
                person,
                BESIDE);
        List<Portrait.Beside> beside = new ArrayList<>();
        for (Count count : counts) {
            Optional<Person> other = person(connection, count.person);
            other.ifPresent(found -> beside.add(new Portrait.Beside(found, count.documents)));
        }
        return beside;
    }

    private static List<Portrait.Doubt> doubts(Connection connection, String person) throws SQLException, IOException {
        return Query.list(
                connection,
                row -> new Portrait.Doubt(
                        Rows.reference(row), row.getString("entity"), row.getString("name"), row.getString("reason")),
                "select t.entity, t.name, t.reason, " + Rows.REFERENCE
                        + " from doubt t join document d on d.number = t.document"
                        + " where t.person = ? order by d.day desc nulls last, d.number desc limit 20",
                person);
    }

    private static List<Person> namesakes(Connection connection, Person person) throws SQLException, IOException {
        return list(connection, "where p.folded = ?1", Names.fold(person.name()), 20, 0).stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }
}
