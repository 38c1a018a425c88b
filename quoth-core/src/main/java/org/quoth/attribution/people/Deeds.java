package org.quoth.attribution.people;

import java.util.List;
import java.util.Map;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Scene;
import org.quoth.attribution.people.names.Word;

/** Reads what somebody is from what the text tells of the person's doings: "Ana Ruiz, who chairs the inquiry," may be "the chairwoman" later. */
final class Deeds {

    private static final Map<String, List<String>> ROLES = Map.ofEntries(
            Map.entry("chairs", List.of("chair", "chairman", "chairwoman", "chairperson")),
            Map.entry("chaired", List.of("chair", "chairman", "chairwoman", "chairperson")),
            Map.entry("prosecuted", List.of("prosecutor")),
            Map.entry("prosecutes", List.of("prosecutor")),
            Map.entry("defended", List.of("lawyer", "attorney", "barrister")),
            Map.entry("defends", List.of("lawyer", "attorney", "barrister")),
            Map.entry("owns", List.of("owner")),
            Map.entry("owned", List.of("owner")),
            Map.entry("founded", List.of("founder")),
            Map.entry("co-founded", List.of("founder", "co-founder")),
            Map.entry("leads", List.of("leader")),
            Map.entry("heads", List.of("head")),
            Map.entry("edits", List.of("editor")),
            Map.entry("edited", List.of("editor")),
            Map.entry("directed", List.of("director")),
            Map.entry("directs", List.of("director")),
            Map.entry("wrote", List.of("author", "writer")),
            Map.entry("writes", List.of("author", "writer")),
            Map.entry("coaches", List.of("coach")),
            Map.entry("coached", List.of("coach")),
            Map.entry("teaches", List.of("teacher")),
            Map.entry("taught", List.of("teacher")),
            Map.entry("hosts", List.of("host")),
            Map.entry("hosted", List.of("host")),
            Map.entry("sponsored", List.of("sponsor")),
            Map.entry("designed", List.of("designer", "architect")),
            Map.entry("painted", List.of("painter", "artist")),
            Map.entry("organised", List.of("organiser")),
            Map.entry("organized", List.of("organizer")),
            Map.entry("invented", List.of("inventor")),
            Map.entry("moderated", List.of("moderator")),
            Map.entry("farms", List.of("farmer")));

    private Deeds() {}

    /** Notes for everybody named in full what "who" behind the name tells. */
    static void introduce(Scene scene, Cast cast) {
        for (Mention mention : scene.mentions()) {
            boolean full = mention.name() != null && !mention.name().given().isEmpty();
            List<String> told = full ? told(scene.words(), mention.words().end()) : List.of();
            List<Figure> figures = told.isEmpty() ? List.of() : cast.named(Walk.name(mention));
            if (figures.size() == 1 && figures.getFirst().isPerson()) {
                told.forEach(role -> cast.held(figures.getFirst(), new Role(role, Role.HEARD)));
            }
        }
    }

    /** What who does so is called; empty unless "who" and, at once or after a small word, such a verb follow. */
    private static List<String> told(List<Word> words, int name) {
        if (name + 2 >= words.size() || !words.get(name).key().equals("who")) {
            return List.of();
        }
        int verb = Lexicon.FUNCTION.contains(words.get(name + 1).key()) ? name + 2 : name + 1;
        return ROLES.getOrDefault(words.get(verb).key(), List.of());
    }
}
