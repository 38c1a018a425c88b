package org.quoth.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> TELLING =
            Set.of("said", "told", "called", "promised", "announced", "say", "says", "repeat", "repeated");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "is",
            "are", "was", "were", "be", "been", "being", "am", "it", "its", "he", "she", "his", "her", "they", "their",
            "them", "we", "our", "us", "i", "my", "me", "you", "your", "that", "this", "these", "those", "there",
            "here", "which", "who", "what", "when", "if", "so", "then", "than", "also", "very", "just", "well", "do",
            "does", "did", "has", "have", "had", "into", "over", "about", "out", "up", "s", "re", "ve", "m", "d",
            "because", "how", "all", "some", "any", "more");

    private static final int REACH = 4;

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
        String reason = moved(before, after);
        if (reason != null) {
            return new Comparison(earlier, later, Movement.MOVED, reason, gone, come);
        }
        if (come.stream().anyMatch(TELLING::contains) && gone.stream().noneMatch(TELLING::contains)) {
            return new Comparison(
                    earlier, later, Movement.UNCLEAR, "the later one tells of something said before", gone, come);
        }
        boolean same = likeness >= SAME && count(before, NEGATIONS) == count(after, NEGATIONS);
        return same
                ? new Comparison(earlier, later, Movement.SAME, "the words are nearly the same", gone, come)
                : new Comparison(earlier, later, Movement.UNCLEAR, "some words are the same, many are not", gone, come);
    }

    /** The share of content words that both have, of those that the shorter one has. */
    double likeness(List<String> one, List<String> other) {
        Set<String> first = content(one);
        Set<String> second = content(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / Math.min(first.size(), second.size());
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
        Set<String> modals = kept(before, MODALS);
        Set<String> othersModals = kept(after, MODALS);
        return !modals.isEmpty() && !othersModals.isEmpty() && !modals.equals(othersModals)
                ? "“" + String.join(", ", modals) + "” then, “" + String.join(", ", othersModals) + "” later"
                : null;
    }

    /** A content word of both that a negation stands closely before in one of them only. */
    private @Nullable String deniedInOne(List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i);
            int other = isContent(word) ? place(after, stem(word)) : -1;
            if (other >= 0 && isDenied(before, i) != isDenied(after, other)) {
                return word;
            }
        }
        return null;
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

    private static Set<String> kept(List<String> words, Set<String> of) {
        Set<String> kept = new LinkedHashSet<>();
        words.stream().filter(of::contains).forEach(kept::add);
        return kept;
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
        String plain = line.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("n't\\b", " not");
        for (String word : plain.split("[^\\p{L}\\p{N}.,%$]+|[.,](?!\\d)", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
