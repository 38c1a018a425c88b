package org.quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quoth.desk.TurnCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        description = "Compares how transcripts are read with what you corrected by hand.",
        footer = {
            "",
            "Example:",
            "  quoth extract --format jsonl briefings/ > gold.jsonl    # then correct its turns by hand",
            "  quoth evaluate --turns gold.jsonl",
            "",
            "The documents are looked for beside it. A turn is right when label and first words agree. Exit code 1 if any differs."
        })
final class EvaluateVerb implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--turns",
            required = true,
            paramLabel = "GOLD",
            description = "A file of lines as `quoth extract --format jsonl` prints them, with the turns corrected.")
    private Path turns = Path.of("");

    EvaluateVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(turns)) {
            throw new UsageException("--turns is " + turns + "; there is no such file.");
        }
        List<TurnCheck.Result> results;
        try {
            results = TurnCheck.run(turns);
        } catch (IOException e) {
            throw new UsageException(turns + " could not be used: " + e.getMessage() + ".");
        }
        for (TurnCheck.Result each : results) {
            console.line(each.source() + ": " + each.right() + " of " + each.gold() + " turns right, " + each.ended()
                    + " to their end, " + each.found() + " found");
            each.differing().forEach(line -> console.line("  " + line));
        }
        int gold = results.stream().mapToInt(TurnCheck.Result::gold).sum();
        int right = results.stream().mapToInt(TurnCheck.Result::right).sum();
        int ended = results.stream().mapToInt(TurnCheck.Result::ended).sum();
        int found = results.stream().mapToInt(TurnCheck.Result::found).sum();
        console.line(String.format(
                Locale.ROOT,
                "%d documents, %d turns: %.2f %% right, %.2f %% of those to their end; of %d found %.2f %% are in the gold",
                results.size(),
                gold,
                share(right, gold),
                share(ended, right),
                found,
                share(right, found)));
        return right == gold && ended == gold && found == gold ? Exit.DONE : Exit.NO;
    }

    private static double share(int part, int all) {
        return all == 0 ? 100 : 100.0 * part / all;
    }
}
