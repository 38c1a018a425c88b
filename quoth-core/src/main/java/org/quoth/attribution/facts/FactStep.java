package org.quoth.attribution.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<Checkable> found = new ArrayList<>();
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
        found.sort(Comparator.comparing(Checkable::span));
        return document.withCheckable(found);
    }

    private static void reported(Document document, Attribution attribution, List<Checkable> found) {
        for (Span content : attribution.content()) {
            for (Fact fact : FactClauses.in(document.text(), content)) {
                add(
                        found,
                        new Checkable(
                                fact.clause(),
                                fact.measure(),
                                attribution.speaker(),
                                attribution.turn(),
                                attribution.id()));
            }
        }
    }

    /** What the turn's speaker says, but for what is taken back and what others are reported to have said in it. */
    private static void spoken(Document document, Turn turn, List<Checkable> found) {
        if (turn.speaker() instanceof Speaker.Unnamed) {
            return;
        }
        for (Fact fact : FactClauses.in(document.text(), turn.speech())) {
            boolean stands = turn.withdrawn().stream().noneMatch(fact.measure()::overlaps)
                    && turn.directions().stream().noneMatch(fact.measure()::overlaps);
            if (stands) {
                add(found, new Checkable(fact.clause(), fact.measure(), turn.speaker(), turn.index(), null));
            }
        }
    }

    private static void add(List<Checkable> found, Checkable one) {
        if (found.stream().noneMatch(each -> each.measure().overlaps(one.measure()))) {
            found.add(one);
        }
    }
}
