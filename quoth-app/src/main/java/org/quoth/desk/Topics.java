package org.quoth.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.search.Hit;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;

/** Suggests what to ask about: pairs of words that stand together in several documents. */
public final class Topics {

    private static final int READ = 1000;
    private static final int SHORTEST = 4;
    private static final Set<String> EMPTY = Set.of(
            "that",
            "this",
            "with",
            "have",
            "will",
            "would",
            "there",
            "their",
            "they",
            "them",
            "from",
            "what",
            "when",
            "where",
            "which",
            "about",
            "into",
            "been",
            "were",
            "more",
            "some",
            "than",
            "then",
            "your",
            "going",
            "want",
            "said",
            "says",
            "think",
            "know",
            "because",
            "just",
            "very",
            "much",
            "many",
            "every",
            "first",
            "last",
            "next",
            "don",
            "does",
            "doing",
            "before",
            "after",
            "until",
            "other",
            "people",
            "could",
            "should",
            "these",
            "those",
            "make",
            "made",
            "thank",
            "question",
            "year",
            "years",
            "week",
            "weeks",
            "month",
            "months",
            "today",
            "yesterday",
            "tomorrow",
            "time",
            "minister",
            "mayor");

    private final Index index;

    Topics(Index index) {
        this.index = index;
    }

    /**
     * The pairs that stand in most documents, at least in two.
     *
     * @param speaker words of the name, or a person's id; null for everyone
     */
    public List<String> suggested(@Nullable String speaker, int count) {
        Map<String, Set<String>> documents = new HashMap<>();
        List<Hit> hits = index.search(
                        Question.of("").withSpeaker(speaker).sorted(Sort.NEWEST).withLimit(READ))
                .hits();
        for (Hit hit : hits) {
            String[] words = hit.statement().standing().toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1);
            for (int i = 1; i < words.length; i++) {
                if (means(words[i - 1]) && means(words[i])) {
                    documents
                            .computeIfAbsent(words[i - 1] + " " + words[i], pair -> new HashSet<>())
                            .add(hit.statement().reference().document());
                }
            }
        }
        return documents.entrySet().stream()
                .filter(pair -> pair.getValue().size() > 1)
                .sorted(Map.Entry.<String, Set<String>>comparingByValue((one, other) -> other.size() - one.size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean means(String word) {
        return word.length() >= SHORTEST && !EMPTY.contains(word);
    }
}
