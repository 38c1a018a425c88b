package org.quoth.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.DocumentKind;
import org.quoth.model.Reference;
import org.quoth.store.Counts;
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
        return store.references(kind, offset, limit);
    }

    public Counts counts() {
        return store.counts();
    }
}
