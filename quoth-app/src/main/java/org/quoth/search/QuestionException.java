package org.quoth.search;

/** A question that cannot be answered as it stands; the message says what is wrong with it. */
public final class QuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QuestionException(String message) {
        super(message);
    }
}
