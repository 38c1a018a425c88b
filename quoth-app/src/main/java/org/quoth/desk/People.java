package org.quoth.desk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoth.authority.AuthorityFiles;
import org.quoth.linking.PersonRecognition;
import org.quoth.model.Asked;
import org.quoth.model.Decision;
import org.quoth.model.KnownPerson;
import org.quoth.model.Person;
import org.quoth.model.Profile;
import org.quoth.model.Promise;
import org.quoth.model.Reference;
import org.quoth.search.Found;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.store.Decider;
import org.quoth.store.Imported;
import org.quoth.store.Persons;
import org.quoth.store.Portrait;
import org.quoth.store.Register;
import org.quoth.store.Store;

/** The persons of the record: who they are, what files say of them, and what people decided. */
public final class People {

    private static final Register.Recognition RECOGNITION = new Register.Recognition() {

        @Override
        public Set<String> signs(Collection<String> names, boolean widely) {
            return PersonRecognition.signs(names, widely);
        }

        @Override
        public Optional<String> recognise(KnownPerson known, List<Profile> held) {
            return PersonRecognition.recognise(known, held);
        }
    };

    private final Store store;
    private final Persons persons;
    private final Arrangement arrangement;
    private final Press press;

    People(Store store, Arrangement arrangement, Press press) {
        this.store = store;
        this.persons = store.persons();
        this.arrangement = arrangement;
        this.press = press;
    }

    /** Persons whose name contains these words, those with most statements first; whom documents name for empty words. */
    public List<Person> list(String words, int offset, int limit) {
        return persons.list(words, offset, limit);
    }

    /** A person by id; one who was merged is given as who they are. */
    public Optional<Person> person(String id) {
        return persons.person(id);
    }

    /** What the record knows of a person beside the statements. */
    public Optional<Portrait> portrait(String id) {
        return persons.portrait(id);
    }

    /** Who somebody is by now: one who was merged is another. */
    private String now(String person) {
        return persons.now(person);
    }

    /** What a person said in primary texts, the newest first, nods and calls last. */
    public Found statements(String person, int limit, @Nullable String cursor) {
        return said(person, "primary", limit, cursor);
    }

    /** Where a person is quoted by others, not where they tell what they said themselves; the newest first, scraps last. */
    public Found quotedIn(String person, int limit, @Nullable String cursor) {
        return said(person, "by-others", limit, cursor);
    }

    private Found said(String person, String kind, int limit, @Nullable String cursor) {
        return press.held(arrangement
                .index()
                .search(Question.of("")
                        .withPerson(now(person))
                        .withKind(kind)
                        .sorted(Sort.TELLING)
                        .withLimit(limit)
                        .after(cursor)));
    }

    public List<Asked> exchanges(String person, int limit) {
        return persons.exchanges(now(person), limit);
    }

    public List<Promise> promises(String person, int limit) {
        return persons.promises(now(person), limit);
    }

    /** Where a person speaks or is quoted, the newest first. */
    public List<Reference> documents(String person, int limit) {
        return persons.documents(now(person), limit);
    }

    /** Which documents name a person or let them speak, the newest first. */
    public List<Reference> naming(String person, int limit) {
        return persons.naming(now(person), limit);
    }

    /**
     * What came of an import.
     *
     * @param files how many files of persons were read
     * @param relinked how many documents have other links now
     */
    public record Import(Imported people, int files, List<AuthorityFiles.Refused> refused, int relinked) {}

    /**
     * Takes over what files say of persons, then looks at every document again. Importing again changes nothing.
     *
     * @param progress told after each document how many were looked at
     */
    public Import importing(List<Path> paths, LongConsumer progress) {
        AuthorityFiles.Read read = AuthorityFiles.read(paths);
        if (read.people().isEmpty()) {
            return new Import(new Imported(0, 0), read.files(), read.refused(), 0);
        }
        int added = 0;
        int known = 0;
        try (Arrangement.Batch batch = arrangement.batch()) {
            for (Map.Entry<String, List<KnownPerson>> authority : read.people().entrySet()) {
                Imported imported = persons.learn(authority.getValue(), authority.getKey(), RECOGNITION);
                added += imported.added();
                known += imported.known();
            }
            int relinked = relink(batch, progress);
            return new Import(new Imported(added, known), read.files(), read.refused(), relinked);
        }
    }

    private int relink(Arrangement.Batch batch, LongConsumer progress) {
        Settling settling = new Settling(store, arrangement, batch);
        int[] changed = {0};
        long[] done = {0};
        for (String document : persons.outdated()) {
            persons.relink(List.of(document), filed -> {
                settling.put(filed);
                changed[0]++;
            });
            progress.accept(++done[0]);
        }
        settling.end();
        return changed[0];
    }

    /** From now on a person is another. */
    public Decision merge(String person, String into, Decider decider) {
        return followed(() -> persons.merge(person, into, decider));
    }

    /**
     * What these documents say of a person, they say of another.
     *
     * @param passages ids of documents, or of entities in them ({@code id.e3})
     * @param to whom; null for somebody new of the same name
     */
    public Decision split(String person, List<String> passages, @Nullable String to, Decider decider) {
        return followed(() -> persons.split(person, passages, to, decider));
    }

    /** From now on a person is shown under another name. */
    public Decision rename(String person, String name, Decider decider) {
        return followed(() -> persons.rename(person, name, decider));
    }

    /** Takes a decision back; empty if there is none of that number that holds. */
    public Optional<Decision> undo(long number, Decider decider) {
        return followed(() -> persons.undo(number, decider));
    }

    /** What was decided, the newest first; of everybody for null. */
    public List<Decision> history(@Nullable String person) {
        return persons.decisions(person);
    }

    /** Nothing is decided while another program writes: nobody could find it then under whom it belongs to. */
    private <D> D followed(Supplier<D> deciding) {
        try (Arrangement.Batch batch = arrangement.batch()) {
            D decided = deciding.get();
            relink(batch, done -> {});
            return decided;
        }
    }
}
