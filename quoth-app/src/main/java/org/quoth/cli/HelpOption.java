package org.quoth.cli;

import picocli.CommandLine.Option;

/** What every verb answers. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and acts on it
    private boolean help;
}
