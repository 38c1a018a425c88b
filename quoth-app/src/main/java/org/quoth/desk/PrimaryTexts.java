package org.quoth.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quoth.matching.Primaries;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryIndex;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** The primary texts of the record in memory: read when first asked for, and again what came since. Safe to share between threads. */
final class PrimaryTexts {

    private final Store store;
    private final PrimaryIndex index = new PrimaryIndex();
    private final Set<String> seen = new HashSet<>();
    private long changes = -1;

    PrimaryTexts(Store store) {
        this.store = store;
    }

    /** All there are now. */
    synchronized Primaries current() {
        long now = store.changes();
        if (now != changes) {
            bringUpToDate();
            changes = now;
        }
        return index;
    }

    private void bringUpToDate() {
        Set<String> held = store.ids();
        for (String document : held) {
            if (seen.add(document)) {
                store.document(document)
                        .map(Filed::document)
                        .flatMap(Primary::of)
                        .ifPresent(index::add);
            }
        }
        Set<String> gone = new HashSet<>(seen);
        gone.removeAll(held);
        gone.forEach(index::remove);
        seen.retainAll(held);
    }

    /** Matches point into texts of the record. */
    String textOf(String document) {
        Optional<Filed> filed = store.document(document);
        return filed.map(each -> each.document().text()).orElse("");
    }
}
