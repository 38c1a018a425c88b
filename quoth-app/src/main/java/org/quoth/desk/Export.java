package org.quoth.desk;

import java.util.function.Consumer;
import org.quoth.model.Statement;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Hands out everything on the record, in the order of adding. */
public final class Export {

    private final Store store;

    Export(Store store) {
        this.store = store;
    }

    public void documents(Consumer<Filed> each) {
        store.forEach(each);
    }

    public void statements(Consumer<Statement> each) {
        store.forEach(filed -> filed.statements().forEach(each));
    }
}
