package org.quoth.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as an authority file has them.
 *
 * @param names the one to show first; full names only; never empty
 * @param identifiers scheme to value, the file's own first: importing again finds the person by them
 * @param born the year, null if not told
 * @param died the year, null if not told
 */
public record KnownPerson(
        List<String> names,
        Map<String, String> identifiers,
        List<Tenure> tenures,
        @Nullable Integer born,
        @Nullable Integer died) {

    public KnownPerson {
        names = List.copyOf(names);
        identifiers = Map.copyOf(identifiers);
        tenures = List.copyOf(tenures);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a person without a name: " + identifiers);
        }
    }

    public String name() {
        return names.getFirst();
    }
}
