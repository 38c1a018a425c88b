package org.quoth.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;

/** Changes to a {@link LuceneFolder}, by document; what is not committed when it closes is lost. Safe to share between threads. */
final class LuceneWriting implements AutoCloseable {

    private static final int SMALL = 20_000;

    private final LuceneFolder folder;
    private final IndexWriter writer;

    LuceneWriting(LuceneFolder folder, IndexWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** Replaces what is held of a document. */
    void put(String document, List<Document> held) {
        if (held.isEmpty()) { // Lucene miscounts its memory after an empty block
            drop(document);
            return;
        }
        attempt(() -> writer.updateDocuments(of(document), held));
    }

    void drop(String document) {
        attempt(() -> writer.deleteDocuments(of(document)));
    }

    void dropAll() {
        attempt(writer::deleteAll);
    }

    /**
     * Makes the changes last, and keeps notes beside them. What was replaced still counts for the engine's idea of how frequent a word is, so that the
     * same record could rank its hits in two orders: a small index gets rid of it at once, for a large one it makes no difference.
     */
    void commit(Map<String, String> notes) {
        attempt(() -> {
            if (writer.getDocStats().maxDoc < SMALL) {
                writer.forceMergeDeletes();
            }
            writer.setLiveCommitData(notes.entrySet());
            return writer.commit();
        });
    }

    private static Term of(String document) {
        return new Term(Fields.DOCUMENT, document);
    }

    @Override
    public void close() {
        attempt(() -> {
            if (writer.isOpen()) {
                writer.rollback();
            }
            return 0L;
        });
    }

    private void attempt(Change change) {
        try {
            change.make();
        } catch (IOException | AlreadyClosedException e) { // closed by itself where another thread found the disk full
            throw folder.failed(e);
        }
    }

    @FunctionalInterface
    private interface Change {
        long make() throws IOException;
    }
}
