package org.quoth.desk;

import java.util.List;
import org.quoth.model.Promise;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Store;

/** What speakers said will be done or will happen. */
public final class Ledger {

    private final Store store;

    Ledger(Store store) {
        this.store = store;
    }

    /** Lines of the ledger, what is due first in front, what has no date last. */
    public List<Promise> list(LedgerQuestion question) {
        return store.ledger(question);
    }
}
