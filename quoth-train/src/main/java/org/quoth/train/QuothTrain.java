package org.quoth.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.quoth.train.outcomes.Outcomes;
import org.quoth.train.promises.Lines;
import org.quoth.train.promises.Promises;

/** The door of this module: {@code train}, {@code export}, {@code tune}, {@code gate}, {@code evaluate}, {@code label}, {@code sample}, {@code floors}, {@code promises}, {@code lines}, {@code outcomes}. */
public final class QuothTrain {

    private static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Trains and measures the attribution model, on your own marked texts too.

            train     --gold DIR[,DIR] --run DIR [--dev DIR] [--to DIR] [--epochs 5] [--minutes M] [--seed N]
                      [--encoder NAME] [--rate 1e-4] [--from RUN[,RUN]] [--layers 0,4,8,11] [--neurons N]
                      [--teacher DIR]
                      fine-tunes an encoder; started again, goes on where it stopped; with --to, writes the model when
                      it is done, sets the numbers around it on the --dev texts and measures it there
            export    --run DIR[,DIR]... --to DIR [--bits 8|32] [--layers ...]
                      writes a run's last checkpoint, or the mean of several, as a model
            tune      --model DIR --gold DIR                sets the numbers around a model on development texts
            gate      --model DIR [--gold DIR] [--dev DIR] [--recall 0.99]
                      learns which paragraphs need not be read
            evaluate  --gold DIR [--model DIR | --setting accurate|fast | --finder rules|neural|program | --system FILE] [--write FILE]
                      [--speed true]
                      scores a model, what any system found, or what the program says of the files
            label     --pages DIR[,DIR] --to DIR [--model DIR]
                      writes what a model finds in the stories of pages as marked texts, to learn from beside people's
            sample    --pages DIR [--count 50] [--seed 7] [--model DIR]
                      draws sentences from pages and prints what is found in them, to be read and judged
            floors    [--gold DIR] [--model DIR | --program true] [--write true]
                      holds a model, or the whole program, against the figures it must not fall below, on all of the texts

            promises  [--gold DIR] [--shuffle SEED] [--measure false] [--write FILE]
                      cross-validates the model of promises; trains it on all and writes its weights
            lines     [--transcripts DIR] [--write FILE]
                      cross-validates which lines of the ledger hold, in transcripts; trains it and writes its weights
            outcomes  [--write FILE]
                      the same for the model that proposes what became of a question

            Marked texts: a folder in brat standoff (NAME.txt beside NAME.ann, or text/NAME.txt beside
            attributions/NAME_ANNOTATOR.ann), Citron's JSON (NAME.json) or columns (NAME.bio, NAME.conll).
            quoth-train/README.md says more.

            Examples:
              quoth train --gold marked/train --dev marked/dev --run run1 --to model1
              quoth evaluate --gold marked/dev --model model1
              quoth extract --model model1 story.html
            """;

    private QuothTrain() {}

    public static void main(String[] arguments) {
        String verb = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        if (verb.isEmpty() || List.of(arguments).contains("--help")) {
            System.out.print(USAGE);
            System.exit(verb.isEmpty() ? WRONG_USAGE : 0);
        }
        try {
            run(verb, rest);
            System.exit(0); // the engine's threads would keep the program alive
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            System.err.println("quoth: " + (e instanceof NoSuchFileException ? "There is no " : "") + e.getMessage());
            System.exit(WRONG_USAGE);
        }
    }

    private static void run(String verb, String[] rest) throws IOException {
        switch (verb) {
            case "train" -> Train.main(rest);
            case "export" -> Export.main(rest);
            case "tune" -> Tune.main(rest);
            case "gate" -> GateTrainer.main(rest);
            case "evaluate" -> Evaluate.main(rest);
            case "label" -> Label.main(rest);
            case "sample" -> Sample.main(rest);
            case "floors" -> Floors.main(rest);
            case "promises" -> Promises.main(rest);
            case "lines" -> Lines.main(rest);
            case "outcomes" -> Outcomes.main(rest);
            default -> throw new IllegalArgumentException("There is no \"" + verb + "\"; --help lists what there is.");
        }
    }
}
