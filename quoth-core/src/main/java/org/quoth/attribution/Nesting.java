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
import org.quoth.text.Placed;
import org.quoth.text.Span;

/** Says inside which report or turn a report stands, and numbers all in text order, headlines that repeat a quotation after the rest. */
final class Nesting implements Step {

    private record Held(Span content, Attribution holder) {}

    @Override
    public Document annotate(Document document) {
        List<Held> contents = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attribution.content().forEach(span -> contents.add(new Held(span, attribution)));
        }
        contents.sort(Comparator.comparing(Held::content));
        Placed<Held> held = Placed.of(contents, Held::content);
        Placed<Turn> turns = Placed.of(document.turns(), Turn::span);
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.add(attribution.within(container(held, attribution)).withTurn(turn(turns, attribution)));
        }
        attributions.sort(Comparator.comparing((Attribution one) -> one.sameAs() != null)
                .thenComparing(one -> one.content().getFirst()));
        return acts(document.withAttributions(numbered(attributions)));
    }

    private static Document acts(Document document) {
        Placed<Attribution> attributions = Placed.ofMany(document.attributions(), Attribution::content);
        List<SpeechAct> acts = new ArrayList<>();
        for (SpeechAct act : document.speechActs()) {
            Span cover = act.cue().getFirst();
            String in = attributions.around(cover).stream()
                    .min(Comparator.comparingInt(one -> one.cover().length()))
                    .map(Attribution::id)
                    .orElse(null);
            acts.add(new SpeechAct(act.id(), act.cue(), act.source(), act.speaker(), act.turn(), in, null));
        }
        return document.withSpeechActs(acts);
    }

    /** The shortest content that holds the whole of the attribution. */
    private static @Nullable String container(Placed<Held> contents, Attribution inner) {
        Span cover = inner.cover();
        Held container = null;
        for (Held held : contents.around(cover)) {
            Span span = held.content();
            boolean larger =
                    span.length() > cover.length() || held.holder().cover().length() > cover.length();
            boolean shorter =
                    container == null || span.length() <= container.content().length();
            if (larger && shorter && !held.holder().equals(inner)) {
                container = held;
            }
        }
        return container == null ? null : container.holder().id();
    }

    /** The turn whose words hold the attribution; null for what the page sets between them. */
    private static @Nullable Integer turn(Placed<Turn> turns, Attribution attribution) {
        Span cover = attribution.cover();
        for (Turn turn : turns.around(cover)) {
            boolean apart = turn.directions().stream().anyMatch(direction -> direction.contains(cover));
            return apart ? null : turn.index();
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
