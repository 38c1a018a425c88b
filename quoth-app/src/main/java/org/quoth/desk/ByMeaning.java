package org.quoth.desk;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.quoth.meaning.SentenceEncoder;
import org.quoth.search.QuestionException;
import org.quoth.store.Store;

/** Keeps the record by meaning, or no longer. Once kept, what is added is read for meaning too. */
public final class ByMeaning {

    private final Store store;
    private final Arrangement arrangement;

    ByMeaning(Store store, Arrangement arrangement) {
        this.store = store;
        this.arrangement = arrangement;
    }

    /** Whether the record is kept by meaning, by the encoder at hand. */
    public boolean kept() {
        return arrangement.meanings().usable();
    }

    /**
     * Reads for meaning what was not read yet, and keeps it.
     *
     * @param progress told how many documents are done
     * @param stop asked between documents; what was read until then is kept
     * @return how many documents were read
     * @throws QuestionException where the weights are missing
     */
    public long keep(LongConsumer progress, BooleanSupplier stop) {
        if (!SentenceEncoder.available()) {
            throw new QuestionException(Meanings.MISSING);
        }
        return arrangement.meanings().catchUp(store, progress, stop);
    }

    /** Forgets the numbers; everything else works as before, by words alone. */
    public void forget() {
        arrangement.meanings().forget();
    }
}
