package org.quoth.cli;

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
    }

    Analysis analysis() {
        if (other.rules) {
            return Analysis.rules();
        }
        return other.fast ? Analysis.fast() : Analysis.best();
    }
}
