package org.quoth.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Person;
import org.quoth.model.PersonalName;
import org.quoth.model.Ruling;
import org.quoth.store.Persons;

/** Tells whom somebody means who says whose words a quotation is: first among those the document speaks of, then on the whole record. */
final class Whom {

    private static final int MANY = 50;

    private final Persons persons;

    Whom(Persons persons) {
        this.persons = persons;
    }

    /** What came of looking. */
    sealed interface Found {}

    /**
     * Somebody.
     *
     * @param value of a {@link Ruling}: the id of a person, or a name
     * @param known whether the document or the record speaks of them
     */
    record Meant(String value, boolean known) implements Found {}

    /** @param reason a sentence */
    record Nobody(String reason) implements Found {}

    Found meant(Document document, String said) {
        String asked = said.strip();
        if (asked.isEmpty()) {
            return new Nobody("Say who spoke: a name, or \"" + Ruling.UNKNOWN + "\" where that is not known.");
        }
        if (asked.equals(Ruling.UNKNOWN)) {
            return new Meant(asked, true);
        }
        Optional<Entity> named = document.entity(asked);
        if (named.isPresent()) {
            return new Meant(value(named.get()), true);
        }
        Optional<Person> person = persons.person(asked);
        if (person.isPresent()) {
            return new Meant(person.get().id(), true);
        }
        String folded = fold(asked);
        return Stream.<Map<String, String>>of(
                        here(document, name -> name.equals(folded)),
                        here(document, name -> has(name, folded)),
                        everywhere(asked, name -> name.equals(folded)),
                        everywhere(asked, name -> has(name, folded)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> one(asked, found))
                .orElseGet(() -> new Meant(asked, false));
    }

    /** What whoever decided should know about the value of a ruling: a sentence, where nobody is called so; else empty. */
    String remark(Document document, String value) {
        return switch (meant(document, value)) {
            case Meant meant
            when !meant.known() ->
                "Nobody on this record is called \"" + value + "\"; the name is kept as it was given.";
            case Meant meant -> "";
            case Nobody nobody -> "";
        };
    }

    private static Found one(String asked, Map<String, String> found) {
        if (found.size() == 1) {
            return new Meant(found.keySet().iterator().next(), true);
        }
        List<String> each = found.entrySet().stream()
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .toList();
        return new Nobody("\"" + asked + "\" may be " + String.join(" or ", each) + ": say which.");
    }

    /** Those of the document by what a ruling calls them, with the name to show. */
    private static Map<String, String> here(Document document, Predicate<String> fits) {
        Map<String, String> here = new LinkedHashMap<>();
        for (Entity entity : document.entities()) {
            boolean meant = Stream.concat(Stream.of(entity.name(), entity.fullName()), entity.aliases().stream())
                    .anyMatch(name -> fits.test(fold(name)));
            if (meant) {
                here.put(value(entity), entity.fullName());
            }
        }
        return here;
    }

    private Map<String, String> everywhere(String asked, Predicate<String> fits) {
        Map<String, String> everywhere = new LinkedHashMap<>();
        for (Person person : persons.list(asked, 0, MANY)) {
            if (fits.test(fold(person.name()))) {
                everywhere.put(person.id(), person.name());
            }
        }
        return everywhere;
    }

    private static String value(Entity entity) {
        @Nullable String person = entity.person();
        return person == null ? entity.name() : person;
    }

    private static boolean has(String name, String words) {
        List<String> all = List.of(name.split(" ", -1));
        return all.containsAll(List.of(words.split(" ", -1)));
    }

    private static String fold(String name) {
        return PersonalName.fold(name).toLowerCase(Locale.ROOT);
    }
}
