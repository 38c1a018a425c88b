package org.quoth.attribution.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two stretches of speech may have in common: their words without the empty ones. */
final class ContentWords {

    private ContentWords() {}

    /** The words that carry meaning, cut to what their forms share. */
    static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (word.length() > 3 && !EMPTY.contains(word)) {
                stems.add(word.length() > 6 ? word.substring(0, 6) : word.replaceFirst("s$", ""));
            }
        }
        return stems;
    }

    private static final Set<String> EMPTY = Set.of(
            "that",
            "this",
            "these",
            "those",
            "with",
            "have",
            "will",
            "would",
            "could",
            "should",
            "about",
            "what",
            "when",
            "where",
            "which",
            "there",
            "their",
            "they",
            "them",
            "your",
            "yours",
            "does",
            "been",
            "being",
            "were",
            "from",
            "into",
            "than",
            "then",
            "some",
            "any",
            "anything",
            "something",
            "more",
            "most",
            "just",
            "like",
            "think",
            "know",
            "mean",
            "today",
            "going",
            "want",
            "make",
            "made",
            "very",
            "much",
            "many",
            "also",
            "because",
            "here",
            "only",
            "well",
            "over",
            "after",
            "before",
            "other",
            "things",
            "thing",
            "back",
            "even",
            "still",
            "really",
            "right",
            "people",
            "doing",
            "done",
            "whether",
            "mister",
            "president",
            "secretary",
            "said",
            "says",
            "tell",
            "given",
            "can't",
            "don't",
            "that's",
            "it's",
            "you're",
            "we're",
            "they're");
}
