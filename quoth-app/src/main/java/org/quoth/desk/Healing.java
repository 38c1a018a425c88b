package org.quoth.desk;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoth.model.DocumentKind;
import org.quoth.search.IndexException;
import org.quoth.store.Store;

/** Makes what was arranged for finding agree with the record, and ends what was to be linked or settled anew: a crash between, or a lost index, is mended on the next start. */
final class Healing {

    private static final String BEHIND =
            "The index lacks what was added to the record last, and this user may only read: let somebody who may write search"
                    + " it once, or copy the record.";

    private final Store store;
    private final Arrangement arrangement;
    private final Patience patience;

    Healing(Store store, Arrangement arrangement, Patience patience) {
        this.store = store;
        this.arrangement = arrangement;
        this.patience = patience;
    }

    /**
     * Costs a few look-ups where all is well. Does nothing where another program writes: that program is about to index.
     *
     * @throws IndexException if it is needed and nobody can do it
     */
    void heal() {
        boolean agrees = arrangement.agrees(store.changes());
        if (agrees
                && !store.persons().anyOutdated()
                && store.uncheckedStories(1).isEmpty()
                && unsettled().isEmpty()) {
            return;
        }
        if (!agrees && store.isAtRest()) {
            throw new IndexException(BEHIND);
        }
        if (store.isWritable()) {
            Optional<Arrangement.Batch> free = arrangement.batchIfFree();
            if (free.isPresent()) {
                try (Arrangement.Batch batch = free.get()) {
                    heal(batch);
                }
            }
        }
    }

    private void heal(Arrangement.Batch batch) {
        link();
        Set<String> indexed = arrangement.index().documents();
        Set<String> held = store.ids();
        Set<String> behind = new LinkedHashSet<>(changedSinceIndexed(store.changes()));
        held.stream().filter(document -> !indexed.contains(document)).forEach(behind::add);
        behind.forEach(document -> store.document(document).ifPresent(batch::put));
        healPrimaries(batch, indexed);
        Set<String> gone = new HashSet<>(indexed);
        gone.addAll(arrangement.primaryDocuments());
        gone.removeAll(held);
        gone.forEach(batch::drop);
        settle(batch);
    }

    private void settle(Arrangement.Batch batch) {
        Settling settling = new Settling(store, arrangement, batch);
        unsettled().forEach(document -> store.document(document).ifPresent(settling::put));
        settling.end(patience);
    }

    private List<String> unsettled() {
        return store.changedSince(store.settled());
    }

    /** What patience does not last for stays outdated. */
    private void link() {
        List<String> outdated = store.persons().outdated();
        long done = 0;
        for (String document : outdated) {
            if (!patience.goesOn(done++, outdated.size())) {
                return;
            }
            store.persons().relink(List.of(document), filed -> {});
        }
    }

    /** All where the index is ahead: the record was put back to an earlier state. */
    private List<String> changedSinceIndexed(long changes) {
        long indexed = arrangement.index().changes();
        return store.changedSince(indexed > changes ? -1 : indexed);
    }

    /** Transcripts always are primaries; of other texts it shows when they are read, which is worth it only where all were lost. */
    private void healPrimaries(Arrangement.Batch batch, Set<String> indexed) {
        Set<String> missing = new HashSet<>(store.ids(DocumentKind.TRANSCRIPT));
        if (arrangement.lacksPrimaries()) {
            missing.addAll(store.ids(DocumentKind.OTHER));
        }
        missing.removeAll(arrangement.primaryDocuments());
        missing.retainAll(indexed);
        missing.forEach(document -> store.document(document).ifPresent(batch::putPrimary));
    }
}
