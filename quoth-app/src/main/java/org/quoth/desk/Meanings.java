package org.quoth.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.meaning.SentenceEncoder;
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
    private static final int AT_ONCE = 64;
    private static final int PER_COMMIT = 1024;

    private final Path folder;
    private @Nullable MeaningIndex index;

    Meanings(Path record) {
        folder = record.resolve(FOLDER);
    }

    boolean kept() {
        return MeaningIndex.in(folder);
    }

    /** Kept, by the encoder at hand. */
    boolean usable() {
        return kept()
                && SentenceEncoder.available()
                && SentenceEncoder.version().equals(index().by());
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
        return Loaded.ENCODER.orElseThrow(() -> new QuestionException(
                "The weights for search by meaning are not at hand: this Quoth was put together without them."));
    }

    /**
     * The passages nearest to these words.
     *
     * @throws QuestionException where the record is not kept by meaning
     */
    List<Near> nearest(String words, Question filters, int count) {
        if (!kept() || index().by() == null) {
            throw new QuestionException(
                    "This record was not read for meaning yet; `quoth index --meaning` does it, once.");
        }
        SentenceEncoder reader = encoder();
        if (!SentenceEncoder.version().equals(index().by())) {
            throw new QuestionException(
                    "This record was read for meaning by another encoder; `quoth index --meaning` reads it anew.");
        }
        return index().nearest(numbers(reader, words), filters, count);
    }

    private static Numbers numbers(SentenceEncoder reader, String words) {
        return Numbers.of(reader.encode(words).bytes());
    }

    /**
     * Reads for meaning what was not read yet.
     *
     * @param progress told how many documents are done
     * @param stop asked between documents
     * @return how many documents were read
     */
    long catchUp(Store store, LongConsumer progress, BooleanSupplier stop) {
        Set<String> held = store.ids();
        try (MeaningIndex.Batch batch = index().batch()) {
            boolean anew = !SentenceEncoder.version().equals(index().by());
            if (anew) {
                batch.dropAll();
            }
            Set<String> read = anew ? Set.of() : index().documents();
            read.stream().filter(each -> !held.contains(each)).forEach(batch::drop);
            List<String> missing =
                    held.stream().filter(each -> !read.contains(each)).sorted().toList();
            long done = 0;
            for (int from = 0; from < missing.size() && !stop.getAsBoolean(); from += AT_ONCE) {
                List<String> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
                some.parallelStream().forEach(id -> store.document(id).ifPresent(filed -> put(batch, filed, Map.of())));
                done += some.size();
                progress.accept(done);
                if (done % PER_COMMIT == 0) {
                    batch.commit(SentenceEncoder.version());
                }
            }
            batch.commit(SentenceEncoder.version());
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

    /** Forgets all of it, and keeps it no longer. */
    synchronized void forget() {
        if (!kept()) {
            return;
        }
        close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was kept by meaning could not be deleted: " + e.getMessage(), e);
        }
    }

    /** Follows changes to documents that were read: who spoke, and when. The words are the same, and so are their numbers. */
    final class Following implements AutoCloseable {

        private final Set<String> read = usable() ? index().documents() : Set.of();
        private MeaningIndex.@Nullable Batch open;

        void put(Filed filed) {
            String document = filed.document().id();
            if (read.contains(document)) {
                Meanings.this.put(batch(), filed, index().of(document));
            }
        }

        void drop(String document) {
            if (read.contains(document)) {
                batch().drop(document);
            }
        }

        private MeaningIndex.Batch batch() {
            MeaningIndex.Batch batch = open;
            if (batch == null) {
                batch = index().batch();
                open = batch;
            }
            return batch;
        }

        void commit() {
            MeaningIndex.Batch batch = open;
            if (batch != null) {
                batch.commit(SentenceEncoder.version());
            }
            close();
        }

        @Override
        public void close() {
            MeaningIndex.Batch batch = open;
            open = null;
            if (batch != null) {
                batch.close();
            }
        }
    }

    Following following() {
        return new Following();
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
