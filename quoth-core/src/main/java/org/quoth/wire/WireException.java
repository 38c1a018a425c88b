package org.quoth.wire;

/** JSON that is not what the schema says. The message is one sentence that says what is wrong and where. */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }

    public WireException(String message, Throwable cause) {
        super(message, cause);
    }
}
