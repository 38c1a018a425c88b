package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.attribution.finding.SpokenRules;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Placed;
import org.quoth.text.Span;

/**
 * Finds what speakers report of others, in transcript turns and inside direct quotations: "the union told us yesterday that …".
 *
 * <p>Stricter than the rules for stories, since speech is full of "I think" and "you know": verbs of saying only, and sources other than
 * the speaker alone.
 */
final class SpokenReports implements Step {

    @Override
    public Document annotate(Document document) {
        String text = document.text();
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        Set<Integer> cues = new HashSet<>();
        attributions.forEach(one -> one.cue().forEach(cue -> cues.add(cue.end())));
        Placed<Attribution> said = Placed.ofMany(attributions, Attribution::content);
        SpokenRules.find(document).stream()
                .filter(one -> one.content().stream()
                        .allMatch(span -> said.overlapping(span).isEmpty()))
                .toList()
                .forEach(one -> add(attributions, cues, List.of(one)));
        for (Attribution outer : document.attributions()) {
            if (outer.kind() == AttributionKind.DIRECT && outer.turn() == null) {
                for (Span span : outer.content()) {
                    add(attributions, cues, SpokenRules.reports(text, span));
                }
            }
        }
        return document.withAttributions(attributions);
    }

    /** Adds those whose cue no attribution has yet. */
    private static void add(List<Attribution> attributions, Set<Integer> cues, List<Attribution> found) {
        for (Attribution one : found) {
            if (cues.add(one.cue().getFirst().end())) {
                attributions.add(one);
            }
        }
    }
}
