package org.quoth.search;

/** The index could not be read or written; the message is a sentence for people. Nothing is lost: it can be rebuilt from the record. */
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    public IndexException(String message) {
        super(message);
        this.damaged = false;
    }

    public IndexException(String message, Throwable cause) {
        this(message, cause, false);
    }

    IndexException(String message, Throwable cause, boolean damaged) {
        super(message, cause);
        this.damaged = damaged;
    }

    /** Whether its files cannot be read by this version; where not, it is out of reach just now. */
    public boolean damaged() {
        return damaged;
    }
}
