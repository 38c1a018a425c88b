package org.quoth.attribution.times;

import org.jspecify.annotations.Nullable;

/** Reads one family of expressions. */
@FunctionalInterface
interface Rule {

    /** The longest expression of this family that begins at word {@code i}; null if none does. */
    @Nullable
    Found at(Words words, int i);
}
