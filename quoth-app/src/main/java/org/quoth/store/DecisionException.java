package org.quoth.store;

/** What was decided cannot be; the message is a sentence for whoever decided it. */
public final class DecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public DecisionException(String message) {
        this("", message);
    }

    /** @param field of what was asked, that the message speaks of: "citation", "author", … */
    public DecisionException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What the message speaks of; empty where that is no one field. */
    public String field() {
        return field;
    }
}
