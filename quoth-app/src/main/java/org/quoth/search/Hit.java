package org.quoth.search;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Held;
import org.quoth.model.Statement;

/**
 * A statement that was found, and the part of it to show.
 *
 * @param likeness how near in meaning that part lies to what was asked, -1 to 1; null where it was found by words
 * @param held what became of it when it was held against the primary texts; null where it is no quotation or was not
 */
public record Hit(
        Statement statement,
        Snippet snippet,
        @Nullable Double likeness,
        @Nullable Held held) {

    /** What was found in the index, which knows nothing of primary texts. */
    public Hit(Statement statement, Snippet snippet, @Nullable Double likeness) {
        this(statement, snippet, likeness, null);
    }

    public Hit with(@Nullable Held held) {
        return new Hit(statement, snippet, likeness, held);
    }
}
