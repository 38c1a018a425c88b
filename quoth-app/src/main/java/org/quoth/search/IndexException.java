package org.quoth.search;

/** The index could not be read or written; the message is a sentence for people. Nothing is lost: it can be rebuilt from the record. */
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
