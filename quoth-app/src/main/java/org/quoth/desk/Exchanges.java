package org.quoth.desk;

import java.util.List;
import org.quoth.model.Asked;
import org.quoth.store.ExchangeQuestion;
import org.quoth.store.Store;

/** Questions with their answers. */
public final class Exchanges {

    private final Store store;

    Exchanges(Store store) {
        this.store = store;
    }

    /** Exchanges, the newest first. */
    public List<Asked> list(ExchangeQuestion question) {
        return store.exchanges(question);
    }
}
