package org.quoth.store;

/** What was decided cannot be; the message is a sentence for whoever decided it. */
public final class DecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DecisionException(String message) {
        super(message);
    }
}
