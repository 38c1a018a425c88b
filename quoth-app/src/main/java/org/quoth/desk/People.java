package org.quoth.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Person;
import org.quoth.search.Found;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.store.Store;

/** The persons of the record. */
public final class People {

    private final Store store;
    private final Index index;

    People(Store store, Index index) {
        this.store = store;
        this.index = index;
    }

    /** Persons whose name contains these words, those with most statements first; all for empty words. */
    public List<Person> list(String words, int offset, int limit) {
        return store.people(words, offset, limit);
    }

    public Optional<Person> person(String id) {
        return store.person(id);
    }

    /** What a person said in primary texts, the newest first. */
    public Found statements(String person, int limit, @Nullable String cursor) {
        return said(person, "primary", limit, cursor);
    }

    /** Where a person is quoted by others, the newest first. */
    public Found quotedIn(String person, int limit, @Nullable String cursor) {
        return said(person, "quotation", limit, cursor);
    }

    private Found said(String person, String kind, int limit, @Nullable String cursor) {
        return index.search(Question.of("")
                .withSpeaker(person)
                .withKind(kind)
                .sorted(Sort.NEWEST)
                .withLimit(limit)
                .after(cursor));
    }
}
