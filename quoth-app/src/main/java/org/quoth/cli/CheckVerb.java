package org.quoth.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import org.quoth.store.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Looks for faults in the record: the database, the originals, the index.",
        footer = {"", "Example:", "  quoth check --record /data/harbour", "", "Exit code 1 if there are faults."})
final class CheckVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(record.settings(console))) {
            List<String> faults = desk.check().run();
            faults.forEach(console::line);
            if (faults.isEmpty()) {
                Counts counts = desk.documents().counts();
                console.line("No fault found: " + Lines.count(counts.documents(), "document") + " ("
                        + Lines.count(counts.transcripts(), "transcript") + ", "
                        + Lines.count(counts.articles(), "article") + "), "
                        + Lines.count(counts.statements(), "statement") + ", " + counts.people() + " people.");
            }
            return faults.isEmpty() ? Exit.DONE : Exit.NO;
        }
    }
}
