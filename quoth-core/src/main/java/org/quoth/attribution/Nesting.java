package org.quoth.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** Says inside which report or turn a report stands, and numbers all in text order. */
final class Nesting implements Step {

    @Override
    public Document annotate(Document document) {
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.add(attribution
                    .within(container(document.attributions(), attribution))
                    .withTurn(turn(document, attribution)));
        }
        attributions.sort(
                Comparator.comparing(attribution -> attribution.content().getFirst()));
        return document.withAttributions(numbered(attributions));
    }

    /** The shortest content that holds the whole of the attribution. */
    private static @Nullable String container(List<Attribution> attributions, Attribution inner) {
        Span cover = inner.cover();
        String container = null;
        int shortest = Integer.MAX_VALUE;
        for (Attribution outer : attributions) {
            for (Span span : outer.content()) {
                if (!outer.equals(inner)
                        && span.contains(cover)
                        && span.length() > cover.length()
                        && span.length() < shortest) {
                    container = outer.id();
                    shortest = span.length();
                }
            }
        }
        return container;
    }

    private static @Nullable Integer turn(Document document, Attribution attribution) {
        Span cover = attribution.cover();
        for (Turn turn : document.turns()) {
            if (turn.span().contains(cover)) {
                return turn.index();
            }
        }
        return null;
    }

    private static List<Attribution> numbered(List<Attribution> attributions) {
        Map<String, String> names = new HashMap<>();
        for (Attribution attribution : attributions) {
            names.put(attribution.id(), "a" + (names.size() + 1));
        }
        List<Attribution> numbered = new ArrayList<>();
        for (Attribution attribution : attributions) {
            numbered.add(attribution
                    .withId("a" + (numbered.size() + 1))
                    .within(renamed(names, attribution.in()))
                    .continuing(renamed(names, attribution.continues()))
                    .repeating(renamed(names, attribution.sameAs())));
        }
        return numbered;
    }

    private static @Nullable String renamed(Map<String, String> names, @Nullable String id) {
        return id == null ? null : names.get(id);
    }
}
