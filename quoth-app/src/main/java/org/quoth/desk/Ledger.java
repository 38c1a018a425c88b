package org.quoth.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoth.model.Modality;
import org.quoth.model.Promise;
import org.quoth.model.Published;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.store.LedgerQuestion;
import org.quoth.store.Spread;
import org.quoth.store.Store;

/** What speakers said will be done or will happen. */
public final class Ledger {

    private static final int MOST_WORDS = 6;
    private static final int FEWEST_WORDS = 2;
    private static final int CONTENT = 4;
    private static final Set<String> EMPTY = Set.of(
            "will",
            "would",
            "with",
            "that",
            "this",
            "these",
            "those",
            "have",
            "from",
            "into",
            "than",
            "then",
            "them",
            "they",
            "their",
            "there",
            "make",
            "take",
            "more",
            "very",
            "over",
            "about",
            "also",
            "going",
            "continue",
            "week",
            "month",
            "year",
            "next",
            "until",
            "before",
            "after",
            "when",
            "what",
            "which",
            "each",
            "every",
            "some",
            "keep",
            "sure",
            "back");

    private final Store store;
    private final Index index;
    private final Press press;

    Ledger(Store store, Index index, Press press) {
        this.store = store;
        this.index = index;
        this.press = press;
    }

    /**
     * Lines of the ledger: what is to come, the next day first; then what has fallen due; then what has no date, predictions last.
     *
     * @throws NotOnRecord if they are asked for of a document that is not on the record
     */
    public List<Promise> list(LedgerQuestion question) {
        return store.ledger(question.within(NotOnRecord.known(question.scope(), store)));
    }

    /** How many lines there are of each modality, whatever modality the question asks for. */
    public Spread<Modality> modalities(LedgerQuestion question) {
        return store.modalities(question.within(NotOnRecord.known(question.scope(), store)));
    }

    /** One line by its id, its document's short name allowed; empty if there is none. */
    public Optional<Promise> line(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : store.document(id.substring(0, dot))
                        .flatMap(filed -> store.promise(filed.document().id() + id.substring(dot)));
    }

    /**
     * Later statements that mention what a line says, the oldest first: a proposal of where to look, not a judgement. Nothing for a line
     * whose document has no day.
     */
    public List<Hit> evidence(Promise line, int limit) {
        Published published = line.reference().published();
        if (published == null) {
            return List.of();
        }
        List<String> words = content(line.action());
        for (int count = Math.min(MOST_WORDS, words.size()); count >= FEWEST_WORDS; count--) {
            Found found = index.search(Question.of(String.join(" ", words.subList(0, count)))
                    .between(published.day().plusDays(1), null)
                    .sorted(Sort.OLDEST)
                    .withLimit(limit));
            if (!found.hits().isEmpty()) {
                return press.held(found).hits();
            }
        }
        return List.of();
    }

    private static List<String> content(String action) {
        List<String> words = new ArrayList<>();
        for (String word : action.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= CONTENT && !EMPTY.contains(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
