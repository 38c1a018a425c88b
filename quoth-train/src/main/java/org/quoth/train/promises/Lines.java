package org.quoth.train.promises;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.quoth.attribution.commitment.LineModel;
import org.quoth.attribution.linear.Weights;
import org.quoth.train.gold.Places;

/**
 * {@code lines [--transcripts DIR] [--write FILE]}: teaches which lines of the ledger hold, from lines of White House transcripts that a
 * person judged; measures by cross-validation, whole documents left out.
 */
public final class Lines {

    private static final int FOLDS = 10;
    private static final int SHUFFLES = 5;
    private static final int ROUNDS = 30;
    private static final double COST = 0.1;
    /** The least share of right lines that is to be kept. */
    private static final double RECALL = 0.97;

    private final List<JudgedLines.Judged> judged;

    private Lines(List<JudgedLines.Judged> judged) {
        this.judged = judged;
    }

    public static void main(String[] arguments) throws IOException {
        String transcripts = Promises.flag(
                arguments,
                "--transcripts",
                Places.inProject("../shared/data/transcripts").toString());
        JudgedLines tables = new JudgedLines();
        tables.add(JudgedLines.resource("lines-first.tsv"));
        tables.add(JudgedLines.resource("lines-second.tsv"));
        tables.add(JudgedLines.resource("lines-third.tsv"));
        for (String earlier : List.of("briefings-second.tsv", "briefings.tsv")) {
            tables.add(Files.readString(Places.inProject("quoth-core/src/test/resources/commitment/" + earlier)));
        }
        Lines lines = new Lines(tables.in(Path.of(transcripts)));
        double threshold = lines.crossValidate();
        String write = Promises.flag(arguments, "--write", "");
        if (!write.isEmpty()) {
            try (OutputStream out = Files.newOutputStream(Path.of(write))) {
                new LineModel(lines.fit(lines.judged), threshold).write(out);
            }
        }
    }

    private Weights fit(List<JudgedLines.Judged> from) {
        boolean[] right = new boolean[from.size()];
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            right[i] = from.get(i).right();
            rows.add(from.get(i).features());
        }
        return new Logistic(COST, ROUNDS).fit(rows, right);
    }

    /** Prints precision and the share of right lines kept at several thresholds, of the lines that the rules find; the mean over shuffles. */
    private double crossValidate() {
        long found = judged.stream().filter(JudgedLines.Judged::found).count();
        long right =
                judged.stream().filter(each -> each.found() && each.right()).count();
        System.out.printf(
                Locale.ROOT,
                "%d judged lines, %d of them found today, %d right (%.3f)%n",
                judged.size(),
                found,
                right,
                (double) right / found);
        double[][] held = new double[SHUFFLES][];
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            held[shuffle] = heldOut(new Random(shuffle));
        }
        double chosen = 0;
        for (int percent = 40; percent <= 90; percent += 2) {
            double at = percent / 100.0;
            double kept = 0;
            double keptRight = 0;
            for (double[] probabilities : held) {
                for (int i = 0; i < probabilities.length; i++) {
                    boolean stays = judged.get(i).found() && probabilities[i] >= at;
                    kept += stays ? 1.0 / SHUFFLES : 0;
                    keptRight += stays && judged.get(i).right() ? 1.0 / SHUFFLES : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "from %.2f on: %.0f lines, precision %.3f, %.3f of the right ones kept%n",
                    at,
                    kept,
                    keptRight / kept,
                    keptRight / right);
            chosen = keptRight / right >= RECALL ? at : chosen;
        }
        System.out.printf(Locale.ROOT, "threshold %.2f%n", chosen);
        return chosen;
    }

    /** The probability of each line by a model that has not seen its document. */
    private double[] heldOut(Random random) {
        int documents =
                judged.stream().mapToInt(JudgedLines.Judged::document).max().orElse(0) + 1;
        int[] part = new int[documents];
        for (int i = 0; i < documents; i++) {
            part[i] = random.nextInt(FOLDS);
        }
        double[] probabilities = new double[judged.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Weights weights = fit(judged.stream()
                    .filter(each -> part[each.document()] != left)
                    .toList());
            for (int i = 0; i < probabilities.length; i++) {
                if (part[judged.get(i).document()] == fold) {
                    probabilities[i] =
                            Weights.probability(weights.score(judged.get(i).features()));
                }
            }
        }
        return probabilities;
    }
}
