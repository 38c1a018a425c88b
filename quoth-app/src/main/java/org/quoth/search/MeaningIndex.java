package org.quoth.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;
import org.quoth.text.Span;

/**
 * Passages of statements by what they are about: each a list of 8-bit numbers (a hierarchical navigable small world graph, Malkov and
 * Yashunin 2018, by Lucene), beside what a {@link Question} may filter by. Safe to share between threads; one writes at a time.
 */
public final class MeaningIndex implements AutoCloseable {

    private static final String VECTOR = "vector";
    private static final String BY = "by";
    private static final String CHANGES = "changes";
    private static final LuceneFolder.Remedy REMEDY = new LuceneFolder.Remedy(
            "`quoth index --meaning` goes on when there is room.",
            "Search by words works all the same; `quoth index --meaning` reads the record anew.");

    private final LuceneFolder folder;
    private final Words stemmed = new Words(true);
    private final Words plain = new Words(false);

    private MeaningIndex(LuceneFolder folder) {
        this.folder = folder;
    }

    /** Whether there is one in this folder. */
    public static boolean in(Path folder) {
        return Files.isDirectory(folder);
    }

    public static MeaningIndex open(Path folder) {
        return new MeaningIndex(LuceneFolder.open(folder, new BM25Similarity(), REMEDY));
    }

    /** Deletes what is in this folder, damaged or not. */
    public static void delete(Path folder) {
        LuceneFolder.delete(folder);
    }

    /** What made the numbers, as last given to {@link Batch#commit}; null if none were written. */
    public @Nullable String by() {
        return folder.notes().get(BY);
    }

    /** The state of the record that its passages were last known to agree with; -1 where they may not. */
    public long changes() {
        String changes = folder.notes().get(CHANGES);
        return changes == null ? -1 : Long.parseLong(changes);
    }

    /** The ids of the documents whose passages it holds. */
    public Set<String> documents() {
        return folder.values(Fields.DOCUMENT);
    }

    /** A passage and its numbers. */
    public record Passage(Statement statement, Span span, Numbers numbers) {}

    /** Numbers of one passage, -127 to 127; all that are compared have the same count. */
    public static final class Numbers {

        private final byte[] values;

        private Numbers(byte[] values) {
            this.values = values;
        }

        public static Numbers of(byte[] values) {
            return new Numbers(values.clone());
        }
    }

    /**
     * The passages that lie nearest, the nearest first, of statements that fit the question but for its words, its subject and its order.
     *
     * @param count how many at most
     */
    public List<Near> nearest(Numbers numbers, Question question, int count) {
        Asking asking = new Asking(question.onlyFilters(), stemmed, plain);
        return folder.read(List.of(), searcher -> {
            List<Near> near = new ArrayList<>();
            var query = new KnnByteVectorQuery(VECTOR, numbers.values, count, asking.query());
            for (ScoreDoc each : searcher.search(query, count).scoreDocs) {
                Document held = searcher.storedFields().document(each.doc);
                near.add(new Near(held.get(Fields.ID), span(held), 2 * each.score - 1));
            }
            return near;
        });
    }

    private static Span span(Document held) {
        return new Span(
                held.getField(Fields.BEGIN).numericValue().intValue(),
                held.getField(Fields.END).numericValue().intValue());
    }

    /** What is held of a document: numbers by where their passages stand in its text. */
    public Map<Span, Numbers> of(String document) {
        return folder.read(Map.of(), searcher -> {
            Map<Span, Numbers> held = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                collect(searcher, leaf, document, held);
            }
            return held;
        });
    }

    private static void collect(
            IndexSearcher searcher, LeafReaderContext leaf, String document, Map<Span, Numbers> held)
            throws IOException {
        PostingsEnum documents = leaf.reader().postings(new Term(Fields.DOCUMENT, document));
        ByteVectorValues vectors = leaf.reader().getByteVectorValues(VECTOR);
        if (documents == null || vectors == null) {
            return;
        }
        KnnVectorValues.DocIndexIterator place = vectors.iterator();
        for (int each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
            boolean deleted = leaf.reader().getLiveDocs() != null
                    && !leaf.reader().getLiveDocs().get(each);
            int at = place.docID() < each ? place.advance(each) : place.docID();
            if (!deleted && at == each) {
                held.put(
                        span(searcher.storedFields().document(leaf.docBase + each)),
                        Numbers.of(vectors.vectorValue(place.index())));
            }
        }
    }

    /** Begins to write; waits some seconds for another program to end. */
    public Batch batch() {
        return new Batch(new LuceneWriting(folder, folder.writer(() -> new IndexWriterConfig(plain))));
    }

    /** The same without waiting; empty where another program writes. */
    public Optional<Batch> batchIfFree() {
        try {
            return Optional.of(new Batch(new LuceneWriting(folder, folder.writerNow(new IndexWriterConfig(plain)))));
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failed(e);
        }
    }

    /** Changes, seen by searches after {@link #commit}. What is not committed when it closes is lost. Safe to share between threads. */
    public static final class Batch implements AutoCloseable {

        private final LuceneWriting changes;

        private Batch(LuceneWriting changes) {
            this.changes = changes;
        }

        /** Replaces what is held of a document; one without passages is remembered all the same. */
        public void put(String document, List<Passage> passages) {
            List<Document> all = new ArrayList<>();
            Document head = new Document();
            head.add(new StringField(Fields.DOCUMENT, document, Field.Store.NO));
            all.add(head);
            passages.forEach(each -> all.add(write(document, each)));
            changes.put(document, all);
        }

        private static Document write(String document, Passage passage) {
            Statement statement = passage.statement();
            Document fields = new Document();
            fields.add(new StringField(Fields.DOCUMENT, document, Field.Store.NO));
            fields.add(new StoredField(Fields.ID, statement.id()));
            fields.add(new StoredField(Fields.BEGIN, passage.span().begin()));
            fields.add(new StoredField(Fields.END, passage.span().end()));
            fields.add(new KnnByteVectorField(VECTOR, passage.numbers().values, VectorSimilarityFunction.COSINE));
            fields.add(new StringField(
                    Fields.DOCUMENT_KIND, statement.reference().kind().name(), Field.Store.NO));
            fields.add(new StringField(Fields.KIND, statement.kind().name(), Field.Store.NO));
            words(fields, Fields.SPEAKER, statement.speaker());
            words(fields, Fields.ROLE, statement.role());
            words(fields, Fields.OUTLET, statement.reference().outlet());
            words(fields, Fields.VENUE, statement.reference().venue());
            if (statement.person() != null) {
                fields.add(new StringField(Fields.PERSON, statement.person(), Field.Store.NO));
            }
            LocalDate day = statement.day();
            if (day != null) {
                fields.add(new LongPoint(Fields.DAY, day.toEpochDay()));
            }
            return fields;
        }

        private static void words(Document fields, String name, @Nullable String value) {
            if (value != null) {
                fields.add(new TextField(name, value, Field.Store.NO));
            }
        }

        public void drop(String document) {
            changes.drop(document);
        }

        public void dropAll() {
            changes.dropAll();
        }

        /**
         * Makes the changes last.
         *
         * @param by what made the numbers
         * @param state of the record that all passages agree with now; -1 where they may not
         */
        public void commit(String by, long state) {
            changes.commit(Map.of(BY, by, CHANGES, Long.toString(state)));
        }

        /** Makes the changes last, and forgets what made the numbers. */
        public void commitNothing() {
            changes.commit(Map.of());
        }

        @Override
        public void close() {
            changes.close();
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
