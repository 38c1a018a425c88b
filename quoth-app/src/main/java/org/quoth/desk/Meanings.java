package org.quoth.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.quoth.meaning.SentenceEncoder;
import org.quoth.search.IndexException;
import org.quoth.search.MeaningIndex;
import org.quoth.search.MeaningIndex.Numbers;
import org.quoth.search.Near;
import org.quoth.search.Question;
import org.quoth.search.QuestionException;
import org.quoth.store.Filed;
import org.quoth.store.Store;
import org.quoth.text.Span;

/**
 * The record by meaning: kept in a folder of its own once somebody has asked for it, since reading for meaning takes about as long as finding
 * attributions. The encoder is loaded when it is first needed. Safe to share between threads.
 */
final class Meanings implements AutoCloseable {

    private static final String FOLDER = "meanings";
    static final String MISSING = "This copy of Quoth was built without search by meaning.";
    private static final String ANOTHER =
            "This record was read for meaning by another version of Quoth; `quoth index --meaning` reads it anew.";
    private static final int AT_ONCE = 64;
    private static final int PER_COMMIT = 1024;

    private final Path folder;
    private @Nullable MeaningIndex index;

    Meanings(Path record) {
        folder = record.resolve(FOLDER);
    }

    /** Kept, by the encoder at hand, and not damaged. */
    boolean usable() {
        try {
            return isKept() && hindrance().isEmpty();
        } catch (IndexException e) {
            return false;
        }
    }

    /** Whether somebody asked for it, whatever can be done with it now. */
    private boolean isKept() {
        return MeaningIndex.in(folder) && index().by() != null;
    }

    private Optional<String> hindrance() {
        if (!SentenceEncoder.available()) {
            return Optional.of(MISSING);
        }
        return SentenceEncoder.version().equals(index().by()) ? Optional.empty() : Optional.of(ANOTHER);
    }

    /**
     * Follows what was added, where the record is kept by meaning.
     *
     * @param stop asked between documents
     * @return why it could not, with what to do; empty where it could, or where nobody asked for it
     */
    Optional<String> follow(Store store, BooleanSupplier stop) {
        try {
            if (!isKept()) {
                return Optional.empty();
            }
            Optional<String> hindrance = hindrance();
            if (hindrance.isEmpty()) {
                catchUp(store, read -> {}, stop);
            }
            return hindrance;
        } catch (IndexException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private boolean isDamaged() {
        if (!MeaningIndex.in(folder)) {
            return false;
        }
        try {
            index().documents();
            return false;
        } catch (IndexException e) {
            return e.damaged();
        }
    }

    private synchronized MeaningIndex index() {
        MeaningIndex open = index;
        if (open == null) {
            open = MeaningIndex.open(folder);
            index = open;
        }
        return open;
    }

    /** Once for the program, however many records it opens, and for as long as it runs. */
    private static final class Loaded {
        static final Optional<SentenceEncoder> ENCODER = SentenceEncoder.onClassPath();
    }

    private static SentenceEncoder encoder() {
        return Loaded.ENCODER.orElseThrow(() -> new QuestionException(MISSING));
    }

    /**
     * The passages nearest to these words.
     *
     * @throws QuestionException where the record is not kept by meaning
     */
    List<Near> nearest(String words, Question filters, int count) {
        if (!MeaningIndex.in(folder) || index().by() == null) {
            throw new QuestionException(
                    "This record was not read for meaning yet; `quoth index --meaning` does it, once.");
        }
        SentenceEncoder reader = encoder();
        if (!SentenceEncoder.version().equals(index().by())) {
            throw new QuestionException(ANOTHER);
        }
        return index().nearest(numbers(reader, words), filters, count);
    }

    private static Numbers numbers(SentenceEncoder reader, String words) {
        return Numbers.of(reader.encode(words).bytes());
    }

    /**
     * Reads for meaning what was not read yet. Where changes to documents could not be followed, the passages of all are written anew with the
     * numbers they had; where the folder is damaged, it is begun anew.
     *
     * @param progress told how many documents are done
     * @param stop asked between documents
     * @return how many documents were read
     */
    long catchUp(Store store, LongConsumer progress, BooleanSupplier stop) {
        if (isDamaged()) {
            delete();
        }
        long changes = store.changes();
        Set<String> held = store.ids();
        try (MeaningIndex.Batch batch = index().batch()) {
            boolean anew = !SentenceEncoder.version().equals(index().by());
            boolean behind = !anew && index().changes() != changes;
            if (anew) {
                batch.dropAll();
            }
            Set<String> read = anew ? Set.of() : index().documents();
            read.stream().filter(each -> !held.contains(each)).forEach(batch::drop);
            if (behind) {
                held.stream()
                        .filter(read::contains)
                        .forEach(id -> store.document(id).ifPresent(filed -> put(batch, filed, index().of(id))));
            }
            batch.commit(SentenceEncoder.version(), changes);
            List<String> missing =
                    held.stream().filter(each -> !read.contains(each)).sorted().toList();
            long done = 0;
            for (int from = 0; from < missing.size() && !stop.getAsBoolean(); from += AT_ONCE) {
                List<String> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
                some.parallelStream().forEach(id -> store.document(id).ifPresent(filed -> put(batch, filed, Map.of())));
                done += some.size();
                progress.accept(done);
                if (done % PER_COMMIT == 0) {
                    batch.commit(SentenceEncoder.version(), changes);
                }
            }
            batch.commit(SentenceEncoder.version(), changes);
            return done;
        }
    }

    private void put(MeaningIndex.Batch batch, Filed filed, Map<Span, Numbers> known) {
        SentenceEncoder reader = encoder();
        List<MeaningIndex.Passage> passages = Passages.of(filed.statements()).stream()
                .map(each -> {
                    Numbers numbers = known.get(each.span());
                    return new MeaningIndex.Passage(
                            each.statement(), each.span(), numbers == null ? numbers(reader, each.text()) : numbers);
                })
                .toList();
        batch.put(filed.document().id(), passages);
    }

    /** Forgets all of it, and keeps it no longer. Programs that have it open see an empty one. */
    void forget() {
        if (isDamaged()) {
            delete();
        } else if (MeaningIndex.in(folder)) {
            try (MeaningIndex.Batch batch = index().batch()) {
                batch.dropAll();
                batch.commitNothing();
            }
        }
    }

    private synchronized void delete() {
        close();
        MeaningIndex.delete(folder);
    }

    /**
     * Follows changes to documents that were read: who spoke, and when. The words are the same, and so are their numbers. What cannot be
     * followed, because another program writes or the folder is damaged or full, stands in nobody's way: {@link #catchUp} makes up for it.
     */
    final class Following implements AutoCloseable {

        private Set<String> read = Set.of();
        private boolean follows;
        private MeaningIndex.@Nullable Batch open;

        /** @param changes the state of the record before */
        private Following(long changes) {
            try {
                follows = usable() && index().changes() == changes;
                read = follows ? index().documents() : Set.of();
            } catch (IndexException e) {
                follows = false;
            }
        }

        void put(Filed filed) {
            String document = filed.document().id();
            if (read.contains(document)) {
                follow(batch -> Meanings.this.put(batch, filed, index().of(document)));
            }
        }

        void drop(String document) {
            if (read.contains(document)) {
                follow(batch -> batch.drop(document));
            }
        }

        void commit(long changes) {
            follow(batch -> batch.commit(SentenceEncoder.version(), changes));
            close();
        }

        private void follow(Consumer<MeaningIndex.Batch> change) {
            if (!follows) {
                return;
            }
            try {
                MeaningIndex.Batch batch = open == null ? index().batchIfFree().orElse(null) : open;
                open = batch;
                if (batch == null) {
                    giveUp();
                } else {
                    change.accept(batch);
                }
            } catch (IndexException e) {
                giveUp();
            }
        }

        private void giveUp() {
            follows = false;
            close();
        }

        @Override
        public void close() {
            MeaningIndex.Batch batch = open;
            open = null;
            try {
                if (batch != null) {
                    batch.close();
                }
            } catch (IndexException e) {
                follows = false;
            }
        }
    }

    /** @param changes the state of the record before what is to be followed */
    Following following(long changes) {
        return new Following(changes);
    }

    @Override
    public synchronized void close() {
        MeaningIndex open = index;
        index = null;
        if (open != null) {
            open.close();
        }
    }
}
