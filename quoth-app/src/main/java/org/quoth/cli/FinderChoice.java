package org.quoth.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Analysis;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How attributions are to be found; by the accurate trained model if nothing is said. */
final class FinderChoice {

    @ArgGroup
    private Other other = new Other();

    private static final class Other {

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
    private double least;

    Analysis analysis() {
        if (!(least >= 0 && least <= 1)) {
            throw new UsageException("--confidence is " + least + "; it lies between 0 and 1.");
        }
        return least > 0 ? chosen().atLeast(least) : chosen();
    }

    private static Analysis model(Path folder) {
        return Analysis.model(folder)
                .orElseThrow(() -> new UsageException("There is no model in " + folder
                        + ": it would hold attribution.onnx, attribution.properties and vocabulary.txt."));
    }

    private Analysis chosen() {
        if (other.rules) {
            return Analysis.rules();
        }
        if (other.model != null) {
            return model(other.model);
        }
        return other.fast ? Analysis.fast() : Analysis.best();
    }
}
