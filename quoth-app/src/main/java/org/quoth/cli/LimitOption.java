package org.quoth.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many lines of a list to give: of a list for people some, of a table all, unless a number is typed. */
final class LimitOption {

    private static final int USUAL = 100;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many; 100 unless told, and all in csv, json and jsonl.")
    private @Nullable Integer limit;

    int limit(OutputFormat format) {
        if (limit != null && limit < 1) {
            throw new UsageException("--limit is " + limit + "; 1 or more is possible.");
        }
        if (limit != null) {
            return limit;
        }
        return format == OutputFormat.text ? USUAL : Integer.MAX_VALUE;
    }

    /**
     * Says how many lines there are: below a list always, beside a table where it holds less than all.
     *
     * @param counted "13 of 66 exchanges"
     */
    static void close(Console console, OutputFormat format, String counted, int given, long there) {
        boolean less = given < there;
        if (format == OutputFormat.text) {
            console.line(counted + (less ? ", " + given + " shown; more with --limit" : ""));
        } else if (less) {
            console.say(counted + ", " + given + " written; more with --limit");
        }
    }
}
