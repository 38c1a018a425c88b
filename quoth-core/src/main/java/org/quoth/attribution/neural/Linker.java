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
        List<TaggedSpan> contents = tagging.spans(Part.CONTENT);
        List<Found> found = new ArrayList<>();
        for (List<TaggedSpan> pieces : joined(tagging, contents)) {
            found.add(found(tagging, pieces));
        }
        return found;
    }

    /** Contents by attribution: a piece goes with the earlier piece that it leads to. */
    private List<List<TaggedSpan>> joined(Tagging tagging, List<TaggedSpan> contents) {
        List<List<TaggedSpan>> groups = new ArrayList<>();
        Map<TaggedSpan, List<TaggedSpan>> groupOf = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            TaggedSpan content = contents.get(i);
            Choice previous = choose(tagging, List.of(content), contents.subList(0, i), Link.PREVIOUS);
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

    private Found found(Tagging tagging, List<TaggedSpan> pieces) {
        Choice source = choose(tagging, pieces, tagging.spans(Part.SOURCE), Link.SOURCE);
        Choice cue = choose(tagging, pieces, tagging.spans(Part.CUE), Link.CUE);
        double confidence = source.probability();
        for (TaggedSpan piece : pieces) {
            confidence *= piece.probability();
        }
        WordedText text = tagging.text();
        return new Found(
                pieces.stream().map(piece -> piece.in(text)).toList(),
                spans(cue.span(), text),
                spans(source.span(), text),
                settings.calibration().of(confidence));
    }

    private static List<Span> spans(@Nullable TaggedSpan span, WordedText text) {
        return span == null ? List.of() : List.of(span.in(text));
    }

    /** A span, or none, and how probable the choice is among all. */
    private record Choice(@Nullable TaggedSpan span, double probability) {}

    private Choice choose(Tagging tagging, List<TaggedSpan> pieces, List<TaggedSpan> candidates, Link link) {
        double nowhere = settings.nowhere(link);
        for (TaggedSpan piece : pieces) {
            nowhere += tagging.nowhere(piece, link) / pieces.size();
        }
        Choice best = new Choice(null, nowhere);
        List<Double> scores = new ArrayList<>(List.of(nowhere));
        for (TaggedSpan candidate : candidates) {
            OptionalDouble score = pieces.stream()
                    .map(piece -> tagging.score(piece, candidate, link))
                    .flatMapToDouble(OptionalDouble::stream)
                    .average();
            if (score.isPresent()) {
                scores.add(score.getAsDouble());
                if (score.getAsDouble() > best.probability()) {
                    best = new Choice(candidate, score.getAsDouble());
                }
            }
        }
        double top = best.probability();
        double total =
                scores.stream().mapToDouble(score -> Math.exp(score - top)).sum();
        return new Choice(best.span(), 1 / total);
    }
}
