package org.quoth.cli;

import java.time.Duration;
import org.quoth.desk.Patience;

/** Waits a few seconds for what an interrupted run left, shows how far it is, and says what is left then. */
final class ShortWait implements Patience {

    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    private final Console console;
    private long begun = -1;

    ShortWait(Console console) {
        this.console = console;
    }

    @Override
    public boolean goesOn(long done, long all) {
        long now = System.nanoTime();
        begun = begun < 0 ? now : begun;
        if (now - begun < LONGEST) {
            console.progress("Going on with what an interrupted run left: " + done + " of "
                    + Lines.count(all, "document") + " …");
            return true;
        }
        console.progressDone();
        console.say("A run was interrupted before it was done: " + Lines.count(all - done, "document") + " of " + all
                + " are still without their persons or verdicts. Each command goes on with it for a few seconds.");
        return false;
    }
}
