package org.quoth.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.quoth.model.Statement;

/** An index in a folder, by Lucene. Readers in other programs go on while one writes. */
public final class LuceneIndex implements Index {

    private static final String CHANGES = "changes";
    private static final int COUNT_UP_TO = 10_000;
    private static final Found NOTHING = new Found(List.of(), 0, true, null);

    /** A long turn that says a thing once is as good as a short one: length counts for little. */
    private static final Similarity RANKING = new BM25Similarity(1.2f, 0.3f);

    private static final LuceneFolder.Remedy REMEDY = new LuceneFolder.Remedy(
            "It will be indexed when there is room.", "`quoth rebuild` makes it anew from the record.");

    private final LuceneFolder folder;
    private final Words stemmed = new Words(true);
    private final Words plain = new Words(false);

    private LuceneIndex(LuceneFolder folder) {
        this.folder = folder;
    }

    public static LuceneIndex open(Path folder) {
        return new LuceneIndex(LuceneFolder.open(folder, RANKING, REMEDY));
    }

    /** Deletes what is in this folder if it is damaged, to be made anew. */
    public static void deleteIfDamaged(Path folder) {
        try (LuceneIndex index = open(folder)) {
            index.documents();
        } catch (IndexException e) {
            if (!e.damaged()) {
                throw e;
            }
            LuceneFolder.delete(folder);
        }
    }

    @Override
    public Found search(Question question) {
        Asking asking = new Asking(question, stemmed, plain);
        return folder.read(NOTHING, searcher -> search(searcher, question, asking));
    }

    @Override
    public long count(Question question) {
        Asking asking = new Asking(question, stemmed, plain);
        return folder.read(0L, searcher -> (long) searcher.count(asking.query()));
    }

    private Found search(IndexSearcher searcher, Question question, Asking asking) throws IOException {
        SortField[] order = order(question.sort(), asking.ranks());
        String cursor = question.cursor();
        FieldDoc after = cursor == null ? null : Cursor.parse(cursor, order);
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
        String next = more ? Cursor.write((FieldDoc) page.scoreDocs[question.limit() - 1], order) : null;
        boolean exact = page.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Found(hits, page.totalHits.value(), exact, next);
    }

    private Hit hit(IndexSearcher searcher, ScoreDoc found, Asking asking) throws IOException {
        Statement statement = Fields.read(searcher.storedFields().document(found.doc));
        return new Hit(statement, Snippet.of(statement, asking.terms(), stemmed), null);
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
            case TELLING ->
                new SortField[] {
                    new SortField(Fields.SLIGHT, SortField.Type.LONG, false, 0L), day(true), document, place, id
                };
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

    @Override
    public List<Statement> statements(List<String> ids) {
        return folder.read(List.of(), searcher -> {
            Map<String, Statement> found = new HashMap<>();
            TopDocs held = searcher.search(
                    new TermInSetQuery(
                            Fields.ID, ids.stream().map(BytesRef::new).toList()),
                    Math.max(1, ids.size()));
            for (ScoreDoc each : held.scoreDocs) {
                Statement statement = Fields.read(searcher.storedFields().document(each.doc));
                found.put(statement.id(), statement);
            }
            return ids.stream().map(found::get).filter(Objects::nonNull).toList();
        });
    }

    @Override
    public Set<String> documents() {
        return folder.values(Fields.DOCUMENT);
    }

    @Override
    public long changes() {
        String changes = folder.notes().get(CHANGES);
        return changes == null ? -1 : Long.parseLong(changes);
    }

    @Override
    public Batch batch() {
        return new Writing(new LuceneWriting(folder, folder.writer(this::settings)));
    }

    @Override
    public Optional<Batch> batchIfFree() {
        try {
            return Optional.of(new Writing(new LuceneWriting(folder, folder.writerNow(settings()))));
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failed(e);
        }
    }

    private IndexWriterConfig settings() {
        return new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(plain, Map.of(Fields.TEXT, stemmed, Fields.CONTEXT, stemmed)))
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(
                        new SerialMergeScheduler()); // what is merged beside the writing is lost where that ends first
    }

    @Override
    public void close() {
        folder.close();
    }

    /** Statements of documents, as they are to be found. */
    private record Writing(LuceneWriting changes) implements Batch {

        @Override
        public void put(String document, List<Statement> statements) {
            changes.put(document, Fields.write(statements));
        }

        @Override
        public void drop(String document) {
            changes.drop(document);
        }

        @Override
        public void dropAll() {
            changes.dropAll();
        }

        @Override
        public void commit(long count) {
            changes.commit(Map.of(CHANGES, Long.toString(count)));
        }

        @Override
        public void close() {
            changes.close();
        }
    }
}
