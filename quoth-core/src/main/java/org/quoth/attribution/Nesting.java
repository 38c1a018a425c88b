package org.quoth.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.SpeechAct;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** Says inside which report or turn a report stands, and numbers all in text order, headlines that repeat a quotation after the rest. */
final class Nesting implements Step {

    /** No content is longer: further back than this nothing can hold a report. */
    private static final int REACH = 50_000;

    private record Held(Span content, Attribution holder) {}

    @Override
    public Document annotate(Document document) {
        List<Held> contents = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attribution.content().forEach(span -> contents.add(new Held(span, attribution)));
        }
        contents.sort(Comparator.comparing(Held::content));
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.add(
                    attribution.within(container(contents, attribution)).withTurn(turn(document, attribution)));
        }
        attributions.sort(Comparator.comparing((Attribution one) -> one.sameAs() != null)
                .thenComparing(one -> one.content().getFirst()));
        return acts(document.withAttributions(numbered(attributions)));
    }

    private static Document acts(Document document) {
        List<SpeechAct> acts = new ArrayList<>();
        for (SpeechAct act : document.speechActs()) {
            Span cover = act.cue().getFirst();
            String in = document.attributions().stream()
                    .filter(one -> one.content().stream().anyMatch(content -> content.contains(cover)))
                    .min(Comparator.comparingInt(one -> one.cover().length()))
                    .map(Attribution::id)
                    .orElse(null);
            acts.add(new SpeechAct(act.id(), act.cue(), act.source(), act.speaker(), act.turn(), in, null));
        }
        return document.withSpeechActs(acts);
    }

    /** The shortest content that holds the whole of the attribution. */
    private static @Nullable String container(List<Held> contents, Attribution inner) {
        Span cover = inner.cover();
        String container = null;
        int shortest = Integer.MAX_VALUE;
        for (int i = lastBegun(contents, cover.begin()); i >= 0; i--) {
            Span span = contents.get(i).content();
            if (cover.begin() - span.begin() > REACH) {
                break;
            }
            Attribution holder = contents.get(i).holder();
            boolean larger = span.length() > cover.length() || holder.cover().length() > cover.length();
            boolean holds = span.contains(cover) && larger && span.length() < shortest;
            if (holds && !holder.equals(inner)) {
                container = holder.id();
                shortest = span.length();
            }
        }
        return container;
    }

    /** Index of the last content that begins at or before a place; -1 if none does. */
    private static int lastBegun(List<Held> contents, int place) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).content().begin() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The turn whose words hold the attribution; null for what the page sets between them. */
    private static @Nullable Integer turn(Document document, Attribution attribution) {
        Span cover = attribution.cover();
        for (Turn turn : document.turns()) {
            if (turn.span().contains(cover)) {
                boolean apart = turn.directions().stream().anyMatch(direction -> direction.contains(cover));
                return apart ? null : turn.index();
            }
        }
        return null;
    }

    private static List<Attribution> numbered(List<Attribution> attributions) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            names.putIfAbsent(attributions.get(i).id(), "a" + (i + 1));
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
