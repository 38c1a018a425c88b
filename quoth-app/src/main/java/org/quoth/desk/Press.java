package org.quoth.desk;

import java.util.List;
import org.quoth.model.PressCount;
import org.quoth.model.Printing;
import org.quoth.store.Store;

/** What stories made of the primary texts, as it was found when they came together on the record. Safe to share between threads. */
public final class Press {

    private final Store store;

    Press(Store store) {
        this.store = store;
    }

    /** The quotations whose words come from a document, in the order of its text. */
    public List<Printing> quoting(String document) {
        return store.printings(document);
    }

    /** Counts for each outlet, by name: no order of merit. */
    public List<PressCount> outlets() {
        return store.press();
    }
}
