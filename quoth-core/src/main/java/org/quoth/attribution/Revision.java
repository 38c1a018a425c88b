package org.quoth.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.text.Span;

/** The attributions of a document while some give way to others that are found; not safe to share. */
final class Revision {

    /** In characters: attributions are looked up by the stretches of this length that their contents touch. */
    private static final int STRETCH = 512;

    private final List<Attribution> all = new ArrayList<>();
    private final Map<Integer, List<Attribution>> byStretch = new HashMap<>();
    private final Set<Attribution> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> instead = new HashMap<>();

    Revision(List<Attribution> attributions) {
        attributions.forEach(this::add);
    }

    /** Those of which a content has a unit in common with these words, some of them several times. */
    Stream<Attribution> at(Span words) {
        List<Attribution> near = new ArrayList<>();
        for (int i = words.begin() / STRETCH; i <= words.end() / STRETCH; i++) {
            near.addAll(byStretch.getOrDefault(i, List.of()));
        }
        return near.stream()
                .filter(one -> !gone.contains(one) && one.content().stream().anyMatch(words::overlaps));
    }

    void add(Attribution one) {
        all.add(one);
        for (Span span : one.content()) {
            for (int i = span.begin() / STRETCH; i <= span.end() / STRETCH; i++) {
                byStretch.computeIfAbsent(i, stretch -> new ArrayList<>()).add(one);
            }
        }
    }

    /** Puts an attribution in the place of those over the same words that give way to it; what went on with them goes on with it. */
    void replace(Attribution said, Predicate<Attribution> givesWay) {
        for (Span span : said.content()) {
            at(span).filter(givesWay).forEach(one -> {
                gone.add(one);
                instead.put(one.id(), said.id());
            });
        }
        add(said);
    }

    /** Those that are left, in the order in which they came. */
    List<Attribution> attributions() {
        return all.stream()
                .filter(one -> !gone.contains(one))
                .map(one -> one.continues() == null ? one : one.continuing(standingFor(one)))
                .toList();
    }

    /** Which now stands in the place of the one that this goes on with; null if that is itself. */
    private @Nullable String standingFor(Attribution one) {
        String id = one.continues();
        Set<String> passed = new HashSet<>();
        while (id != null && instead.containsKey(id) && passed.add(id)) {
            id = instead.get(id);
        }
        return one.id().equals(id) ? null : id;
    }
}
