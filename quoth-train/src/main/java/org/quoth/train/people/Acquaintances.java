package org.quoth.train.people;

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
import org.quoth.linking.KnownPeople;
import org.quoth.linking.PersonLinking;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.PersonalName;
import org.quoth.model.Profile;
import org.quoth.model.Published;
import org.quoth.model.Role;
import org.quoth.model.Tenure;

/** The persons met so far, in memory. Not safe to share between threads. */
final class Acquaintances implements KnownPeople {

    private final Map<String, Person> people = new LinkedHashMap<>();

    /** Somebody met, or known from an authority file. */
    private static final class Person {

        private final String id;
        private final Set<String> names = new LinkedHashSet<>();
        private final List<Tenure> tenures = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final List<String> contexts = new ArrayList<>();
        private final Map<String, String> identifiers = new LinkedHashMap<>();
        private @Nullable Integer born;
        private @Nullable Integer died;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Person(String id) {
            this.id = id;
        }

        Profile profile() {
            return new Profile(
                    id, List.copyOf(names), identifiers, tenures, roles, born, died, contexts.size(), first, last);
        }

        void met(Document document, Entity entity) {
            if (PersonalName.parse(entity.name()).isFull()) {
                names.add(entity.name());
            }
            contexts.addFirst(PersonLinking.context(document));
            Published published = document.metadata().published();
            LocalDate day = published == null ? null : published.day();
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
            if (entity.role() != null) {
                roles.add(new Role(entity.role(), day, day));
            }
        }
    }

    /** Remembers whom a linked document speaks of. */
    void met(Document document) {
        for (Entity entity : document.entities()) {
            Person person = entity.person() == null ? null : people.get(entity.person());
            if (person != null) {
                person.met(document, entity);
            }
        }
    }

    @Override
    public List<Profile> bearing(Collection<String> keys, String rough) {
        List<Profile> bearing = new ArrayList<>();
        for (Person person : people.values()) {
            for (String name : person.names) {
                PersonalName parsed = PersonalName.parse(name);
                if (parsed.keys().stream().anyMatch(keys::contains)
                        || (!rough.isEmpty() && rough.equals(parsed.rough()))) {
                    bearing.add(person.profile());
                    break;
                }
            }
        }
        return bearing;
    }

    @Override
    public List<Profile> holding(String title, LocalDate day) {
        return people.values().stream()
                .map(Person::profile)
                .filter(profile -> profile.tenures().stream()
                        .anyMatch(tenure -> tenure.heldOn(day)
                                && tenure.title()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains(title)))
                .toList();
    }

    @Override
    public Optional<Profile> profile(String person) {
        return Optional.ofNullable(people.get(person)).map(Person::profile);
    }

    @Override
    public Optional<Profile> identified(Map<String, String> identifiers) {
        return Optional.empty();
    }

    @Override
    public List<String> contexts(String person, int limit) {
        Person known = people.get(person);
        List<String> contexts = known == null ? List.of() : known.contexts;
        return List.copyOf(contexts.subList(0, Math.min(limit, contexts.size())));
    }

    @Override
    public Optional<String> decided(Entity entity) {
        return Optional.empty();
    }

    @Override
    public String make(String name) {
        Person person = new Person("p" + (people.size() + 1));
        person.names.add(name);
        people.put(person.id, person);
        return person.id;
    }
}
