package org.quoth.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.search.Index;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Looks for faults in a record. */
public final class Check {

    private final Store store;
    private final Index index;

    Check(Store store, Index index) {
        this.store = store;
        this.index = index;
    }

    /** What is wrong, a sentence each; empty if nothing is. */
    public List<String> run() {
        List<String> faults = new ArrayList<>();
        store.check().forEach(fault -> faults.add("The database reports: " + fault + "."));
        if (faults.isEmpty()) {
            store.forEach(filed -> originalFits(filed, faults));
            indexAgrees(faults);
        }
        return faults;
    }

    private void originalFits(Filed filed, List<String> faults) {
        String sha256 = filed.document().sha256();
        store.original(sha256)
                .filter(bytes -> !Add.sha256(bytes).equals(sha256))
                .ifPresent(bytes ->
                        faults.add("The original of " + filed.document().id() + " is not what was received."));
    }

    private void indexAgrees(List<String> faults) {
        Set<String> missing = new HashSet<>();
        store.forEach(filed -> {
            if (!filed.statements().isEmpty()) {
                missing.add(filed.document().id());
            }
        });
        missing.removeAll(index.documents());
        missing.stream().sorted().forEach(id -> faults.add("The index lacks " + id + "; `quoth rebuild` mends it."));
    }
}
