package org.quoth.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose statements, of which days, and how many of them. */
final class StatementsOption {

    /** So many statements are fetched at once. */
    static final int MOST = 1000;

    @Option(names = "--speaker", paramLabel = "NAME", description = "A name, titles allowed, or a person's id.")
    private @Nullable String speaker;

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to show (1 to 1000); csv and jsonl give all unless told.")
    private @Nullable Integer limit;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the page before ended.")
    private @Nullable String cursor;

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

    /** How many to show, if that was typed; this many else. */
    int limit(int otherwise) {
        int asked = limit == null ? otherwise : limit;
        if (asked < 1 || asked > MOST) {
            throw new UsageException("--limit is " + asked + "; between 1 and " + MOST + " is possible.");
        }
        return asked;
    }

    /** Whether all there is shall be written: a table, of which no part was asked for. */
    boolean whole(OutputFormat format) {
        return limit == null && (format == OutputFormat.csv || format == OutputFormat.jsonl);
    }

    @Nullable
    String cursor() {
        return cursor;
    }
}
