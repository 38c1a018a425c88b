package org.quoth.store;

/**
 * Who decides something, and why.
 *
 * @param reason empty for none
 */
public record Ruling(String author, String reason) {

    public Ruling {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a decision needs an author");
        }
    }
}
