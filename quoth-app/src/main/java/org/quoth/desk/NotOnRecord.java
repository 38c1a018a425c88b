package org.quoth.desk;

import org.quoth.store.Filed;
import org.quoth.store.Scope;
import org.quoth.store.Store;

/** A list was asked of something that the record does not hold; the message is a sentence. */
public final class NotOnRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotOnRecord(String message) {
        super(message);
    }

    /** The same scope with the document's own id, whichever name of it was given, and whoever a merged speaker is by now. */
    static Scope known(Scope asked, Store store) {
        Scope scope = new Scope(
                Survivors.of(asked.speaker(), store), asked.about(), asked.from(), asked.to(), asked.document());
        String named = scope.document();
        if (named == null) {
            return scope;
        }
        Filed filed = store.document(named)
                .orElseThrow(() -> new NotOnRecord("There is no document \"" + named + "\" on the record."));
        return new Scope(
                scope.speaker(),
                scope.about(),
                scope.from(),
                scope.to(),
                filed.document().id());
    }
}
