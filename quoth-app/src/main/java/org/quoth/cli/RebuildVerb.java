package org.quoth.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.quoth.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rebuild",
        description = "Makes the analysis and the index anew from the originals.",
        footer = {
            "",
            "Examples:",
            "  quoth rebuild",
            "  quoth rebuild --accurate",
            "",
            "Each document is analysed as it was when it was added, with the same finder and confidence, unless told otherwise.",
            "Exit code 1 if some documents had to be left as they were."
        })
final class RebuildVerb implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FinderChoice finder = new FinderChoice();

    RebuildVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        finder.requireModel();
        try (Desk desk = Desk.mend(record.settings(console))) {
            List<String> kept = desk.rebuild(finder::over).run(done -> console.progress(done + " documents …"));
            console.progressDone();
            kept.forEach(console::line);
            console.line(Lines.count(desk.documents().counts().documents(), "document") + ", " + kept.size()
                    + " left as they were");
            return kept.isEmpty() ? Exit.DONE : Exit.NO;
        }
    }
}
