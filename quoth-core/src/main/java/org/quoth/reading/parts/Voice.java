package org.quoth.reading.parts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.model.EntityType;

/**
 * Somebody who speaks in a document that says itself who they are.
 *
 * @param key what the document tells them apart by: an identifier, else the name
 * @param role as the document gives it; null if it gives none
 * @param identifiers identifiers elsewhere, scheme to value
 */
public record Voice(
        String key, EntityType type, String name, @Nullable String role, Map<String, String> identifiers) {

    public Voice {
        identifiers = Map.copyOf(identifiers);
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a voice without a name: key " + key + ", name " + name);
        }
    }

    /** A person; null where the document tells no key or no name, but spaces or control characters. */
    public static @Nullable Voice person(
            String key, String name, @Nullable String role, Map<String, String> identifiers) {
        return key.isBlank() || name.isBlank()
                ? null
                : new Voice(key, EntityType.PERSON, name.strip(), role, identifiers);
    }

    /** A person told apart by an identifier of this scheme. */
    public static Voice person(String name, @Nullable String role, String scheme, String identifier) {
        return new Voice(scheme + ":" + identifier, EntityType.PERSON, name, role, Map.of(scheme, identifier));
    }
}
