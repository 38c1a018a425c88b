package org.quoth.attribution.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.quoth.attribution.Step;
import org.quoth.attribution.facts.FactClauses.Fact;
import org.quoth.model.Attribution;
import org.quoth.model.Checkable;
import org.quoth.model.Document;
import org.quoth.model.Polarity;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * Marks for a fact-checker what speakers state as fact and can be looked up, in their own turns and in what stories report of them. It is a place to look
 * and no judgement. Safe to share between threads.
 */
public final class FactStep implements Step {

    @Override
    public Document annotate(Document document) {
        Found found = new Found();
        for (Attribution attribution : document.attributions()) {
            if (attribution.polarity() == Polarity.ASSERTED && attribution.sameAs() == null) {
                reported(document, attribution, found);
            }
        }
        for (Turn turn : document.turns()) {
            if (turn.kind() == TurnKind.ANSWER || turn.kind() == TurnKind.STATEMENT) {
                spoken(document, turn, found);
            }
        }
        return document.withCheckable(found.inOrder());
    }

    private static void reported(Document document, Attribution attribution, Found found) {
        for (Span content : attribution.content()) {
            for (Fact fact : FactClauses.in(document.text(), content)) {
                found.add(new Checkable(
                        fact.clause(), fact.measure(), attribution.speaker(), attribution.turn(), attribution.id()));
            }
        }
    }

    /** What the turn's speaker says, but for what is taken back and what others are reported to have said in it. */
    private static void spoken(Document document, Turn turn, Found found) {
        if (turn.speaker() instanceof Speaker.Unnamed) {
            return;
        }
        for (Fact fact : FactClauses.in(document.text(), turn.speech())) {
            boolean stands = turn.withdrawn().stream().noneMatch(fact.measure()::overlaps)
                    && turn.directions().stream().noneMatch(fact.measure()::overlaps);
            if (stands) {
                found.add(new Checkable(fact.clause(), fact.measure(), turn.speaker(), turn.index(), null));
            }
        }
    }

    /** Facts whose measures do not overlap: the first of two is kept. */
    private static final class Found {

        private final List<Checkable> facts = new ArrayList<>();
        private final NavigableMap<Integer, Span> measures = new TreeMap<>();

        void add(Checkable one) {
            Map.Entry<Integer, Span> before = measures.lowerEntry(one.measure().end());
            if (before == null || !before.getValue().overlaps(one.measure())) {
                measures.put(one.measure().begin(), one.measure());
                facts.add(one);
            }
        }

        List<Checkable> inOrder() {
            facts.sort(Comparator.comparing(Checkable::span));
            return facts;
        }
    }
}
