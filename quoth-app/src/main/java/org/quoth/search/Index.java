package org.quoth.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoth.model.Statement;

/**
 * Statements, arranged for finding. Safe to share between threads. Every method may throw an {@link IndexException}.
 *
 * <pre>{@code
 * try (Index.Batch batch = index.batch()) {
 *     batch.put(document, statements);
 *     batch.commit(changes);
 * }
 * index.search(Question.of("north dock"));
 * }</pre>
 */
public interface Index extends AutoCloseable {

    /** The statements that answer a question; sees everything committed before. */
    Found search(Question question);

    /** How many statements answer a question, all counted; its cursor and limit do not matter. */
    long count(Question question);

    /** The statements of these ids, in this order; those it does not hold are left out. */
    List<Statement> statements(List<String> ids);

    /** Begins to write; one batch at a time may be open, in this program or another. Waits some seconds for another to end. */
    Batch batch();

    /** The same without waiting; empty where another program writes. */
    Optional<Batch> batchIfFree();

    /** The ids of the documents it holds. */
    Set<String> documents();

    /** What was last given to {@link Batch#commit}; -1 for an index that never was. */
    long changes();

    @Override
    void close();

    /** Changes to the index, seen by searches after {@link #commit}. What is not committed when it closes is lost. */
    interface Batch extends AutoCloseable {

        /** Replaces what is held of a document. */
        void put(String document, List<Statement> statements);

        void drop(String document);

        void dropAll();

        /**
         * Makes the changes last.
         *
         * @param changes the state of the record that the index now agrees with
         */
        void commit(long changes);

        @Override
        void close();
    }
}
