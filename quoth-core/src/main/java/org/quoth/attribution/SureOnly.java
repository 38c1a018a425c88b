package org.quoth.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.SpeechAct;

/**
 * Keeps quiet where the finder was not sure. The trained finder's confidence is calibrated: of what it finds at .9, about nine in ten are
 * right. What is kept no longer points at what is left out. Safe to share between threads.
 *
 * @param least what is less sure than this is left out; 0 to 1
 */
public record SureOnly(double least) implements Step {

    public SureOnly {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + least + ".");
        }
    }

    @Override
    public Document annotate(Document document) {
        List<Attribution> sure = document.attributions().stream()
                .filter(attribution -> attribution.confidence() >= least)
                .toList();
        if (sure.size() == document.attributions().size()) {
            return document;
        }
        Set<String> kept = sure.stream().map(Attribution::id).collect(Collectors.toSet());
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
                        sure.stream().map(one -> pointing(one, kept)).toList())
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
