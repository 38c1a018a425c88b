package org.quoth.desk;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What a door decides before it opens the desk.
 *
 * @param record the folder of the record
 * @param clock what "today" and "now" are
 * @param workers how many documents are read at once
 * @param patience how long opening may take after a run that was interrupted
 */
public record Settings(Path record, Clock clock, int workers, Patience patience) {

    public static final Path DEFAULT_RECORD = Path.of("quoth-record");

    public Settings {
        if (workers < 1) {
            throw new IllegalArgumentException("workers is " + workers + "; at least 1 is needed");
        }
    }

    /** The record in this folder, the system's clock, and as many workers as there are processors. */
    public static Settings of(Path record) {
        return new Settings(record, Clock.systemUTC(), Runtime.getRuntime().availableProcessors(), Patience.ENDLESS);
    }

    public Settings waiting(Patience longest) {
        return new Settings(record, clock, workers, longest);
    }
}
