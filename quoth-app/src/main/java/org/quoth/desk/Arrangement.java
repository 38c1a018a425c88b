package org.quoth.desk;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.quoth.matching.Primaries;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryFolder;
import org.quoth.search.Index;
import org.quoth.search.IndexException;
import org.quoth.search.LuceneIndex;
import org.quoth.store.Filed;

/**
 * What makes the record findable: the index of statements and the primary texts arranged for checking quotations, which change together under the lock
 * of the index; and, where asked for, the passages by meaning, which follow when they can. Safe to share between threads.
 */
final class Arrangement implements AutoCloseable {

    private static final String INDEX = "index";
    private static final String PRIMARIES = "primaries";

    private final Index index;
    private final PrimaryFolder primaries;
    private final Meanings meanings;

    private Arrangement(Index index, PrimaryFolder primaries, Meanings meanings) {
        this.index = index;
        this.primaries = primaries;
        this.meanings = meanings;
    }

    static Arrangement open(Path record) {
        return readable(() -> new Arrangement(
                LuceneIndex.open(record.resolve(INDEX)),
                PrimaryFolder.open(record.resolve(PRIMARIES)),
                new Meanings(record)));
    }

    /** Takes away what could not be opened, to be made anew. */
    static void deleteDamaged(Path record) {
        LuceneIndex.deleteIfDamaged(record.resolve(INDEX));
    }

    Index index() {
        return index;
    }

    /** The passages by meaning, where they are kept. */
    Meanings meanings() {
        return meanings;
    }

    /** The primary texts as of the last commit. */
    Primaries primaries() {
        return readable(primaries::current);
    }

    Set<String> primaryDocuments() {
        return readable(primaries::documents);
    }

    /** Whether statements and primary texts agree with this state of the record. */
    boolean agrees(long changes) {
        return index.changes() == changes && readable(primaries::changes) == changes;
    }

    /** Whether the primaries have to be arranged from the beginning. */
    boolean lacksPrimaries() {
        return readable(primaries::changes) < 0;
    }

    /** Begins to write; waits some seconds for another writer. */
    Batch batch() {
        return batch(index.batch());
    }

    /** The same without waiting; empty where another program writes. */
    Optional<Batch> batchIfFree() {
        return index.batchIfFree().map(this::batch);
    }

    private Batch batch(Index.Batch statements) {
        try {
            return new Batch(statements, primaries.batch(), meanings.following(index.changes()));
        } catch (RuntimeException e) {
            statements.close();
            throw e;
        }
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T readable(Work<T> work) {
        try {
            return work.done();
        } catch (UncheckedIOException e) {
            throw new IndexException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Changes to all. What is not committed when it closes is lost. */
    static final class Batch implements AutoCloseable {

        private final Index.Batch statements;
        private final PrimaryFolder.Batch primaries;
        private final Meanings.Following meanings;

        private Batch(Index.Batch statements, PrimaryFolder.Batch primaries, Meanings.Following meanings) {
            this.statements = statements;
            this.primaries = primaries;
            this.meanings = meanings;
        }

        /** Replaces what is held of a document. */
        void put(Filed filed) {
            statements.put(filed.document().id(), filed.statements());
            meanings.put(filed);
            putPrimary(filed);
        }

        void putPrimary(Filed filed) {
            Optional<Primary> primary = Primary.of(filed.document());
            readable(() -> {
                primary.ifPresentOrElse(
                        primaries::put, () -> primaries.drop(filed.document().id()));
                return true;
            });
        }

        void drop(String document) {
            statements.drop(document);
            primaries.drop(document);
            meanings.drop(document);
        }

        /** Numbers of passages stay: they hold as long as the words do. */
        void dropAll() {
            statements.dropAll();
            primaries.dropAll();
        }

        /**
         * Makes the changes last.
         *
         * @param changes the state of the record that they now agree with
         */
        void commit(long changes) {
            readable(() -> {
                primaries.commit(changes);
                return true;
            });
            statements.commit(changes);
            meanings.commit(changes);
        }

        @Override
        public void close() {
            try {
                meanings.close();
            } finally {
                statements.close();
            }
        }
    }

    @Override
    public void close() {
        try {
            meanings.close();
        } finally {
            index.close();
        }
    }
}
