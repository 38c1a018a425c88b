package org.quoth.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.model.KnownPerson;
import org.quoth.model.PersonalName;

/** Persons of the register by the signs of their names, kept while a file is imported, so that nobody is asked for twice; not safe to share. */
final class Namesakes {

    private final Connection connection;
    private final Register.Recognition recognition;
    private final Set<String> looked = new HashSet<>();
    private final Map<String, Set<String>> bySign = new HashMap<>();

    Namesakes(Connection connection, Register.Recognition recognition) {
        this.connection = connection;
        this.recognition = recognition;
    }

    /** Whoever may be the one of the file, by name; ids, merges not followed. */
    Set<String> of(KnownPerson known) throws SQLException, IOException {
        for (String name : known.names()) {
            for (String key : PersonalName.parse(name).keys()) {
                if (looked.add(key)) {
                    look(key);
                }
            }
        }
        Set<String> persons = new LinkedHashSet<>();
        recognition.signs(known.names(), true).forEach(sign -> persons.addAll(bySign.getOrDefault(sign, Set.of())));
        return persons;
    }

    private void look(String key) throws SQLException, IOException {
        record Named(String person, String name) {}
        for (Named named : Query.list(
                connection,
                row -> new Named(row.getString(1), row.getString(2)),
                "select k.person, n.name from person_key k join person_name n on n.person = k.person where k.key = ?1"
                        + " union select person, name from appearance where key = ?1 and name is not null order by 1, 2",
                key)) {
            add(named.person, List.of(named.name));
        }
    }

    void add(String person, Collection<String> names) {
        for (String sign : recognition.signs(names, false)) {
            bySign.computeIfAbsent(sign, each -> new LinkedHashSet<>(2)).add(person);
        }
    }
}
