package org.quoth.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoth.attribution.neural.AttributionTagger;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.LinkFeatures;
import org.quoth.attribution.neural.LinkWeights;
import org.quoth.attribution.neural.ModelSettings;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.attribution.neural.TaggedSpan;
import org.quoth.attribution.neural.Tagging;
import org.quoth.attribution.neural.Tagging.Evidence;
import org.quoth.text.Span;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;

/**
 * Learns, for each link, how much the network's opinion and how much plain nearness should count: a choice among all
 * candidates and nowhere, fitted by falling gradients on what the tagger finds in marked texts.
 */
final class LinkFitter {

    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;
    private static final double STAY = 1e-3;

    /** One choice: each candidate's features, the network's score of nowhere, and the right candidate or -1. */
    private record Choice(List<double[]> candidates, double nowhere, int right) {}

    private final Link link;
    private final List<Choice> choices = new ArrayList<>();

    LinkFitter(Link link) {
        this.link = link;
    }

    void add(GoldText gold, Evidence evidence, ModelSettings settings) {
        Tagging tagging = AttributionTagger.tag(evidence, settings);
        LinkFeatures features = new LinkFeatures(tagging);
        List<TaggedSpan> contents = tagging.spans(Part.CONTENT);
        for (TaggedSpan content : contents) {
            marked(gold, tagging, content).ifPresent(marked -> add(tagging, features, contents, content, marked));
        }
    }

    private void add(
            Tagging tagging, LinkFeatures features, List<TaggedSpan> contents, TaggedSpan content, Marked marked) {
        List<TaggedSpan> candidates = switch (link) {
            case SOURCE -> tagging.spans(Part.SOURCE);
            case CUE -> tagging.spans(Part.CUE);
            case PREVIOUS ->
                contents.stream().filter(one -> one.first() < content.first()).toList();
        };
        Optional<TaggedSpan> cue = best(tagging, tagging.spans(Part.CUE), marked.cue());
        List<Span> goals = switch (link) {
            case SOURCE -> marked.source();
            case CUE -> marked.cue();
            case PREVIOUS -> before(marked.content(), span(tagging, content));
        };
        Optional<TaggedSpan> goal = best(tagging, candidates, goals);
        if (!goals.isEmpty() && goal.isEmpty()) {
            return; // what it should lead to was not tagged: no choice of ours
        }
        List<double[]> seen = new ArrayList<>();
        int right = -1;
        for (TaggedSpan candidate : candidates) {
            var score = tagging.score(content, candidate, link);
            if (score.isPresent()) {
                if (goal.isPresent() && goal.get().equals(candidate)) {
                    right = seen.size();
                }
                seen.add(features.of(link, content, candidate, score.getAsDouble(), cue.orElse(null)));
            }
        }
        if (goal.isEmpty() || right >= 0) {
            choices.add(new Choice(seen, tagging.nowhere(content, link), right));
        }
    }

    private static Optional<Marked> marked(GoldText gold, Tagging tagging, TaggedSpan content) {
        Span span = span(tagging, content);
        return gold.gold().stream()
                .filter(one -> overlap(one.content(), span) * 2 > span.length())
                .findFirst();
    }

    private static Optional<TaggedSpan> best(Tagging tagging, List<TaggedSpan> candidates, List<Span> goals) {
        return candidates.stream()
                .filter(candidate -> overlap(goals, span(tagging, candidate)) > 0)
                .max(Comparator.comparingInt(candidate -> overlap(goals, span(tagging, candidate))));
    }

    private static List<Span> before(List<Span> pieces, Span content) {
        return pieces.stream().filter(piece -> piece.end() <= content.begin()).toList();
    }

    private static int overlap(List<Span> spans, Span with) {
        return spans.stream()
                .mapToInt(span -> Math.max(0, Math.min(span.end(), with.end()) - Math.max(span.begin(), with.begin())))
                .sum();
    }

    private static Span span(Tagging tagging, TaggedSpan span) {
        return new Span(
                tagging.text().words().get(span.first()).begin(),
                tagging.text().words().get(span.last() - 1).end());
    }

    LinkWeights fit() {
        double[] weights = new double[LinkFeatures.COUNT];
        weights[0] = 1;
        double nowhere = 0;
        double[] squares = new double[weights.length + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(weights, nowhere);
            for (int i = 0; i < slope.length; i++) {
                double now = i < weights.length ? weights[i] : nowhere;
                double pull = slope[i] + STAY * (now - (i == 0 ? 1 : 0));
                squares[i] += pull * pull;
                double step = RATE * pull / Math.sqrt(squares[i] + 1e-12);
                if (i < weights.length) {
                    weights[i] -= step;
                } else {
                    nowhere -= step;
                }
            }
        }
        return new LinkWeights(nowhere, weights);
    }

    private double[] slope(double[] weights, double nowhere) {
        LinkWeights now = new LinkWeights(nowhere, weights);
        double[] slope = new double[weights.length + 1];
        for (Choice choice : choices) {
            int count = choice.candidates().size();
            double[] scores = new double[count + 1];
            scores[count] = now.nowhere(choice.nowhere());
            double top = scores[count];
            for (int i = 0; i < count; i++) {
                scores[i] = now.score(choice.candidates().get(i));
                top = Math.max(top, scores[i]);
            }
            double sum = 0;
            for (int i = 0; i <= count; i++) {
                scores[i] = Math.exp(scores[i] - top);
                sum += scores[i];
            }
            int right = choice.right() < 0 ? count : choice.right();
            for (int i = 0; i <= count; i++) {
                double error = (scores[i] / sum - (i == right ? 1 : 0)) / choices.size();
                if (i == count) {
                    slope[0] += error * choice.nowhere();
                    slope[weights.length] += error;
                } else {
                    for (int f = 0; f < weights.length; f++) {
                        slope[f] += error * choice.candidates().get(i)[f];
                    }
                }
            }
        }
        return slope;
    }
}
