package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Candidate;

/**
 * Whoever speaks, as a page shows them.
 *
 * @param colour 1 to 8, or 0 for nobody in particular
 * @param href their page; null if they have none
 * @param named whether the document gives a name
 * @param meant who on the record may be meant, the likeliest first, where it could not be told
 * @param one whether it is one voice for certain: unnamed reporters are not
 */
record Voice(
        int colour,
        String name,
        @Nullable String role,
        @Nullable String href,
        boolean named,
        boolean one,
        List<Candidate> meant) {

    /** Whoever has no page and is nobody's namesake. */
    Voice(int colour, String name, @Nullable String role, boolean named, boolean one) {
        this(colour, name, role, null, named, one, List.of());
    }

    String look() {
        return named ? "s" + colour : "s" + colour + " unnamed";
    }
}
