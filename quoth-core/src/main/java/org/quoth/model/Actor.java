package org.quoth.model;

/** Who is to act: an entity of the document, or the words that name the actor. */
public sealed interface Actor {

    record Known(String entity) implements Actor {}

    record Words(String text) implements Actor {}
}
