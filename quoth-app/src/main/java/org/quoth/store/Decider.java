package org.quoth.store;

/**
 * Who decides something, and why.
 *
 * @param reason empty for none
 */
public record Decider(String author, String reason) {

    public Decider {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a decision needs an author");
        }
    }
}
