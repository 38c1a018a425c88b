package org.quoth.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reference;
import org.quoth.store.Counts;
import org.quoth.store.DocumentQuestion;
import org.quoth.store.Store;

/** Lists what is on the record. */
public final class Documents {

    private final Store store;

    Documents(Store store) {
        this.store = store;
    }

    /**
     * Documents, the newest first.
     *
     * @param kind null for all
     */
    public List<Reference> list(@Nullable DocumentKind kind, int offset, int limit) {
        return list(new DocumentQuestion(kind, null, null, null, offset, limit));
    }

    /** Documents, the newest first. */
    public List<Reference> list(DocumentQuestion question) {
        return store.references(question);
    }

    /** How many there are, whatever offset and limit the question has. */
    public long count(DocumentQuestion question) {
        return store.count(question);
    }

    public Counts counts() {
        return store.counts();
    }
}
