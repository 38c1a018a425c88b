package org.quoth.attribution.neural;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.text.Span;

/** Joins tagged spans into attributions: pieces of content with one another, then each with its source and its cue. */
final class Linker {

    private final ModelSettings settings;

    Linker(ModelSettings settings) {
        this.settings = settings;
    }

    List<Found> link(Tagging tagging) {
        LinkFeatures features = new LinkFeatures(tagging);
        List<TaggedSpan> contents = tagging.spans(Part.CONTENT);
        List<Found> found = new ArrayList<>();
        for (List<TaggedSpan> pieces : joined(tagging, features, contents)) {
            found.add(found(tagging, features, pieces));
        }
        return found;
    }

    /** Contents by attribution: a piece goes with the earlier piece that it leads to. */
    private List<List<TaggedSpan>> joined(Tagging tagging, LinkFeatures features, List<TaggedSpan> contents) {
        List<List<TaggedSpan>> groups = new ArrayList<>();
        Map<TaggedSpan, List<TaggedSpan>> groupOf = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            TaggedSpan content = contents.get(i);
            Choice previous = choose(
                    new Question(tagging, features, Link.PREVIOUS, List.of(content), null),
                    tagging.near(List.of(content), Part.CONTENT).stream()
                            .takeWhile(one -> one.first() < content.first())
                            .toList());
            List<TaggedSpan> group = previous.span() == null ? null : groupOf.get(previous.span());
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(content);
            groupOf.put(content, group);
        }
        return groups;
    }

    private Found found(Tagging tagging, LinkFeatures features, List<TaggedSpan> pieces) {
        Choice cue = choose(new Question(tagging, features, Link.CUE, pieces, null), tagging.near(pieces, Part.CUE));
        Choice source = choose(
                new Question(tagging, features, Link.SOURCE, pieces, cue.span()), tagging.near(pieces, Part.SOURCE));
        double confidence = source.probability();
        for (TaggedSpan piece : pieces) {
            confidence *= piece.probability();
        }
        WordedText text = tagging.text();
        return new Found(
                pieces.stream().map(piece -> piece.in(text)).toList(),
                spans(cue.span(), text),
                spans(source.span(), text),
                confidence);
    }

    private static List<Span> spans(@Nullable TaggedSpan span, WordedText text) {
        return span == null ? List.of() : List.of(span.in(text));
    }

    /** A span, or none, and how probable the choice is among all. */
    private record Choice(@Nullable TaggedSpan span, double probability) {}

    /** Where some pieces of one content lead to; the cue is known when the source is asked for. */
    private record Question(
            Tagging tagging,
            LinkFeatures features,
            Link link,
            List<TaggedSpan> pieces,
            @Nullable TaggedSpan cue) {

        double nowhere(LinkWeights weights) {
            return pieces.stream()
                    .mapToDouble(piece -> weights.nowhere(tagging.nowhere(piece, link)))
                    .average()
                    .orElseThrow();
        }

        /** The mean over those pieces that were read together with the candidate. */
        OptionalDouble score(TaggedSpan candidate, LinkWeights weights) {
            return pieces.stream()
                    .flatMapToDouble(piece -> tagging.score(piece, candidate, link).stream()
                            .map(score -> weights.score(features.of(link, piece, candidate, score, cue))))
                    .average();
        }
    }

    private Choice choose(Question question, List<TaggedSpan> candidates) {
        LinkWeights weights = settings.links(question.link());
        double nowhere = question.nowhere(weights);
        TaggedSpan best = null;
        double top = nowhere;
        List<Double> scores = new ArrayList<>(List.of(nowhere));
        for (TaggedSpan candidate : candidates) {
            double score = question.score(candidate, weights).orElse(Double.NEGATIVE_INFINITY);
            scores.add(score);
            if (score > top) {
                best = candidate;
                top = score;
            }
        }
        double total = 0;
        for (double score : scores) {
            total += Math.exp(score - top);
        }
        return new Choice(best, 1 / total);
    }
}
