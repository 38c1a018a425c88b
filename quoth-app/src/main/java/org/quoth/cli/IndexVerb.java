package org.quoth.cli;

import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "index",
        description = "Reads the record for meaning, so that `search --like` finds what was said in other words.",
        footer = {
            "",
            "Examples:",
            "  quoth index --meaning",
            "  quoth index --no-meaning",
            "",
            "Once asked for, `add` keeps it up. It takes about as long as adding did. Ctrl-C stops in order; the same command",
            "again goes on. Nothing is ever confirmed by meaning: it only finds."
        })
final class IndexVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--meaning",
            negatable = true,
            required = true,
            description = "Read for meaning what was not read yet; --no-meaning forgets it again.")
    private boolean meaning;

    IndexVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console));
                Stopping stopping = new Stopping(console)) {
            if (!meaning) {
                desk.byMeaning().forget();
                console.line("The record is kept by words alone.");
                return Exit.DONE;
            }
            long documents = desk.documents().counts().documents();
            long read = desk.byMeaning()
                    .keep(
                            done -> console.progress(
                                    Lines.count(done, "document") + " of at most " + documents + " read for meaning …"),
                            stopping::asked);
            console.progressDone();
            console.line(Lines.count(read, "document") + " read for meaning, of " + documents + " on the record");
            return Exit.DONE;
        }
    }
}
