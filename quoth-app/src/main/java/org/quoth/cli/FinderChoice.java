package org.quoth.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Analysis;
import org.quoth.desk.Choice;
import org.quoth.desk.Choice.Finder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How attributions are to be found; by the accurate trained model if nothing is said. */
final class FinderChoice {

    @ArgGroup
    private Other other = new Other();

    private static final class Other {

        @Option(names = "--accurate", description = "Find attributions with the accurate model.")
        private boolean accurate;

        @Option(names = "--fast", description = "Find attributions with the smaller model: quicker, less often right.")
        private boolean fast;

        @Option(names = "--rules", description = "Find attributions by rules alone, without a trained model.")
        private boolean rules;

        @Option(
                names = "--model",
                paramLabel = "FOLDER",
                description = "Find attributions with a model of your own; `quoth train` makes one.")
        private @Nullable Path model;
    }

    @Option(
            names = "--confidence",
            paramLabel = "LEAST",
            description =
                    "Leave out attributions that are less sure than this, 0 to 1; at 0.9 about nine in ten are right.")
    private @Nullable Double least;

    Analysis analysis() {
        Choice choice = over(Choice.USUAL);
        return choice.analysis()
                .orElseThrow(() -> new UsageException("There is no model in " + choice.model()
                        + ": it would hold attribution.onnx, attribution.properties and vocabulary.txt."));
    }

    /** Refuses a folder that holds no model before anything is done. */
    void requireModel() {
        if (other.model != null) {
            analysis();
        }
    }

    /** What was typed in place of what was chosen before. */
    Choice over(Choice before) {
        Choice finder = finder(before);
        if (least == null) {
            return finder;
        }
        if (!(least >= 0 && least <= 1)) {
            throw new UsageException("--confidence is " + least + "; it lies between 0 and 1.");
        }
        return finder.atLeast(least);
    }

    private Choice finder(Choice before) {
        if (other.model != null) {
            return before.by(Finder.OWN, other.model);
        }
        if (other.rules) {
            return before.by(Finder.RULES, null);
        }
        if (other.fast) {
            return before.by(Finder.FAST, null);
        }
        return other.accurate ? before.by(Finder.ACCURATE, null) : before;
    }
}
