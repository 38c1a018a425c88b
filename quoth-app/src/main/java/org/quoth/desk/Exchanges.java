package org.quoth.desk;

import java.util.List;
import java.util.Optional;
import org.quoth.model.Asked;
import org.quoth.model.Outcome;
import org.quoth.store.ExchangeQuestion;
import org.quoth.store.Scope;
import org.quoth.store.Spread;
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
     * @throws NotOnRecord if they are asked for of a document that is not on the record
     */
    public List<Asked> list(ExchangeQuestion question) {
        Scope scope = NotOnRecord.known(question.scope(), store);
        return store.exchanges(new ExchangeQuestion(question.outcome(), scope, question.offset(), question.limit()));
    }

    /** One exchange by its id, its document's short name allowed; empty if there is none. */
    public Optional<Asked> exchange(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : store.document(id.substring(0, dot))
                        .flatMap(filed -> store.exchange(filed.document().id() + id.substring(dot)));
    }

    /** How many of a scope came to each outcome. */
    public Spread<Outcome> outcomes(Scope scope) {
        return store.outcomes(NotOnRecord.known(scope, store));
    }
}
