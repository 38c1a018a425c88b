package org.quoth.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quoth.search.Index;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Makes the index agree with the record: a crash between the two, or a lost index, is mended on the next start. */
final class Healing {

    private final Store store;
    private final Index index;

    Healing(Store store, Index index) {
        this.store = store;
        this.index = index;
    }

    /** Costs two look-ups where all is well. Does nothing where another program writes: that program is about to index. */
    void heal() {
        if (store.changes() != index.changes()) {
            Optional<Index.Batch> free = index.batchIfFree();
            if (free.isPresent()) {
                try (Index.Batch batch = free.get()) {
                    heal(batch);
                }
            }
        }
    }

    private void heal(Index.Batch batch) {
        long changes = store.changes();
        Set<String> indexed = index.documents();
        Set<String> held = store.ids();
        for (String document : held) {
            if (!indexed.contains(document)) {
                put(batch, document);
            }
        }
        Set<String> gone = new HashSet<>(indexed);
        gone.removeAll(held);
        gone.forEach(batch::drop);
        batch.commit(changes);
    }

    private void put(Index.Batch batch, String document) {
        Optional<Filed> filed = store.document(document);
        filed.ifPresent(each -> batch.put(document, each.statements()));
    }

    /** Indexes everything anew. */
    void rebuild() {
        try (Index.Batch batch = index.batch()) {
            long changes = store.changes();
            batch.dropAll();
            store.forEach(filed -> batch.put(filed.document().id(), filed.statements()));
            batch.commit(changes);
        }
    }
}
