package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.text.Span;

/**
 * Nobody is "he" or "she" to themselves: in one's own words, a turn or a direct quotation, a report by "she" is somebody else's. Where the
 * speaker was taken for that, nobody is known. Needs the people. Safe to share between threads.
 */
public final class OwnVoice implements Step {

    private static final Set<String> OTHERS = Set.of("he", "she");

    @Override
    public Document annotate(Document document) {
        Map<String, Set<Span>> taken = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution one : document.attributions()) {
            boolean mistaken = one.speaker() instanceof Speaker.Named named
                    && isPronoun(document, one)
                    && named.equals(voice(document, one));
            if (mistaken && one.speaker() instanceof Speaker.Named named) {
                taken.computeIfAbsent(named.entity(), id -> new HashSet<>()).addAll(one.source());
            }
            attributions.add(mistaken ? one.withSpeaker(Speaker.UNNAMED) : one);
        }
        if (taken.isEmpty()) {
            return document;
        }
        List<Entity> entities = document.entities().stream()
                .map(entity -> entity.without(taken.getOrDefault(entity.id(), Set.of())))
                .toList();
        return document.withAttributions(attributions).withEntities(entities, document.principal());
    }

    private static boolean isPronoun(Document document, Attribution one) {
        return one.source().size() == 1
                && OTHERS.contains(one.source().getFirst().of(document.text()).toLowerCase(java.util.Locale.ROOT));
    }

    /** Whose words the report stands in. */
    private static Speaker voice(Document document, Attribution one) {
        Speaker around = document.attribution(one.in())
                .filter(outer -> outer.kind() == AttributionKind.DIRECT)
                .map(Attribution::speaker)
                .orElse(Speaker.UNNAMED);
        Integer turn = one.turn();
        return turn == null || !around.equals(Speaker.UNNAMED)
                ? around
                : document.turn(turn).speaker();
    }
}
