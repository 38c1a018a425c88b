package org.quoth.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.store.Filed;
import org.quoth.store.Store;

/** Makes everything derived anew: the analysis of each document from its original bytes, the rows, the index. */
public final class Rebuild {

    private final Store store;
    private final Arrangement arrangement;
    private final Analyses analyses;

    Rebuild(Store store, Arrangement arrangement, Analyses analyses) {
        this.store = store;
        this.arrangement = arrangement;
        this.analyses = analyses;
    }

    /**
     * Reads and analyses every document again.
     *
     * @param progress told after each document how many are done
     * @return what could not be made anew and was left as it was, a sentence each
     */
    public List<String> run(LongConsumer progress) {
        List<String> kept = new ArrayList<>();
        try (Arrangement.Batch batch = arrangement.batch()) {
            remake(kept, progress);
            batch.dropAll();
            store.forEach(batch::put);
            new Settling(store, arrangement, batch).end();
        }
        return kept;
    }

    private void remake(List<String> kept, LongConsumer progress) {
        long[] done = {0};
        store.persons().forgetLinks();
        try (Originals originals = new Originals(store)) {
            store.forEach(filed -> {
                remake(filed, originals.again(filed.document()), kept);
                progress.accept(++done[0]);
            });
        }
        store.persons().relink(store.persons().outdated(), changed -> {});
        store.uncheck();
    }

    private void remake(Filed filed, Document read, List<String> kept) {
        Choice choice = analyses.choice(filed.method());
        Optional<Analysis> analysis = analyses.of(choice);
        if (analysis.isEmpty()) {
            keep(
                    filed,
                    kept,
                    "was analysed with the model in " + choice.model()
                            + ", which is not there any more, so it was left as it was; name another with --model.");
        } else if (!read.text().equals(filed.document().text())) {
            keep(filed, kept, "reads differently now; links point into its old text, so it was left as it was.");
        } else {
            switch (Loading.annotate(analysis.get(), new Reading.Read(read))) {
                case Reading.Read again ->
                    store.reanalyse(again.document(), analysis.get().method());
                case Reading.Refused refused -> keep(filed, kept, "was left as it was: " + refused.reason());
            }
        }
    }

    private void keep(Filed filed, List<String> kept, String reason) {
        String id = filed.document().id();
        store.analysed(id).ifPresent(document -> store.reanalyse(document.unlinked(), filed.method()));
        kept.add(id + " (" + filed.reference().name() + ") " + reason);
    }
}
