package org.quoth.cli;

import java.util.concurrent.CountDownLatch;
import org.quoth.desk.Desk;

/** The web pages and REST, as far as the command line needs to know them: it starts them, and does not know what they are. */
public interface Doors {

    /**
     * Starts to answer.
     *
     * @param port 0 for any that is free
     * @throws NotStarted if the port is taken or forbidden
     */
    Running start(Desk desk, String host, int port);

    /** A server that answers until it is stopped. */
    interface Running {

        int port();

        void stop();

        /** Waits for ever, or until this thread is interrupted. */
        default void await() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The server could not start; the message says why, and what to do. */
    final class NotStarted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotStarted(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
