package org.quoth.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Comparison;
import org.quoth.model.Comparison.Movement;
import org.quoth.model.Utterance;

/** Holds two wordings against each other by their words, their negations, their numbers and their modal verbs. */
final class Wordings {

    /** From this share of common content words on, two wordings are held to say something of the same. */
    static final double RELATED = 0.3;

    private static final double SAME = 0.6;
    private static final int STEM = 6;
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot", "t");
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "going", "ll");
    /** What modal verbs say: "going to" and "will" the same. */
    private static final Map<String, String> SENSE = Map.ofEntries(
            Map.entry("will", "will"),
            Map.entry("ll", "will"),
            Map.entry("shall", "will"),
            Map.entry("going", "will"),
            Map.entry("would", "would"),
            Map.entry("should", "should"),
            Map.entry("can", "can"),
            Map.entry("could", "could"),
            Map.entry("may", "may"),
            Map.entry("might", "may"),
            Map.entry("must", "must"));

    private static final Set<String> TELLING =
            Set.of("said", "told", "called", "promised", "announced", "say", "says", "repeat", "repeated");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "is",
            "are", "was", "were", "be", "been", "being", "am", "it", "its", "he", "she", "his", "her", "they", "their",
            "them", "we", "our", "us", "i", "my", "me", "you", "your", "that", "this", "these", "those", "there",
            "here", "which", "who", "what", "when", "if", "so", "then", "than", "also", "very", "just", "well", "do",
            "does", "did", "has", "have", "had", "into", "over", "about", "out", "up", "s", "re", "ve", "m", "d",
            "because", "how", "all", "some", "any", "more", "know", "mean", "look", "folks", "really");

    /** Words that are next to a denial without being what is denied. */
    private static final Set<String> JOINING = Set.of(
            "one",
            "ones",
            "while",
            "where",
            "why",
            "whether",
            "though",
            "although",
            "until",
            "since",
            "after",
            "before",
            "during",
            "through",
            "other",
            "others",
            "each",
            "every",
            "many",
            "much",
            "most",
            "such",
            "same",
            "still",
            "yet",
            "now",
            "again",
            "even",
            "only",
            "too",
            "lot",
            "way",
            "thing",
            "things",
            "think",
            "like",
            "say",
            "says",
            "said",
            "get",
            "got",
            "make",
            "made",
            "people",
            "time",
            "us",
            "rather",
            "both",
            "either");

    private static final int REACH = 4;
    /** Content words beside the topic. */
    private static final int SHORT = 3;

    private static final double LEAST_OF_LONGER = 0.15;
    private static final double MUCH_OF_LONGER = 0.3;
    /** Beginnings of words that speak against each other. */
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("rais", "lower", "reduc", "cut"),
            List.of("increa", "decrea", "reduc", "lower", "cut"),
            List.of("open", "clos"),
            List.of("suppor", "oppos"),
            List.of("start", "stop", "end"),
            List.of("keep", "end", "scrap", "repeal"),
            List.of("more", "less", "fewer"),
            List.of("good", "bad", "terrib", "horrib"),
            List.of("win", "lose", "lost"),
            List.of("strong", "weak"));

    /** "No, we will": it answers somebody. */
    private static final Pattern ANSWERING =
            Pattern.compile("^\\W*(?:(?:no|yes|well|oh|and|but|so|now|look|listen|you know|i mean),\\s+)+");

    private final Set<String> topic;

    /** @param topic stems that both wordings have anyway and that do not make them alike */
    Wordings(Set<String> topic) {
        this.topic = Set.copyOf(topic);
    }

    /** Compares two utterances sentence by sentence; what is shown is the pair of sentences that are most alike. */
    Comparison compare(Utterance earlier, Utterance later) {
        String best = earlier.words().getFirst();
        String counterpart = later.words().getFirst();
        double most = 0;
        for (String one : earlier.words()) {
            for (String other : later.words()) {
                double likeness = likeness(words(one), words(other));
                if (likeness > most) {
                    most = likeness;
                    best = one;
                    counterpart = other;
                }
            }
        }
        return compare(only(earlier, best), only(later, counterpart), most);
    }

    private static Utterance only(Utterance utterance, String sentence) {
        return new Utterance(utterance.statement(), List.of(sentence), utterance.day());
    }

    private Comparison compare(Utterance earlier, Utterance later, double likeness) {
        List<String> before = words(earlier.line());
        List<String> after = words(later.line());
        if (likeness < RELATED) {
            return new Comparison(
                    earlier, later, Movement.UNCLEAR, "the two speak of different things", List.of(), List.of());
        }
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        String reason = asks(earlier) || asks(later) ? null : moved(before, after);
        if (reason != null) {
            return new Comparison(earlier, later, Movement.MOVED, reason, gone, come);
        }
        if (come.stream().anyMatch(TELLING::contains) && gone.stream().noneMatch(TELLING::contains)) {
            return new Comparison(
                    earlier, later, Movement.UNCLEAR, "the later one tells of something said before", gone, come);
        }
        String against = opposed(before, after);
        if (against != null) {
            return new Comparison(earlier, later, Movement.UNCLEAR, against, gone, come);
        }
        if (asks(earlier) != asks(later)) {
            return new Comparison(earlier, later, Movement.UNCLEAR, "one of the two asks", gone, come);
        }
        boolean same = likeness >= SAME
                && !otherActors(before, after)
                && shareOfLonger(before, after) >= MUCH_OF_LONGER
                && count(before, NEGATIONS) == count(after, NEGATIONS);
        return same
                ? new Comparison(earlier, later, Movement.SAME, "the words are nearly the same", gone, come)
                : new Comparison(earlier, later, Movement.UNCLEAR, "some words are the same, many are not", gone, come);
    }

    /**
     * The share of content words that both have, of those that the shorter one has. One word alone makes only short ones alike, and a few
     * words not a short and a long one.
     */
    double likeness(List<String> one, List<String> other) {
        Set<String> first = content(one);
        Set<String> second = content(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        int longer = Math.max(first.size(), second.size());
        boolean byChance = both.size() < 2 ? longer > SHORT : both.size() < LEAST_OF_LONGER * longer;
        return both.isEmpty() || byChance ? 0 : (double) both.size() / Math.min(first.size(), second.size());
    }

    /** How much of the longer one both have. */
    private double shareOfLonger(List<String> one, List<String> other) {
        Set<String> first = content(one);
        Set<String> second = content(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / Math.max(1, Math.max(first.size(), second.size()));
    }

    private @Nullable String moved(List<String> before, List<String> after) {
        String denied = deniedInOne(before, after);
        if (denied != null) {
            return "“" + denied + "” is denied in one and not in the other";
        }
        Set<String> numbers = numbers(before);
        Set<String> others = numbers(after);
        if (!numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others)) {
            return "another figure: " + String.join(", ", numbers) + " then, " + String.join(", ", others) + " later";
        }
        return otherModal(before, after);
    }

    /** "will close" then, "may close" later: the modal verbs before one word that both have. */
    private @Nullable String otherModal(List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i);
            int other = isContent(word) && !topic.contains(stem(word)) ? place(after, stem(word)) : -1;
            String then = other < 0 ? null : modal(before, i);
            String later = then == null ? null : modal(after, other);
            if (then != null && later != null && !Objects.equals(SENSE.get(then), SENSE.get(later))) {
                return "“" + then + " " + word + "” then, “" + later + " " + after.get(other) + "” later";
            }
        }
        return null;
    }

    /** The nearest of the three words before. */
    private static @Nullable String modal(List<String> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (MODALS.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return null;
    }

    private static boolean asks(Utterance utterance) {
        return utterance.line().replaceAll("[\"”’')\\s]+$", "").endsWith("?");
    }

    /** "I did a good job", "He did a good job". */
    private boolean otherActors(List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            int other = isContent(before.get(i)) ? place(after, stem(before.get(i))) : -1;
            if (other >= 0) {
                String then = actor(before, i);
                String later = actor(after, other);
                if (!then.isEmpty() && !later.isEmpty() && !then.equals(later)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "lower" in one and "raise" in the other: of whom, is for the reader. */
    private static @Nullable String opposed(List<String> before, List<String> after) {
        for (List<String> group : OPPOSITES) {
            String then = first(before, group.getFirst());
            String later = first(after, group.getFirst());
            if ((then == null) == (later == null)) {
                continue;
            }
            List<String> lacking = then == null ? before : after;
            for (String other : group.subList(1, group.size())) {
                String against = first(lacking, other);
                if (against != null) {
                    return then == null
                            ? "“" + against + "” in one, “" + later + "” in the other"
                            : "“" + then + "” in one, “" + against + "” in the other";
                }
            }
        }
        return null;
    }

    private static @Nullable String first(List<String> words, String beginning) {
        return words.stream()
                .filter(word -> word.startsWith(beginning))
                .findFirst()
                .orElse(null);
    }

    /** A content word of both that a negation stands closely before in one of them only. */
    private @Nullable String deniedInOne(List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i);
            int other = isContent(word) && !JOINING.contains(word) ? place(after, stem(word)) : -1;
            if (other >= 0
                    && isDenied(before, i) != isDenied(after, other)
                    && actor(before, i).equals(actor(after, other))) {
                return word;
            }
        }
        return null;
    }

    /** Who acts, as far as a pronoun shortly before tells: "i" for speakers and theirs, "they" for others; empty where none does. */
    private static String actor(List<String> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2 * REACH); i--) {
            switch (words.get(i)) {
                case "i", "we" -> {
                    return "i";
                }
                case "he", "she", "they", "it", "who" -> {
                    return "they";
                }
                case "you" -> {
                    return "you";
                }
                default -> {}
            }
        }
        return "";
    }

    private static int place(List<String> words, String stem) {
        for (int i = 0; i < words.size(); i++) {
            if (stem(words.get(i)).equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDenied(List<String> words, int at) {
        return words.subList(Math.max(0, at - REACH), at).stream().anyMatch(NEGATIONS::contains);
    }

    private static long count(List<String> words, Set<String> of) {
        return words.stream().filter(of::contains).count();
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new LinkedHashSet<>();
        words.stream().filter(word -> Character.isDigit(word.charAt(0))).forEach(numbers::add);
        return numbers;
    }

    private Set<String> content(List<String> words) {
        Set<String> content = new HashSet<>();
        for (String word : words) {
            if (isContent(word) && !topic.contains(stem(word))) {
                content.add(stem(word));
            }
        }
        return content;
    }

    private static boolean isContent(String word) {
        return !EMPTY.contains(word) && !NEGATIONS.contains(word) && !MODALS.contains(word);
    }

    /** Words of the one that the other lacks, in order, small words left out but negations and modal verbs kept. */
    private static List<String> without(List<String> words, List<String> others) {
        Set<String> stems = new HashSet<>();
        others.forEach(word -> stems.add(stem(word)));
        Set<String> kept = new LinkedHashSet<>();
        for (String word : words) {
            if (!EMPTY.contains(word) && !stems.contains(stem(word))) {
                kept.add(word);
            }
        }
        return List.copyOf(kept);
    }

    static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word.replaceFirst("(?<=\\p{L}{3})s$", "");
    }

    /** In lower case, marks left out, "isn't" as "is" and "not". */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        String plain = ANSWERING
                .matcher(line.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replace('’', '\'')
                .replace("can't", "can not")
                .replace("won't", "will not")
                .replaceAll("n't\\b", " not");
        for (String word : plain.split("[^\\p{L}\\p{N}.,%$]+|[.,](?!\\d)", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
