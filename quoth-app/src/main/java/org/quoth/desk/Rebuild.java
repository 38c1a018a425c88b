package org.quoth.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.Input;
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
        store.forEach(filed -> {
            Document read = again(filed);
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
            progress.accept(++done[0]);
        });
        store.persons().relink(open, changed -> {});
        store.uncheck();
        new Healing(store, arrangement).rebuild();
        new Settling(store, arrangement).run();
        new Healing(store, arrangement).heal();
        return kept;
    }

    /** As read from its original; as it was read then where the original was too large to keep. */
    private Document again(Filed filed) {
        Document held = filed.document();
        Optional<byte[]> original = store.original(held.sha256());
        if (original.isEmpty()) {
            return unannotated(held);
        }
        try (Stream<Reading> readings = Loading.read(analysis, Input.of(held.source(), original.get()))) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).document())
                    .filter(document -> document.id().equals(held.id()))
                    .findFirst()
                    .orElseGet(() -> unannotated(held));
        }
    }

    private static Document unannotated(Document held) {
        return Document.read(
                held.id(),
                held.source(),
                held.sha256(),
                held.kind(),
                held.metadata(),
                held.text(),
                held.blocks(),
                held.turns(),
                List.of());
    }
}
