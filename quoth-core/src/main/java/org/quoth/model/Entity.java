package org.quoth.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param link why they are held to be that person, or between whom it lies; null until the record was asked
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String role,
        @Nullable String person,
        Map<String, String> identifiers,
        List<String> aliases,
        List<Span> mentions,
        @Nullable Link link) {

    public Entity {
        identifiers = Map.copyOf(identifiers);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** With one name only, as a document alone tells it. */
    public Entity(
            String id,
            EntityType type,
            String name,
            @Nullable String role,
            @Nullable String person,
            Map<String, String> identifiers,
            List<Span> mentions) {
        this(id, type, name, role, person, identifiers, List.of(), mentions, null);
    }

    /** As a document alone tells it. */
    public Entity(
            String id,
            EntityType type,
            String name,
            @Nullable String role,
            @Nullable String person,
            Map<String, String> identifiers,
            List<String> aliases,
            List<Span> mentions) {
        this(id, type, name, role, person, identifiers, aliases, mentions, null);
    }

    /** Who of the record may be meant, the likeliest first, where it could not be told; empty otherwise. */
    public List<Candidate> candidates() {
        return link == null ? List.of() : link.candidates();
    }

    /** The same, not mentioned at these places. */
    public Entity without(Set<Span> places) {
        List<Span> left =
                mentions.stream().filter(span -> !places.contains(span)).toList();
        return left.size() == mentions.size()
                ? this
                : new Entity(id, type, name, role, person, identifiers, aliases, left, link);
    }

    public Entity withPerson(@Nullable String value) {
        return new Entity(id, type, name, role, value, identifiers, aliases, mentions, null);
    }

    /** The same, with no role told. */
    public Entity withoutRole() {
        return new Entity(id, type, name, null, person, identifiers, aliases, mentions, link);
    }

    /** Held to be a person of the record, or nobody certain. */
    public Entity linked(@Nullable String to, @Nullable Link why) {
        Map<String, String> all = new HashMap<>(why == null ? Map.of() : why.identifiers());
        all.putAll(identifiers);
        return new Entity(id, type, name, role, to, all, aliases, mentions, why);
    }

    /** As the document alone tells it. */
    public Entity unlinked() {
        Map<String, String> own = new HashMap<>(identifiers);
        if (link != null) {
            own.entrySet().removeAll(link.identifiers().entrySet());
        }
        return new Entity(id, type, name, role, null, own, aliases, mentions, null);
    }

    /** The name to show: the record's where the document tells only a part of it or none. */
    public String fullName() {
        String known = link == null ? null : link.name();
        boolean part = type == EntityType.UNNAMED || name.indexOf(' ') < 0;
        return known != null && part ? known : name;
    }

    /** What they are in this document: as it says, completed by what they were on its date; null if neither is known. */
    public @Nullable String office() {
        List<String> held = link == null ? List.of() : link.roles();
        if (role == null) {
            return held.isEmpty() ? null : String.join("; ", held);
        }
        String said = role.toLowerCase(java.util.Locale.ROOT);
        List<String> more = held.stream()
                .filter(each -> !said.contains(each.toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return more.isEmpty() ? role : role + "; " + String.join("; ", more);
    }
}
