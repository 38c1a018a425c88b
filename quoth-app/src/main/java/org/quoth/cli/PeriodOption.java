package org.quoth.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day to which. */
final class PeriodOption {

    @Option(names = "--from", paramLabel = "DAY", description = "The first day: 2025-03-03, 2025-03 or 2025.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private @Nullable String to;

    @Nullable
    LocalDate first() {
        return Days.first(from);
    }

    @Nullable
    LocalDate last() {
        return Days.last(to);
    }
}
