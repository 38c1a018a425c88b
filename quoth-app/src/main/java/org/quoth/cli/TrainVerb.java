package org.quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Stands in the list of verbs; the launcher hands it on to the training module, which is no part of the program. */
@Command(
        name = "train",
        description = "Trains the attribution model on your own marked texts (needs the project's folder).",
        footer = {
            "",
            "Example:",
            "  quoth train --gold marked/train --dev marked/dev --run run1 --to model1",
            "  quoth evaluate --gold marked/dev --model model1",
            "  quoth extract --model model1 story.html",
            "",
            "`./quoth train` in the project's folder lists everything; quoth-train/README.md explains it."
        })
final class TrainVerb implements Callable<Integer> {

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Override
    public Integer call() {
        throw new UsageException("Training is no part of the installed program: run `./quoth train "
                + String.join(" ", rest) + "` in the project's folder.");
    }
}
