package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * Keeps what a document states itself: minutes that name the speaker of a turn, with identifiers, know better than any reading of labels.
 */
final class Stated {

    private final Document before;
    private final Document after;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private Stated(Document before, Document after) {
        this.before = before;
        this.after = after;
        after.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** The resolved document, with the speakers that the document stated before. */
    static Document kept(Document before, Document after) {
        return before.entities().isEmpty() ? after : new Stated(before, after).document();
    }

    private Document document() {
        Set<String> taken = new HashSet<>();
        for (Entity stated : before.entities()) {
            String same = resolved(stated, taken);
            String id = same.isEmpty() ? "e" + (entities.size() + 1) : same;
            taken.add(id);
            ids.put(stated.id(), id);
            Entity found = entities.get(id);
            entities.put(id, found == null ? renamed(stated, id) : merged(stated, found));
        }
        return after.withTurns(turns()).withEntities(List.copyOf(entities.values()), after.principal());
    }

    /** The entity that most of this speaker's turns were held to be; empty if there is none, or another has it. */
    private String resolved(Entity stated, Set<String> taken) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Turn turn : before.turns()) {
            if (turn.speaker() instanceof Speaker.Named named
                    && named.entity().equals(stated.id())
                    && after.turn(turn.index()).speaker() instanceof Speaker.Named found) {
                votes.merge(found.entity(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> !taken.contains(vote.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Entity renamed(Entity stated, String id) {
        return new Entity(
                id,
                stated.type(),
                stated.name(),
                stated.role(),
                stated.person(),
                stated.identifiers(),
                stated.mentions());
    }

    /** What is stated, and the mentions that were found. */
    private static Entity merged(Entity stated, Entity found) {
        List<Span> mentions = new ArrayList<>(new HashSet<>(stated.mentions()));
        found.mentions().stream()
                .filter(span -> !stated.mentions().contains(span))
                .forEach(mentions::add);
        mentions.sort(null);
        return new Entity(
                found.id(),
                stated.type(),
                stated.name(),
                stated.role() == null ? found.role() : stated.role(),
                found.person(),
                stated.identifiers(),
                found.aliases(),
                mentions);
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : after.turns()) {
            boolean stated = before.turn(turn.index()).speaker() instanceof Speaker.Named;
            turns.add(stated ? turn.withSpeaker(speaker(before.turn(turn.index()))) : turn);
        }
        return turns;
    }

    private Speaker speaker(Turn turn) {
        return turn.speaker() instanceof Speaker.Named named
                ? new Speaker.Named(ids.getOrDefault(named.entity(), named.entity()))
                : turn.speaker();
    }
}
