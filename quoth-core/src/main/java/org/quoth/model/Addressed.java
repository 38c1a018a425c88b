package org.quoth.model;

import java.util.List;
import org.quoth.text.Span;

/**
 * Whom a turn speaks to by a title ("Sir", "Madam Chair"). One candidate in all: that one is meant; several: it cannot be told.
 *
 * @param words the title
 * @param entities who may be meant, by id
 * @param turns turns whose unnamed speakers may be meant, counted from 1
 */
public record Addressed(Span words, List<String> entities, List<Integer> turns) {

    public Addressed {
        entities = List.copyOf(entities);
        turns = List.copyOf(turns);
    }
}
