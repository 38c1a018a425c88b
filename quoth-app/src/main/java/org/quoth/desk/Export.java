package org.quoth.desk;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Held;
import org.quoth.model.Statement;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Hands out everything on the record, in the order of adding. */
public final class Export {

    private final Store store;
    private final Press press;

    Export(Store store, Press press) {
        this.store = store;
        this.press = press;
    }

    public void documents(Consumer<Filed> each) {
        store.forEach(each);
    }

    /** Every statement, and what became of it where it is a quotation that was held against the primary texts. */
    public void statements(BiConsumer<Statement, @Nullable Held> each) {
        store.forEach(filed -> {
            List<Statement> statements = filed.statements();
            Map<String, Held> held = press.held(statements);
            statements.forEach(statement -> each.accept(statement, held.get(statement.id())));
        });
    }
}
