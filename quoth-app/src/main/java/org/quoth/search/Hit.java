package org.quoth.search;

import org.jspecify.annotations.Nullable;
import org.quoth.model.Statement;

/**
 * A statement that was found, and the part of it to show.
 *
 * @param likeness how near in meaning that part lies to what was asked, -1 to 1; null where it was found by words
 */
public record Hit(
        Statement statement, Snippet snippet, @Nullable Double likeness) {}
