package org.quoth.web;

import org.jspecify.annotations.Nullable;

/**
 * Whoever speaks, as a page shows them.
 *
 * @param colour 1 to 8, or 0 for nobody in particular
 * @param href their page; null if they have none
 * @param named whether the document gives a name
 * @param one whether it is one voice for certain: unnamed reporters are not
 */
record Voice(
        int colour,
        String name,
        @Nullable String role,
        @Nullable String href,
        boolean named,
        boolean one) {

    String look() {
        return named ? "s" + colour : "s" + colour + " unnamed";
    }
}
