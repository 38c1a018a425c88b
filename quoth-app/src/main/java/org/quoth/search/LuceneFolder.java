package org.quoth.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A folder that Lucene keeps. Readers, in other programs too, go on while one writes. Safe to share between threads. */
final class LuceneFolder implements AutoCloseable {

    private static final int LOCK_TRIES = 50;
    private static final long LOCK_PAUSE_MILLIS = 200;

    private final Path folder;
    private final Directory directory;
    private final Similarity ranking;
    private final Remedy remedy;
    private @Nullable SearcherManager searchers;

    private LuceneFolder(Path folder, Directory directory, Similarity ranking, Remedy remedy) {
        this.folder = folder;
        this.directory = directory;
        this.ranking = ranking;
        this.remedy = remedy;
    }

    /**
     * What people are told to do when it fails, a sentence each.
     *
     * @param whenFull once the disk is full
     * @param whenBroken where its files are damaged
     */
    record Remedy(String whenFull, String whenBroken) {}

    static LuceneFolder open(Path folder, Similarity ranking, Remedy remedy) {
        try {
            Files.createDirectories(folder);
            return new LuceneFolder(folder, FSDirectory.open(folder), ranking, remedy);
        } catch (IOException e) {
            throw failed(folder, remedy, e);
        }
    }

    IndexException failed(Exception e) {
        return failed(folder, remedy, e);
    }

    /** Deletes it with all its files. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new IndexException("The index at " + folder + " could not be deleted: " + e.getMessage(), e);
        }
    }

    private static IndexException failed(Path folder, Remedy remedy, Exception e) {
        if (e instanceof AlreadyClosedException && e.getCause() instanceof Exception cause) { // what closed it
            return failed(folder, remedy, cause);
        }
        String message = e.getMessage();
        if (message != null && message.contains("No space left")) {
            return new IndexException(
                    "The disk that holds the index at " + folder + " is full. What is on the record is safe. "
                            + remedy.whenFull(),
                    e);
        }
        if (e instanceof AccessDeniedException) {
            return new IndexException("The index at " + folder + " is closed to this user: mend its permissions.", e);
        }
        if (message != null && message.contains("Input/output error")) {
            return new IndexException(
                    "The disk that holds the index at " + folder + " could not be read or written (" + message
                            + "). Check the disk; an index can be made anew from the record.",
                    e);
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return new IndexException("The index at " + folder + " could not be used: " + file.getReason() + ".", e);
        }
        return new IndexException(
                "The index at " + folder + " is damaged, or another version of Quoth made it. " + remedy.whenBroken(),
                e,
                true);
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    /** What is read from the last commit; {@code none} where nothing was ever written. */
    <T> T read(T none, Reading<T> reading) {
        try {
            SearcherManager manager = searchersOrNull();
            if (manager == null) {
                return none;
            }
            IndexSearcher searcher = manager.acquire();
            try {
                return reading.read(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private synchronized @Nullable SearcherManager searchersOrNull() throws IOException {
        SearcherManager open = searchers;
        if (open != null) {
            open.maybeRefresh();
            return open;
        }
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        SearcherManager made = manager();
        searchers = made;
        return made;
    }

    private SearcherManager manager() throws IOException {
        try {
            return new SearcherManager(directory, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(ranking);
                    return searcher;
                }
            });
        } catch (IllegalArgumentException e) { // files of a Lucene that it does not know
            throw failed(e);
        }
    }

    /** What was given to the last commit beside its documents. */
    Map<String, String> notes() {
        return read(
                Map.of(),
                searcher -> ((DirectoryReader) searcher.getIndexReader())
                        .getIndexCommit()
                        .getUserData());
    }

    /** Every value of a field of whole words. */
    Set<String> values(String field) {
        return read(Set.of(), searcher -> {
            Set<String> values = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                collect(leaf, field, values);
            }
            return values;
        });
    }

    private static void collect(LeafReaderContext leaf, String field, Set<String> values) throws IOException {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef value = each.next(); value != null; value = each.next()) {
            values.add(value.utf8ToString());
        }
    }

    /** @throws LockObtainFailedException where another program writes */
    IndexWriter writerNow(IndexWriterConfig settings) throws IOException {
        return new IndexWriter(directory, settings.setSimilarity(ranking).setCommitOnClose(false));
    }

    /** Waits some seconds for another program to end. */
    IndexWriter writer(Supplier<IndexWriterConfig> settings) {
        for (int tries = 1; ; tries++) {
            try {
                return writerNow(settings.get());
            } catch (LockObtainFailedException e) {
                if (tries == LOCK_TRIES) {
                    throw new IndexException(
                            "The index at " + folder
                                    + " is being written by another program. Wait until it is done, then try again.",
                            e);
                }
                pause();
            } catch (IOException e) {
                throw Files.isWritable(folder) ? failed(e) : forbidden(e);
            }
        }
    }

    private IndexException forbidden(IOException e) {
        return new IndexException(
                "The record's index at " + folder
                        + " cannot be written. Check the permissions of the folder, and whether its disk may only be read.",
                e);
    }

    private void pause() {
        try {
            Thread.sleep(LOCK_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexException("Waiting for the program that writes the index at " + folder + " was stopped.", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            SearcherManager open = searchers;
            searchers = null;
            if (open != null) {
                open.close();
            }
            directory.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
