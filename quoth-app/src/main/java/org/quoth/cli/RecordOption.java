package org.quoth.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Settings;
import picocli.CommandLine.Option;

/** Which record is meant. */
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "The folder of the record (or set QUOTH_RECORD); ./quoth-record unless told otherwise.")
    private @Nullable Path record;

    Settings settings(Console console) {
        return Settings.of(console.record(record)).waiting(new ShortWait(console));
    }
}
