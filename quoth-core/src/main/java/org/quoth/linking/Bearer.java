package org.quoth.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Entity;
import org.quoth.model.PersonalName;

/**
 * Somebody a document speaks of, with all it tells of them.
 *
 * @param name the fullest name the document gives, its header and headline included
 * @param printed the same as printed
 * @param offices what it calls them
 * @param honorifics what stands before the name: "ms", "admiral"
 * @param day its date; null if it has none
 */
record Bearer(
        Entity entity,
        PersonalName name,
        String printed,
        List<Office> offices,
        Set<String> honorifics,
        @Nullable LocalDate day,
        Context context) {

    Bearer {
        offices = List.copyOf(offices);
        honorifics = Set.copyOf(honorifics);
    }
}
