package org.quoth.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Someone or something that speaks or is spoken for in one document.
 *
 * @param id unique in the document
 * @param name the fullest name given; for {@link EntityType#UNNAMED} the description
 * @param role the role the document gives, held on its date; null if none
 * @param person the record-wide person; null until the record knows
 * @param identifiers identifiers elsewhere, scheme to value ("wikidata" to "Q22316")
 * @param aliases other names the document uses, as written, in the order of their first use: "the RHA" of a Royal Harbour Authority
 * @param mentions where the document speaks of them, in text order
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String role,
        @Nullable String person,
        Map<String, String> identifiers,
        List<String> aliases,
        List<Span> mentions) {

    public Entity {
        identifiers = Map.copyOf(identifiers);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** An entity with one name only. */
    public Entity(
            String id,
            EntityType type,
            String name,
            @Nullable String role,
            @Nullable String person,
            Map<String, String> identifiers,
            List<Span> mentions) {
        this(id, type, name, role, person, identifiers, List.of(), mentions);
    }

    public Entity withPerson(@Nullable String value) {
        return new Entity(id, type, name, role, value, identifiers, aliases, mentions);
    }
}
