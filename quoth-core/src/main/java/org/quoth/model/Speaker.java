package org.quoth.model;

import java.util.List;

/** Who is held to have said something. Entities are named by their id within the document. */
public sealed interface Speaker {

    /** Nobody could be found, or an unnamed reporter who must not be merged with any other. */
    Speaker UNNAMED = new Unnamed();

    /** A person, organisation or group with a name of its own. */
    record Named(String entity) implements Speaker {}

    /** Known by a description only: "a senior official"; the entity keeps the description. */
    record Described(String entity) implements Speaker {}

    record Unnamed() implements Speaker {}

    /** Several could be meant: two or more entities, the likeliest first. */
    record Ambiguous(List<String> entities) implements Speaker {
        public Ambiguous {
            entities = List.copyOf(entities);
            if (entities.size() < 2) {
                throw new IllegalArgumentException("ambiguous between fewer than two: " + entities);
            }
        }
    }
}
