package org.quoth.train.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;

/** What one would write first with Lucene: the phrase, and where nothing has it, most of its words, each perhaps misspelt. */
final class LuceneRival implements Rival {

    private static final String WORDS = "words";
    private static final double MOST = 0.6;

    private final Path folder;
    private final FSDirectory directory;
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexWriter writer;
    private @Nullable DirectoryReader reader;

    LuceneRival(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public void add(Primary primary) throws IOException {
        for (Utterance utterance : primary.utterances()) {
            Document document = new Document();
            document.add(new TextField(WORDS, QuothRival.words(primary, utterance), Field.Store.YES));
            writer.addDocument(document);
        }
    }

    @Override
    public void ready() throws IOException {
        writer.commit();
        DirectoryReader old = reader;
        if (old != null) {
            old.close();
        }
        reader = DirectoryReader.open(directory);
    }

    @Override
    public Optional<String> source(String quotation) throws IOException {
        List<String> words = words(quotation);
        PhraseQuery phrase = new PhraseQuery(WORDS, words.toArray(String[]::new));
        Optional<String> exact = first(phrase);
        return exact.isPresent() ? exact : first(fuzzy(words));
    }

    private static Query fuzzy(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> distinct = words.stream().distinct().toList();
        for (String word : distinct) {
            query.add(new FuzzyQuery(new Term(WORDS, word), word.length() < 4 ? 0 : 1), BooleanClause.Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch((int) Math.ceil(distinct.size() * MOST));
        return query.build();
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    private Optional<String> first(Query query) throws IOException {
        DirectoryReader open = reader;
        if (open == null) {
            throw new IllegalStateException("asked before it was ready");
        }
        IndexSearcher searcher = new IndexSearcher(open);
        TopDocs found = searcher.search(query, 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(
                        searcher.storedFields().document(found.scoreDocs[0].doc).get(WORDS));
    }

    @Override
    public long size() throws IOException {
        return QuothRival.size(folder);
    }

    @Override
    public void close() throws IOException {
        DirectoryReader open = reader;
        if (open != null) {
            open.close();
        }
        writer.close();
        directory.close();
    }
}
