package org.quoth.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the record knows of a person when it has to decide whether a document speaks of them.
 *
 * @param person the record-wide id
 * @param names every full name they go by, the one on their page first
 * @param identifiers scheme to value
 * @param tenures offices by authority files
 * @param roles what documents call them
 * @param born the year, null if not known
 * @param died the year, null if alive or not known
 * @param documents in how many documents they appear
 * @param first the first dated document; null if none is
 * @param last the last dated document; null if none is
 */
public record Profile(
        String person,
        List<String> names,
        Map<String, String> identifiers,
        List<Tenure> tenures,
        List<Role> roles,
        @Nullable Integer born,
        @Nullable Integer died,
        int documents,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public Profile {
        names = List.copyOf(names);
        identifiers = Map.copyOf(identifiers);
        tenures = List.copyOf(tenures);
        roles = List.copyOf(roles);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("person " + person + " has no name");
        }
    }

    public String name() {
        return names.getFirst();
    }
}
