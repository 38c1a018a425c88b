package org.quoth.attribution.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;

/** Gives a quotation without a source of its own the speaker of the one it repeats, carries on or follows; not safe to share. */
final class Inheritance {

    /** Marks and space that may stand between two quotations of one speaker. */
    private static final int NEAR = 6;

    private final Map<String, Attribution> byId = new HashMap<>();
    private final Map<String, Attribution> before = new HashMap<>();
    private final Map<String, List<Figure>> speakers;

    /**
     * @param attributions in text order
     * @param speakers those known by their sources; the rest is added
     */
    Inheritance(List<Attribution> attributions, Map<String, List<Figure>> speakers) {
        this.speakers = speakers;
        @Nullable Attribution last = null;
        for (Attribution attribution : attributions) {
            byId.put(attribution.id(), attribution);
            if (last != null) {
                before.put(attribution.id(), last);
            }
            boolean quotation = attribution.in() == null && attribution.kind() != AttributionKind.INDIRECT;
            last = quotation ? attribution : last;
        }
    }

    void settle(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            speaker(attribution, 0);
        }
    }

    private List<Figure> speaker(Attribution attribution, int depth) {
        List<Figure> known = speakers.get(attribution.id());
        if (known != null) {
            return known;
        }
        Attribution origin = depth > byId.size() ? null : origin(attribution);
        List<Figure> figures = origin == null ? List.of() : speaker(origin, depth + 1);
        speakers.put(attribution.id(), figures);
        return figures;
    }

    private @Nullable Attribution origin(Attribution attribution) {
        String tie = attribution.continues() != null ? attribution.continues() : attribution.sameAs();
        if (tie != null) {
            return byId.get(tie);
        }
        boolean quotation = attribution.kind() == AttributionKind.DIRECT && attribution.turn() == null;
        Attribution last = quotation ? before.get(attribution.id()) : null;
        if (last == null) {
            return null;
        }
        int gap = attribution.content().getFirst().begin() - last.cover().end();
        return gap >= 0 && gap <= NEAR ? last : null;
    }
}
