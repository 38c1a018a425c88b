package org.quoth.train;

import java.io.IOException;
import java.util.Arrays;
import org.quoth.train.promises.Promises;

/** The door of this module: {@code train}, {@code export}, {@code tune}, {@code gate}, {@code evaluate}, {@code floors}. */
public final class QuothTrain {

    private static final String USAGE = """
            train     --run DIR [--gold DIR] [--dev DIR] [--epochs 5] [--minutes M] [--encoder NAME] [--seed N]
                      fine-tunes an encoder; started again, goes on where it stopped
            export    --run DIR --to DIR [--bits 8|32]      writes a run's last checkpoint as a model
            tune      --model DIR --gold DIR                sets the numbers around a model on development texts
            gate      --model DIR [--gold DIR] [--dev DIR]  learns which paragraphs need not be read
            evaluate  --gold DIR [--model DIR | --system FILE] [--write FILE]
                      scores a model, or what any system found
            floors    [--gold DIR] [--model DIR] [--write true]
                      holds a model against the figures it must not fall below, on all of the texts

            promises  [--gold DIR] [--write FILE]
                      cross-validates the model of promises; trains it on all and writes its weights

            Gold is a folder in brat standoff: text/NAME.txt and attributions/NAME_ANNOTATOR.ann.
            """;

    private QuothTrain() {}

    public static void main(String[] arguments) throws IOException {
        String verb = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (verb) {
            case "train" -> Train.main(rest);
            case "export" -> Export.main(rest);
            case "tune" -> Tune.main(rest);
            case "gate" -> GateTrainer.main(rest);
            case "evaluate" -> Evaluate.main(rest);
            case "floors" -> Floors.main(rest);
            case "promises" -> Promises.main(rest);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }
}
