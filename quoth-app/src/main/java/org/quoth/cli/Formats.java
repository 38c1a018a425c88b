package org.quoth.cli;

import java.util.List;

/** Which formats a verb can write. */
final class Formats {

    private Formats() {}

    static void require(OutputFormat given, OutputFormat... possible) {
        if (!List.of(possible).contains(given)) {
            throw new UsageException(
                    "--format " + given + " is not possible here; possible are " + List.of(possible) + ".");
        }
    }
}
