package org.quoth.desk;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Comparison;
import org.quoth.model.Comparison.Movement;
import org.quoth.model.Utterance;

/** Holds two utterances against each other by their words. What is neither plainly the same nor plainly moved is unclear. */
final class Wordings {

    /** From this share of common content words on, two wordings are held to say something of the same. */
    static final double RELATED = 0.3;

    private static final double SAME = 0.6;
    private static final double MUCH_OF_LONGER = 0.5;
    /** So many words in common make even a third of the longer one enough. */
    private static final int MANY = 4;

    private static final double THIRD_OF_LONGER = 0.34;
    /** Fewer words state nothing: "Great job." */
    private static final int FEWEST_WORDS = 5;

    private static final double LEAST_OF_LONGER = 0.15;
    /** Content words beside the topic. */
    private static final int SHORT = 3;

    private static final Set<String> TELLING = Wording.set("telling");
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
                double likeness = likeness(Wording.of(one), Wording.of(other));
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
        Wording before = Wording.of(earlier.line());
        Wording after = Wording.of(later.line());
        if (likeness < RELATED) {
            return new Comparison(
                    earlier, later, Movement.UNCLEAR, "the two speak of different things", List.of(), List.of());
        }
        List<String> gone = before.without(after);
        List<String> come = after.without(before);
        Moves moves = new Moves(earlier.primary() != later.primary());
        String moved = asks(earlier) || asks(later) || tells(before, after)
                ? null
                : moves.between(earlier.line(), later.line());
        if (moved != null) {
            return new Comparison(earlier, later, Movement.MOVED, moved, gone, come);
        }
        String apart = apart(earlier, later, before, after);
        if (apart != null) {
            return new Comparison(earlier, later, Movement.UNCLEAR, apart, gone, come);
        }
        return isSame(before, after) && moves.areOfTheSame(before, after)
                ? new Comparison(earlier, later, Movement.SAME, "the words are nearly the same", gone, come)
                : new Comparison(earlier, later, Movement.UNCLEAR, "some words are the same, many are not", gone, come);
    }

    /** Why the two cannot be held against each other; null if they can. */
    private static @Nullable String apart(Utterance earlier, Utterance later, Wording before, Wording after) {
        if (tells(before, after)) {
            return "the later one tells of something said before";
        }
        String against = opposed(before.words(), after.words());
        return against == null && asks(earlier) != asks(later) ? "one of the two asks" : against;
    }

    private static boolean tells(Wording before, Wording after) {
        return after.hasAny(TELLING) && !before.hasAny(TELLING);
    }

    private boolean isSame(Wording before, Wording after) {
        Shared shared = shared(before, after);
        return shared.ofShorter() >= SAME
                && (shared.ofLonger() >= MUCH_OF_LONGER
                        || (shared.words() >= MANY && shared.ofLonger() >= THIRD_OF_LONGER))
                && shared.words() > 1
                && Math.min(before.words().size(), after.words().size()) >= FEWEST_WORDS
                && denials(before) == denials(after)
                && !countOtherwise(before, after);
    }

    /**
     * The share of content words that both have, of those that the shorter one has. One word alone makes only short ones alike, and a few
     * words not a short and a long one.
     */
    double likeness(Wording one, Wording other) {
        Shared shared = shared(one, other);
        boolean byChance =
                shared.words() < 2 ? shared.longer() > SHORT : shared.words() < LEAST_OF_LONGER * shared.longer();
        return byChance ? 0 : shared.ofShorter();
    }

    /** Content words beside the topic: how many both have, the shorter one and the longer one. */
    private record Shared(int words, int shorter, int longer) {

        double ofShorter() {
            return words / (double) Math.max(1, shorter);
        }

        double ofLonger() {
            return words / (double) Math.max(1, longer);
        }
    }

    private Shared shared(Wording one, Wording other) {
        Set<String> first = besideTopic(one);
        Set<String> second = besideTopic(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return new Shared(both.size(), Math.min(first.size(), second.size()), Math.max(first.size(), second.size()));
    }

    private Set<String> besideTopic(Wording wording) {
        Set<String> content = new HashSet<>(wording.content());
        content.removeAll(topic);
        return content;
    }

    private static boolean asks(Utterance utterance) {
        return utterance.line().replaceAll("[\"”’')\\s]+$", "").endsWith("?");
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

    private static boolean countOtherwise(Wording before, Wording after) {
        List<String> numbers = before.words().stream().filter(Figures::isNumber).toList();
        List<String> others = after.words().stream().filter(Figures::isNumber).toList();
        return !numbers.isEmpty() && !others.isEmpty() && Collections.disjoint(numbers, others);
    }

    private static long denials(Wording wording) {
        return wording.words().stream().filter(Deed::isDenial).count();
    }
}
