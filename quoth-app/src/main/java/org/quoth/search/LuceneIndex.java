package org.quoth.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;

/** An index in a folder, by Lucene. Readers in other programs go on while one writes. */
public final class LuceneIndex implements Index {

    private static final String CHANGES = "changes";
    private static final int COUNT_UP_TO = 10_000;
    private static final int LOCK_TRIES = 50;
    private static final long LOCK_PAUSE_MILLIS = 200;

    /** A long turn that says a thing once is as good as a short one: length counts for little. */
    private static final Similarity RANKING = new BM25Similarity(1.2f, 0.3f);

    private final Path folder;
    private final Directory directory;
    private final Words stemmed = new Words(true);
    private final Words plain = new Words(false);
    private @Nullable SearcherManager searchers;

    private LuceneIndex(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    public static LuceneIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new LuceneIndex(folder, FSDirectory.open(folder));
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static IndexException failed(Path folder, IOException e) {
        String message = e.getMessage();
        if (message != null && message.contains("No space left")) {
            return new IndexException(
                    "The disk that holds the index at " + folder
                            + " is full. What is on the record is safe and will be indexed when there is room.",
                    e);
        }
        return new IndexException(
                "The index at " + folder + " could not be used: " + message
                        + ". `quoth rebuild` makes it anew from the record.",
                e);
    }

    @Override
    public Found search(Question question) {
        try {
            Asking asking = new Asking(question, stemmed, plain);
            SearcherManager manager = searchersOrNull();
            if (manager == null) {
                return new Found(List.of(), 0, true, null);
            }
            IndexSearcher searcher = manager.acquire();
            try {
                return search(searcher, question, asking);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private Found search(IndexSearcher searcher, Question question, Asking asking) throws IOException {
        SortField[] order = order(question.sort(), asking.ranks());
        String cursor = question.cursor();
        FieldDoc after = cursor == null ? null : Cursor.parse(cursor, order.length);
        TopFieldDocs page = searcher.search(
                asking.query(),
                new TopFieldCollectorManager(
                        new org.apache.lucene.search.Sort(order), question.limit() + 1, after, COUNT_UP_TO));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : page.scoreDocs) {
            if (hits.size() < question.limit()) {
                hits.add(hit(searcher, each, asking));
            }
        }
        boolean more = page.scoreDocs.length > question.limit();
        String next = more ? Cursor.write((FieldDoc) page.scoreDocs[question.limit() - 1]) : null;
        boolean exact = page.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Found(hits, page.totalHits.value(), exact, next);
    }

    private Hit hit(IndexSearcher searcher, ScoreDoc found, Asking asking) throws IOException {
        Statement statement = Fields.read(searcher.storedFields().document(found.doc));
        Object first = ((FieldDoc) found).fields[0];
        double score = first instanceof Float relevance ? relevance : 0;
        return new Hit(statement, Snippet.of(statement.text(), asking.terms(), stemmed), score);
    }

    private static SortField[] order(Sort sort, boolean ranks) {
        SortField document = new SortField(Fields.DOCUMENT, SortField.Type.STRING);
        SortField place = new SortField(Fields.BEGIN, SortField.Type.LONG);
        SortField id = new SortField(Fields.ID, SortField.Type.STRING);
        return switch (sort) {
            case RELEVANCE ->
                ranks
                        ? new SortField[] {SortField.FIELD_SCORE, document, place, id}
                        : new SortField[] {day(true), document, place, id};
            case NEWEST -> new SortField[] {day(true), document, place, id};
            case OLDEST -> new SortField[] {day(false), document, place, id};
        };
    }

    /** Documents without a date come last, whichever way it is sorted. */
    private static SortField day(boolean newestFirst) {
        SortField day = new SortField(
                Fields.DAY, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return day;
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
        SearcherManager made = new SearcherManager(directory, new org.apache.lucene.search.SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(RANKING);
                return searcher;
            }
        });
        searchers = made;
        return made;
    }

    @Override
    public Set<String> documents() {
        Set<String> ids = new HashSet<>();
        try {
            SearcherManager manager = searchersOrNull();
            if (manager == null) {
                return ids;
            }
            IndexSearcher searcher = manager.acquire();
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    collect(leaf, ids);
                }
            } finally {
                manager.release(searcher);
            }
            return ids;
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static void collect(LeafReaderContext leaf, Set<String> ids) throws IOException {
        Terms terms = leaf.reader().terms(Fields.DOCUMENT);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef id = each.next(); id != null; id = each.next()) {
            ids.add(id.utf8ToString());
        }
    }

    @Override
    public long changes() {
        try {
            SearcherManager manager = searchersOrNull();
            if (manager == null) {
                return -1;
            }
            IndexSearcher searcher = manager.acquire();
            try {
                Map<String, String> data = ((DirectoryReader) searcher.getIndexReader())
                        .getIndexCommit()
                        .getUserData();
                String changes = data.get(CHANGES);
                return changes == null ? -1 : Long.parseLong(changes);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    @Override
    public Batch batch() {
        try {
            return new Writing(writer());
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    @Override
    public Optional<Batch> batchIfFree() {
        try {
            return Optional.of(new Writing(newWriter()));
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private IndexWriter newWriter() throws IOException {
        Analyzer analysis = new PerFieldAnalyzerWrapper(plain, Map.of(Fields.TEXT, stemmed, Fields.CONTEXT, stemmed));
        return new IndexWriter(
                directory,
                new IndexWriterConfig(analysis).setSimilarity(RANKING).setCommitOnClose(false));
    }

    private IndexWriter writer() throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return newWriter();
            } catch (LockObtainFailedException e) {
                if (tries == LOCK_TRIES) {
                    throw new IndexException(
                            "The index at " + folder
                                    + " is being written by another program. Wait until it is done, then try again.",
                            e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOCK_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
            throw failed(folder, e);
        }
    }

    private final class Writing implements Batch {

        private final IndexWriter writer;

        Writing(IndexWriter writer) {
            this.writer = writer;
        }

        @Override
        public void put(String document, List<Statement> statements) {
            if (statements.isEmpty()) { // Lucene miscounts its memory after an empty block
                drop(document);
                return;
            }
            attempt(() -> writer.updateDocuments(
                    new Term(Fields.DOCUMENT, document),
                    statements.stream().map(Fields::write).toList()));
        }

        @Override
        public void drop(String document) {
            attempt(() -> writer.deleteDocuments(new Term(Fields.DOCUMENT, document)));
        }

        @Override
        public void dropAll() {
            attempt(writer::deleteAll);
        }

        @Override
        public void commit(long changes) {
            attempt(() -> {
                writer.setLiveCommitData(Map.of(CHANGES, Long.toString(changes)).entrySet());
                return writer.commit();
            });
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
            } catch (IOException e) {
                throw failed(folder, e);
            }
        }
    }

    @FunctionalInterface
    private interface Change {
        long make() throws IOException;
    }
}
