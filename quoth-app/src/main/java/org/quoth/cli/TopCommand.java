package org.quoth.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "quoth",
        description = "Who said what, to whom, when and where, in which exact words.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Examples:",
            "  quoth demo",
            "  quoth add briefings/ stories/*.html",
            "  quoth search \"north dock\" --speaker Ruiz",
            "  quoth verify \"I will not go into the wage talks\"",
            "",
            "`./quoth aot` makes a cache that lets the short verbs start faster.",
            "`quoth VERB --help` says more of each. The record is ./quoth-record unless --record or QUOTH_RECORD names another.",
            "Exit codes: 0 done; 1 done, but inputs were refused or the answer is no; 2 wrong usage; 3 the record could not be used;",
            "69 no suitable Java."
        })
@SuppressWarnings("UnusedVariable") // picocli sets the fields and acts on them
final class TopCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;
}
