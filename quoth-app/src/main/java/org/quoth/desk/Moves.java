package org.quoth.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which way the words of one sentence moved to those of a later one: by a denial, a modal verb or a figure. Only of clauses that say
 * something of the same, of the same people; whatever else differs is left to the reader.
 */
final class Moves {

    private static final double HALF = 0.5;
    private static final double THIRD = 0.34;
    private static final Set<String> LIGHT = Wording.set("light");
    private static final Set<String> SUPPOSING = Wording.set("supposing");

    private final boolean reported;

    /** @param reported whether a report of somebody's words is held against their own: "we" may be "the ministry" or "she" in it */
    Moves(boolean reported) {
        this.reported = reported;
    }

    /** The reason in words; null where they did not plainly move. */
    @Nullable
    String between(String before, String after) {
        List<Wording> later = Wording.clauses(after);
        for (Wording clause : Wording.clauses(before)) {
            for (Wording other : later) {
                String reason = supposes(clause) == supposes(other) ? between(clause, other) : null;
                if (reason != null) {
                    return reason;
                }
            }
        }
        return figure(Wording.of(before), Wording.of(after));
    }

    /** "At 8 percent, the rate is high" and "At 7 percent, the rate is high" are alike as a whole only. */
    private @Nullable String figure(Wording before, Wording after) {
        return areAlike(before, after, 3, HALF) ? otherFigure(before, after) : null;
    }

    /** "if it is safe" says nothing of what is. */
    private static boolean supposes(Wording clause) {
        return SUPPOSING.contains(clause.words().getFirst());
    }

    private @Nullable String between(Wording before, Wording after) {
        String deed = areAlike(before, after, 2, THIRD) ? otherDeed(before, after) : null;
        return deed == null && areAlike(before, after, 3, THIRD) ? otherFigure(before, after) : deed;
    }

    /** Whether so many words are common to both, half of those of the shorter one, and such a share of the longer one's. */
    private static boolean areAlike(Wording before, Wording after, int least, double ofLonger) {
        Set<String> one = named(before);
        Set<String> other = named(after);
        int common = common(one, other).size();
        return common >= least
                && common >= HALF * Math.min(one.size(), other.size())
                && common >= ofLonger * Math.max(one.size(), other.size());
    }

    /** What it is about, but for the figures. */
    private static Set<String> named(Wording clause) {
        Set<String> named = new HashSet<>(clause.content());
        named.removeIf(Figures::isNumber);
        return named;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** A word of both that one denies, the last of them; else one with which each has another modal verb. */
    private @Nullable String otherDeed(Wording before, Wording after) {
        List<Deeds> both = deeds(before, after);
        return both.stream()
                .filter(each -> each.isDeniedInOne() && !denies(each.then().denied() ? after : before))
                .reduce((one, next) -> next)
                .map(each -> "“" + each.word() + "” is denied in one and not in the other")
                .or(() -> both.stream()
                        .filter(Deeds::isSurerInOne)
                        .findFirst()
                        .map(each -> "“" + each.then().words() + "” then, “"
                                + each.later().words() + "” later"))
                .orElse(null);
    }

    /** The words of both, each as it is put in either, where the same people may be meant. */
    private List<Deeds> deeds(Wording before, Wording after) {
        List<Deeds> deeds = new ArrayList<>();
        for (int i = 0; i < before.words().size(); i++) {
            String word = before.words().get(i);
            int other = Wording.isContent(word) && !LIGHT.contains(word) ? after.place(Wording.stem(word)) : -1;
            if (other >= 0) {
                deeds.add(new Deeds(word, Deed.of(before, i), Deed.of(after, other)));
            }
        }
        deeds.removeIf(each -> !mayBe(each.then().actor(), each.later().actor()));
        return deeds;
    }

    private boolean mayBe(Deed.Actor one, Deed.Actor other) {
        return (reported && (one.isSpeaker() || other.isSpeaker())) || one.mayBe(other);
    }

    private static boolean denies(Wording clause) {
        return clause.words().stream().anyMatch(Deed::isDenial);
    }

    private record Deeds(String word, Deed then, Deed later) {

        /** "will not close" and "will close"; not "do not win" and "have to win". */
        boolean isDeniedInOne() {
            return then.denied() != later.denied()
                    && then.isPlain() == later.isPlain()
                    && then.isDuty() == later.isDuty();
        }

        boolean isSurerInOne() {
            boolean surer = then.isSurer() != later.isSurer() && !then.isPlain() && !later.isPlain();
            return surer && !(then.isDuty() && later.isAble()) && !(then.isAble() && later.isDuty());
        }
    }

    private @Nullable String otherFigure(Wording before, Wording after) {
        Map<String, Set<String>> then = Figures.of(before);
        Map<String, Set<String>> later = Figures.of(after);
        if (!mayBe(first(before), first(after))) {
            return null;
        }
        for (String counted : then.keySet()) {
            Set<String> one = Objects.requireNonNull(then.get(counted));
            Set<String> other = later.getOrDefault(counted, one);
            if (Collections.disjoint(one, other)) {
                return "another figure: " + String.join(", ", one) + " then, " + String.join(", ", other) + " later";
            }
        }
        return null;
    }

    /** Whether two sentences may begin with the same people, and do not count alike things otherwise. */
    boolean areOfTheSame(Wording before, Wording after) {
        return mayBe(first(before), first(after)) && otherFigure(before, after) == null;
    }

    /** Whom or what the clause begins with. */
    private static Deed.Actor first(Wording clause) {
        List<String> words = clause.words();
        for (int i = 1; i <= words.size(); i++) {
            Deed.Actor actor = Deed.Actor.of(words.subList(0, i));
            if (!actor.kind().isEmpty()) {
                return actor;
            }
        }
        return Deed.Actor.of(List.of());
    }
}
