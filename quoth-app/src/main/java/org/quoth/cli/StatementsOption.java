package org.quoth.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose statements, of which days, and how many of them. */
final class StatementsOption {

    private static final int MOST = 1000;

    @Option(names = "--speaker", paramLabel = "NAME", description = "A name, titles allowed, or a person's id.")
    private @Nullable String speaker;

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many to show (1 to 1000).")
    private int limit;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the page before ended.")
    private @Nullable String cursor;

    /** @param limit unless another is typed */
    StatementsOption(int limit) {
        this.limit = limit;
    }

    @Nullable
    String speaker() {
        return speaker;
    }

    @Nullable
    LocalDate first() {
        return period.first();
    }

    @Nullable
    LocalDate last() {
        return period.last();
    }

    int limit() {
        if (limit < 1 || limit > MOST) {
            throw new UsageException("--limit is " + limit + "; between 1 and " + MOST + " is possible.");
        }
        return limit;
    }

    @Nullable
    String cursor() {
        return cursor;
    }
}
