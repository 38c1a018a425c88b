package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quoth.model.KnownPerson;
import org.quoth.model.Profile;
import org.quoth.model.Tenure;

/** Takes over what a file tells of persons: each to whoever of the record it is, else as somebody new. */
final class Learning {

    private final Connection connection;
    private final String authority;
    private final Register.Recognition recognition;
    private final RegisterRows register;

    /** @param authority the file, by the name that tells its own numbers apart from those of others */
    Learning(Connection connection, String authority, Register.Recognition recognition)
            throws SQLException, IOException {
        this.connection = connection;
        this.authority = authority;
        this.recognition = recognition;
        this.register = RegisterRows.of(connection);
    }

    Imported learn(List<KnownPerson> people) throws SQLException, IOException {
        Namesakes namesakes = new Namesakes(connection, recognition);
        int added = 0;
        for (KnownPerson known : people) {
            Optional<String> held = identified(known);
            if (held.isEmpty()) {
                held = recognition.recognise(known, profiles(namesakes.of(known)));
            }
            String person = held.isPresent() ? held.get() : RegisterRows.make(connection, known.name(), authority);
            write(person, known);
            namesakes.add(person, known.names());
            added += held.isPresent() ? 0 : 1;
        }
        return new Imported(added, people.size() - added);
    }

    /** By a number of the file's own only who has a word of the name: another file of that name, or the next edition, may number otherwise. */
    private Optional<String> identified(KnownPerson known) throws SQLException, IOException {
        for (Map.Entry<String, String> identifier : known.identifiers().entrySet()) {
            String scheme = identifier.getKey();
            Optional<String> person = holder(scheme, identifier.getValue());
            if (scheme.equals(authority) && person.isPresent() && !alike(person.get(), known)) {
                person = holder(scheme, named(identifier.getValue(), known));
            }
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private Optional<String> holder(String scheme, String value) throws SQLException, IOException {
        return Query.first(
                connection,
                row -> row.getString(1),
                "select person from identifier where scheme = ? and value = ?",
                scheme,
                value);
    }

    private boolean alike(String person, KnownPerson known) throws SQLException, IOException {
        Set<String> words = words(register.gathered(register.resolved(person)).names());
        words.retainAll(words(known.names()));
        return !words.isEmpty();
    }

    private static Set<String> words(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(Names.fold(name).split(" ", -1)))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The number of somebody in a file, told from whoever else has it. */
    private static String named(String value, KnownPerson known) {
        return value + " " + Names.fold(known.name());
    }

    private List<Profile> profiles(Set<String> persons) throws SQLException, IOException {
        Set<String> resolved = new LinkedHashSet<>();
        persons.forEach(person -> resolved.add(register.resolved(person)));
        List<Profile> profiles = new ArrayList<>();
        for (String person : resolved) {
            profiles.add(register.gathered(person));
        }
        return profiles;
    }

    private void write(String person, KnownPerson known) throws SQLException {
        for (String name : known.names()) {
            RegisterRows.name(connection, person, name, authority);
        }
        corrected(person, known.tenures());
        for (Map.Entry<String, String> identifier : known.identifiers().entrySet()) {
            Query.run(
                    connection,
                    "insert or ignore into identifier (scheme, value, person) values (?1, case when ?1 = ?4 and exists"
                            + " (select 1 from identifier where scheme = ?1 and value = ?2 and person <> ?3) then ?5 else ?2 end, ?3)",
                    identifier.getKey(),
                    identifier.getValue(),
                    person,
                    authority,
                    named(identifier.getValue(), known));
        }
        for (Tenure tenure : known.tenures()) {
            Query.run(
                    connection,
                    "insert into tenure (person, title, organization, begins, ends, authority) values (?, ?, ?, ?, ?, ?)"
                            + " on conflict do update set authority = excluded.authority, ends = case when authority = excluded.authority"
                            + " then excluded.ends else coalesce(excluded.ends, ends) end",
                    person,
                    tenure.title(),
                    tenure.organization() == null ? "" : tenure.organization(),
                    tenure.from() == null ? "" : tenure.from().toString(),
                    tenure.to(),
                    authority);
        }
        Query.run(
                connection,
                "update person set born = coalesce(born, ?), died = coalesce(died, ?), authority = coalesce(authority, ?)"
                        + " where id = ?",
                known.born(),
                known.died(),
                authority,
                person);
    }

    /** An office whose beginning a file gives otherwise by now is not held twice at a time. */
    private void corrected(String person, List<Tenure> tenures) throws SQLException {
        for (Tenure tenure : tenures) {
            String begins = tenures.stream()
                    .filter(other -> isSame(other, tenure))
                    .map(other -> other.from() == null ? "" : other.from().toString())
                    .collect(Collectors.joining("\",\"", "[\"", "\"]"));
            Query.run(
                    connection,
                    "delete from tenure where person = ?1 and title = ?2 and organization = ?3 and authority = ?4"
                            + " and begins not in (select value from json_each(?5))"
                            + " and (?7 is null or begins <= ?7) and (ends is null or ends >= ?6)",
                    person,
                    tenure.title(),
                    tenure.organization() == null ? "" : tenure.organization(),
                    authority,
                    begins,
                    tenure.from() == null ? "" : tenure.from().toString(),
                    tenure.to());
        }
    }

    private static boolean isSame(Tenure one, Tenure other) {
        return one.title().equals(other.title()) && Objects.equals(one.organization(), other.organization());
    }
}
