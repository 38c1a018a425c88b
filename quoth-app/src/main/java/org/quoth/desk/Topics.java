package org.quoth.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.search.Hit;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;

/** Suggests what to ask about: names and pairs of words that stand in several documents. */
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
            "mayor",
            "even",
            "like",
            "take",
            "tell",
            "told",
            "happening",
            "happen",
            "never",
            "back",
            "great",
            "good",
            "well",
            "really",
            "right",
            "look",
            "come",
            "came",
            "give",
            "need",
            "also",
            "only",
            "over",
            "most",
            "down",
            "here",
            "being",
            "done",
            "ever",
            "always",
            "something",
            "anything",
            "everything",
            "nothing",
            "thing",
            "things",
            "little",
            "long",
            "looking",
            "saying",
            "getting",
            "having",
            "president",
            "senator",
            "secretary",
            "governor",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Inside a sentence, one word or more. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}]{2,}(?: \\p{Lu}\\p{L}{2,})*");
    /** Of the documents that have the rarer of two words. */
    private static final double TOGETHER = 0.3;
    /** Marks what is counted of a single word. */
    private static final String ALONE = "1 ";

    private final Index index;

    Topics(Index index) {
        this.index = index;
    }

    /**
     * Names, and pairs of words that belong together, which stand in most documents, at least in two.
     *
     * @param speaker words of the name, or a person's id; null for everyone
     */
    public List<String> suggested(@Nullable String speaker, int count) {
        Map<String, Set<String>> documents = new HashMap<>();
        Map<String, Map<String, Integer>> names = new HashMap<>();
        List<Hit> hits = index.search(
                        Question.of("").withSpeaker(speaker).sorted(Sort.NEWEST).withLimit(READ))
                .hits();
        for (Hit hit : hits) {
            String document = hit.statement().reference().document();
            String text = hit.statement().standing();
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                String found = name.group().toLowerCase(Locale.ROOT);
                boolean plain = List.of(found.split(" ", -1)).stream().noneMatch(this::isEmpty);
                if (plain && !isOwn(found, speaker, hit.statement().speaker())) {
                    names.computeIfAbsent(found, key -> new HashMap<>()).merge(name.group(), 1, Integer::sum);
                    documents.computeIfAbsent(found, key -> new HashSet<>()).add(document);
                }
            }
            words(text, document, documents);
        }
        return documents.entrySet().stream()
                .filter(topic -> topic.getValue().size() > 1)
                .filter(topic -> names.containsKey(topic.getKey()) || belongTogether(topic.getKey(), documents))
                .sorted(Map.Entry.<String, Set<String>>comparingByValue((one, other) -> other.size() - one.size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(topic -> asWritten(topic.getKey(), names.getOrDefault(topic.getKey(), Map.of())))
                .toList();
    }

    /** A name as it is written most often. */
    private static String asWritten(String words, Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(words);
    }

    private void words(String text, String document, Map<String, Set<String>> documents) {
        String[] words = text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+", -1);
        for (int i = 0; i < words.length; i++) {
            if (!isEmpty(words[i])) {
                documents
                        .computeIfAbsent(ALONE + words[i], key -> new HashSet<>())
                        .add(document);
                if (i > 0 && !isEmpty(words[i - 1])) {
                    documents
                            .computeIfAbsent(words[i - 1] + " " + words[i], pair -> new HashSet<>())
                            .add(document);
                }
            }
        }
    }

    /** Where one of two words stands, the other mostly follows; single words are no topics. */
    private static boolean belongTogether(String pair, Map<String, Set<String>> documents) {
        int between = pair.indexOf(' ');
        if (pair.startsWith(ALONE) || between < 0) {
            return false;
        }
        int one = documents
                .getOrDefault(ALONE + pair.substring(0, between), Set.of())
                .size();
        int other = documents
                .getOrDefault(ALONE + pair.substring(between + 1), Set.of())
                .size();
        int both = documents.getOrDefault(pair, Set.of()).size();
        return both >= TOGETHER * Math.max(1, Math.min(one, other));
    }

    private boolean isEmpty(String word) {
        return word.length() < SHORTEST || word.indexOf('\'') >= 0 || EMPTY.contains(word);
    }

    private static boolean isOwn(String name, @Nullable String... owners) {
        for (String owner : owners) {
            if (owner != null && owner.toLowerCase(Locale.ROOT).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
