package org.quoth.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Asked;
import org.quoth.model.Outcome;
import org.quoth.store.Store;

/** Questions with their answers. */
public final class Exchanges {

    private final Store store;

    Exchanges(Store store) {
        this.store = store;
    }

    /**
     * Exchanges, the newest first.
     *
     * @param outcome null for all
     */
    public List<Asked> list(@Nullable Outcome outcome, int offset, int limit) {
        return store.exchanges(outcome, offset, limit);
    }
}
