package org.quoth.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.SpeechAct;

/** A document with some of its attributions. What is kept no longer points at what is left out. */
final class Kept {

    private Kept() {}

    static Document of(Document document, Predicate<Attribution> stays) {
        List<Attribution> staying =
                document.attributions().stream().filter(stays).toList();
        if (staying.size() == document.attributions().size()) {
            return document;
        }
        Set<String> kept = staying.stream().map(Attribution::id).collect(Collectors.toSet());
        List<SpeechAct> acts = document.speechActs().stream()
                .map(act -> new SpeechAct(
                        act.id(),
                        act.cue(),
                        act.source(),
                        act.speaker(),
                        act.turn(),
                        held(act.in(), kept),
                        held(act.pointsTo(), kept)))
                .toList();
        return document.withAttributions(
                        staying.stream().map(one -> pointing(one, kept)).toList())
                .withSpeechActs(acts);
    }

    private static Attribution pointing(Attribution attribution, Set<String> kept) {
        return attribution
                .within(held(attribution.in(), kept))
                .continuing(held(attribution.continues(), kept))
                .repeating(held(attribution.sameAs(), kept));
    }

    private static @Nullable String held(@Nullable String id, Set<String> kept) {
        return id != null && kept.contains(id) ? id : null;
    }
}
