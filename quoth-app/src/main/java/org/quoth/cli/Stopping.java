package org.quoth.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long verb end in order when it is interrupted (Ctrl-C, a plain {@code kill}): it is asked to stop, and the program waits until it
 * has. What waits too long is cut off; nothing that was told is lost then either.
 */
final class Stopping implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 900;

    private final Console console;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "stopping");
    private volatile boolean asked;

    Stopping(Console console) {
        this.console = console;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked = true;
        console.progressDone();
        console.say("Stopping; what was read is being put in order …");
        try {
            if (!ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody wants the verb to stop. */
    boolean asked() {
        return asked;
    }

    /** The verb has ended, in order. */
    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                asked = true; // the program is ending already; the hook runs and finds the verb ended
            }
        }
    }
}
