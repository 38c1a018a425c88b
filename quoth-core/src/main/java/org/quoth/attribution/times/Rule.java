package org.quoth.attribution.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one family of expressions. */
@FunctionalInterface
interface Rule {

    /** The longest expression of this family that begins at word {@code i}; null if none does. */
    @Nullable
    Found at(Words words, int i);

    /** The longest of what these rules read from word {@code i} on that is a time; null if none is. */
    static @Nullable Found longest(List<Rule> rules, Words words, int i) {
        Found longest = null;
        for (Rule rule : rules) {
            Found found = rule.at(words, i);
            if (found != null && found.type() != null && (longest == null || found.end() > longest.end())) {
                longest = found;
            }
        }
        return longest;
    }
}
