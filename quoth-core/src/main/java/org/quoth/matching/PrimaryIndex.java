package org.quoth.matching;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.quoth.model.Searched;

/**
 * Primary texts in memory, found by words and word pairs. Safe to share between threads: checks run side by side, an addition
 * waits for them. {@link PrimaryFolder} keeps the same on disk.
 *
 * <pre>{@code
 * PrimaryIndex index = new PrimaryIndex();
 * Primary.of(document).ifPresent(index::add);
 * Verdict verdict = new Verifier().verify(Quotation.of("I will not go into the wage talks."), index);
 * }</pre>
 */
public final class PrimaryIndex implements Primaries {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final HeapShelf shelf = new HeapShelf();
    private final BitSet removed = new BitSet();
    private Shelves shelves = new Shelves(List.of(new Shelves.Stock(shelf, removed)));

    /** Adds a primary; one with the same document id replaces the one before. */
    public void add(Primary primary) {
        lock.writeLock().lock();
        try {
            forget(primary.document());
            shelf.add(primary);
            shelves = new Shelves(List.of(new Shelves.Stock(shelf, removed)));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes a document's primary out; nothing happens if there is none. */
    public void remove(String document) {
        lock.writeLock().lock();
        try {
            forget(document);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void forget(String document) {
        int number = shelf.document(document);
        if (number >= 0) {
            removed.set(number);
        }
    }

    public int utterances() {
        return reading(shelf::utterances);
    }

    @Override
    public int documents() {
        return reading(() -> shelves.documents());
    }

    @Override
    public Optional<Primary> primary(String document) {
        return reading(() -> shelves.primary(document));
    }

    @Override
    public List<Passage> candidates(Quotation quotation) {
        return reading(() -> shelves.candidates(quotation));
    }

    @Override
    public Searched searched(Quotation quotation) {
        return reading(() -> shelves.searched(quotation));
    }

    private <T> T reading(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
