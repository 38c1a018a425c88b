package org.quoth.web;

import org.jspecify.annotations.Nullable;

/**
 * Whoever speaks, as a page shows them.
 *
 * @param colour 1 to 8, or 0 for nobody in particular
 * @param href their page; null if they have none
 */
record Voice(
        int colour,
        String name,
        @Nullable String role,
        @Nullable String href,
        boolean named) {

    String look() {
        return named ? "s" + colour : "s" + colour + " unnamed";
    }
}
