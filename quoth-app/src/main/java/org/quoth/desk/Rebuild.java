package org.quoth.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.quoth.model.Document;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Makes everything derived anew: the analysis of each document from its original bytes, the rows, the index. */
public final class Rebuild {

    private final Store store;
    private final Arrangement arrangement;
    private final Analysis analysis;

    Rebuild(Store store, Arrangement arrangement, Analysis analysis) {
        this.store = store;
        this.arrangement = arrangement;
        this.analysis = analysis;
    }

    /**
     * Reads and analyses every document again.
     *
     * @param progress told after each document how many are done
     * @return what could not be made anew and was left as it was, a sentence each
     */
    public List<String> run(LongConsumer progress) {
        List<String> kept = new ArrayList<>();
        List<String> open = new ArrayList<>();
        long[] done = {0};
        store.persons().forgetLinks();
        try (Originals originals = new Originals(store, analysis)) {
            store.forEach(filed -> {
                remake(filed, originals.again(filed.document()), open, kept);
                progress.accept(++done[0]);
            });
        }
        store.persons().relink(open, changed -> {});
        store.uncheck();
        new Healing(store, arrangement).rebuild();
        new Settling(store, arrangement).run();
        new Healing(store, arrangement).heal();
        return kept;
    }

    private void remake(Filed filed, Document read, List<String> open, List<String> kept) {
        if (read.text().equals(filed.document().text())) {
            Filed again = store.reanalyse(analysis.annotate(read), analysis.version());
            if (again.document().leavesOpen()) {
                open.add(filed.document().id());
            }
        } else {
            store.reanalyse(filed.document().unlinked(), filed.analysis());
            kept.add(filed.document().id() + " (" + filed.reference().name()
                    + ") reads differently now; links point into its old text, so it was left as it was.");
        }
    }
}
