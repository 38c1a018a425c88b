package org.quoth.train.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.train.gold.Marked;
import org.quoth.train.score.Counts.Measure;
import org.quoth.train.score.Counts.Row;

/**
 * Compares the attributions found in a text with those marked in it: by content's tokens (soft from half of them in
 * common, exact when all are), by source, by single spans. Contents are matched one to one, best first.
 */
public final class Scorer {

    private Scorer() {}

    /** How many tokens, words and single marks, a text has. */
    public static int tokens(String text) {
        return new TokenText(text).size();
    }

    public static Counts score(String text, List<Marked> gold, List<Marked> found) {
        TokenText tokens = new TokenText(text);
        return new Comparison(new Sources(tokens), attributions(tokens, gold), attributions(tokens, found)).counts();
    }

    private static List<Tokens> attributions(TokenText text, List<Marked> marked) {
        return marked.stream()
                .map(one -> new Tokens(text, one))
                .filter(one -> !one.all(Part.CONTENT).isEmpty())
                .toList();
    }

    private record Pair(int gold, int found, double likeness) {}

    private record Comparison(Sources sources, List<Tokens> gold, List<Tokens> found) {

        Counts counts() {
            Counts counts = new Counts();
            for (Part part : Part.values()) {
                for (Kind kind : Kind.values()) {
                    counts.add(
                            kind,
                            Measure.tokens(part),
                            row(
                                    tokens(gold, part, kind),
                                    tokens(found, part, kind),
                                    tokens(gold, part, Kind.ALL),
                                    tokens(found, part, Kind.ALL)));
                    counts.add(
                            kind,
                            Measure.spans(part),
                            row(
                                    pieces(gold, part, kind),
                                    pieces(found, part, kind),
                                    pieces(gold, part, Kind.ALL),
                                    pieces(found, part, Kind.ALL)));
                }
            }
            for (Measure measure : List.of(Measure.SOFT, Measure.EXACT, Measure.END_TO_END)) {
                gold.forEach(one -> count(counts, one, measure, new Row(1, 0, 0, 0)));
                found.forEach(one -> count(counts, one, measure, new Row(0, 1, 0, 0)));
            }
            matched().forEach(pair -> count(counts, pair));
            return counts;
        }

        private static <T> Row row(Set<T> gold, Set<T> found, Set<T> allGold, Set<T> allFound) {
            return new Row(gold.size(), found.size(), common(gold, allFound), common(found, allGold));
        }

        private static <T> int common(Set<T> some, Set<T> others) {
            return (int) some.stream().filter(others::contains).count();
        }

        private static Set<Integer> tokens(List<Tokens> side, Part part, Kind kind) {
            Set<Integer> tokens = new HashSet<>();
            side.stream().filter(one -> one.is(kind)).forEach(one -> tokens.addAll(one.all(part)));
            return tokens;
        }

        private static Set<SortedSet<Integer>> pieces(List<Tokens> side, Part part, Kind kind) {
            Set<SortedSet<Integer>> pieces = new HashSet<>();
            side.stream().filter(one -> one.is(kind)).forEach(one -> pieces.addAll(one.pieces(part)));
            return pieces;
        }

        private void count(Counts counts, Pair pair) {
            Tokens marked = gold.get(pair.gold());
            Tokens predicted = found.get(pair.found());
            boolean exact = marked.trimmed().equals(predicted.trimmed());
            boolean sameSource = sources.same(marked.all(Part.SOURCE), predicted.all(Part.SOURCE));
            hit(counts, marked, predicted, Measure.SOFT, true);
            hit(counts, marked, predicted, Measure.EXACT, exact);
            hit(counts, marked, predicted, Measure.END_TO_END, sameSource);
            if (!marked.all(Part.SOURCE).isEmpty()) {
                counts.addSource(Kind.ALL, sameSource);
                counts.addSource(marked.kind(), sameSource);
            }
        }

        private static void hit(Counts counts, Tokens marked, Tokens predicted, Measure measure, boolean hit) {
            if (hit) {
                count(counts, marked, measure, new Row(0, 0, 1, 0));
                count(counts, predicted, measure, new Row(0, 0, 0, 1));
            }
        }

        private static void count(Counts counts, Tokens one, Measure measure, Row row) {
            counts.add(Kind.ALL, measure, row);
            counts.add(one.kind(), measure, row);
        }

        private List<Pair> matched() {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                for (int j = 0; j < found.size(); j++) {
                    double likeness =
                            likeness(gold.get(i).trimmed(), found.get(j).trimmed());
                    if (likeness >= 0.5) {
                        pairs.add(new Pair(i, j, likeness));
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                    .thenComparingInt(Pair::gold)
                    .thenComparingInt(Pair::found));
            Set<Integer> usedGold = new HashSet<>();
            Set<Integer> usedFound = new HashSet<>();
            List<Pair> matched = new ArrayList<>();
            for (Pair pair : pairs) {
                if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                    usedGold.add(pair.gold());
                    usedFound.add(pair.found());
                    matched.add(pair);
                }
            }
            return matched;
        }

        private static double likeness(SortedSet<Integer> a, SortedSet<Integer> b) {
            if (a.last() < b.first() || b.last() < a.first()) {
                return 0;
            }
            int both = common(a, b);
            return (double) both / (a.size() + b.size() - both);
        }
    }

    /** Which of the found attributions are right end to end: content at least half in common, source the same. */
    public static List<Boolean> right(String text, List<Marked> gold, List<Marked> found) {
        TokenText tokens = new TokenText(text);
        List<Tokens> predicted =
                found.stream().map(one -> new Tokens(tokens, one)).toList();
        Comparison comparison = new Comparison(new Sources(tokens), attributions(tokens, gold), predicted);
        Set<Integer> right = new HashSet<>();
        for (Pair pair : comparison.matched()) {
            Tokens marked = comparison.gold().get(pair.gold());
            if (comparison
                    .sources()
                    .same(marked.all(Part.SOURCE), predicted.get(pair.found()).all(Part.SOURCE))) {
                right.add(pair.found());
            }
        }
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            answers.add(right.contains(i));
        }
        return answers;
    }
}
