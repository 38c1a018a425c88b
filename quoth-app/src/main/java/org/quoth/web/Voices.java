package org.quoth.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;

/** Gives each speaker of a document a colour, the same at every reading: those who say most come first, whoever moderates last. */
final class Voices {

    private static final int COLOURS = 8;

    private final Document document;
    private final Map<String, Integer> colours;

    private Voices(Document document, Map<String, Integer> colours) {
        this.document = document;
        this.colours = colours;
    }

    static Voices of(Document document) {
        Map<String, Integer> weight = new LinkedHashMap<>();
        for (Turn turn : document.turns()) {
            if (turn.speaker() instanceof Speaker.Named named) {
                int words =
                        turn.kind() == TurnKind.MODERATOR ? 0 : turn.speech().length();
                weight.merge(named.entity(), words, Integer::sum);
            }
        }
        Map<String, Integer> colours = new HashMap<>();
        weight.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> colours.put(entry.getKey(), colours.size() % COLOURS + 1));
        return new Voices(document, colours);
    }

    /** Of a turn; its label names whoever is not known, unless a person decided about it. */
    Voice of(Turn turn) {
        return of(turn.speaker(), turn.ruled() ? null : turn.label());
    }

    Voice of(Speaker speaker, @Nullable String label) {
        return switch (speaker) {
            case Speaker.Named named ->
                document.entity(named.entity()).map(this::voice).orElseGet(() -> unnamed(label));
            case Speaker.Described described ->
                document.entity(described.entity()).map(this::described).orElseGet(() -> unnamed(label));
            case Speaker.Unnamed unnamed -> unnamed(label);
            case Speaker.Ambiguous ambiguous -> ambiguous(ambiguous.entities());
        };
    }

    private Voice voice(Entity entity) {
        String person = entity.person();
        return new Voice(
                colours.getOrDefault(entity.id(), 0),
                entity.name(),
                entity.role(),
                person == null ? null : Links.person(person),
                true,
                true,
                entity.candidates());
    }

    private Voice described(Entity entity) {
        return new Voice(colours.getOrDefault(entity.id(), 0), entity.name(), entity.role(), false, true);
    }

    private static Voice unnamed(@Nullable String label) {
        return new Voice(0, label == null ? "Unnamed" : Wording.label(label), null, false, false);
    }

    private Voice ambiguous(List<String> entities) {
        List<String> names = entities.stream()
                .map(document::entity)
                .flatMap(Optional::stream)
                .map(Entity::name)
                .toList();
        return new Voice(0, "Either " + String.join(" or ", names), null, false, true);
    }
}
