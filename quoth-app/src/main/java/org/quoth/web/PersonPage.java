package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the record.
 *
 * @param variants other names they appear under in the statements shown
 * @param said what they said in primary texts
 * @param quoted where others quote them
 */
record PersonPage(
        Layout layout,
        String name,
        List<Held> roles,
        List<String> variants,
        int statements,
        int documents,
        Shelf said,
        Shelf quoted) {

    /** A role, and when documents give it. */
    record Held(String title, String when) {}

    /** A page of statements. */
    record Shelf(
            String total, List<Entry> entries, @Nullable String next) {}
}
