package org.quoth.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.matching.Primary;
import org.quoth.model.DocumentKind;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Looks for faults in a record. */
public final class Check {

    private final Store store;
    private final Arrangement arrangement;

    Check(Store store, Arrangement arrangement) {
        this.store = store;
        this.arrangement = arrangement;
    }

    /** What is wrong, a sentence each; empty if nothing is. */
    public List<String> run() {
        List<String> faults = new ArrayList<>();
        store.check().forEach(fault -> faults.add("The database reports: " + fault + "."));
        faults.addAll(store.waiting());
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
        Set<String> unarranged = store.ids(DocumentKind.TRANSCRIPT);
        unarranged.removeAll(arrangement.primaryDocuments());
        missing.removeAll(arrangement.index().documents());
        missing.stream().sorted().forEach(id -> faults.add("The index lacks " + id + "; `quoth rebuild` mends it."));
        unarranged.stream()
                .filter(this::isPrimary)
                .sorted()
                .forEach(id -> faults.add(
                        "The primary texts arranged for checking lack " + id + "; `quoth rebuild` mends it."));
    }

    private boolean isPrimary(String document) {
        return store.document(document)
                .flatMap(filed -> Primary.of(filed.document()))
                .isPresent();
    }
}
