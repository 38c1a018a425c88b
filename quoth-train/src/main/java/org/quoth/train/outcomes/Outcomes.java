package org.quoth.train.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quoth.attribution.exchange.OutcomeModel;
import org.quoth.model.Outcome;
import org.quoth.train.gold.Places;

/**
 * {@code outcomes [--write FILE]}: measures the model of outcomes by ten-fold cross-validation on the replies judged by hand, whole
 * documents left out; with {@code --write} trains on all of them and writes the weights.
 */
public final class Outcomes {

    private static final int FOLDS = 10;

    private Outcomes() {}

    public static void main(String[] arguments) throws IOException {
        List<Judged> judged = Judged.in(
                Places.inProject("quoth-core/src/test/resources/exchange/outcomes.tsv"),
                Places.inProject("../shared/data/transcripts"));
        System.out.println(crossValidated(judged));
        int write = List.of(arguments).indexOf("--write");
        if (write >= 0 && write + 1 < arguments.length) {
            Files.writeString(Path.of(arguments[write + 1]), table(Softmax.fit(judged)));
        }
    }

    private static String crossValidated(List<Judged> judged) {
        List<String> documents =
                judged.stream().map(Judged::document).distinct().sorted().toList();
        int[][] table = new int[Outcome.values().length][Outcome.values().length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Judged> rest = new ArrayList<>();
            List<Judged> measured = new ArrayList<>();
            judged.forEach(one -> (documents.indexOf(one.document()) % FOLDS == held ? measured : rest).add(one));
            OutcomeModel model = new OutcomeModel(Softmax.fit(rest));
            measured.forEach(one -> table[Judged.place(one.outcome())][Judged.place(model.propose(one.features()))]++);
        }
        return judged.size() + " replies of " + documents.size() + " documents, ten-fold: " + measure(table);
    }

    private static String measure(int[][] table) {
        StringBuilder line = new StringBuilder();
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            int own = Judged.place(outcome);
            int marked = 0;
            int found = 0;
            for (int other = 0; other < table.length; other++) {
                marked += table[own][other];
                found += table[other][own];
            }
            double f1 = 2.0 * table[own][own] / Math.max(1, marked + found);
            sum += f1;
            line.append(String.format(Locale.ROOT, "%s %.3f of %d, ", outcome, f1, marked));
        }
        return line.append(String.format(Locale.ROOT, "macro-F1 %.3f", sum / table.length))
                .toString();
    }

    private static String table(Map<String, double[]> weights) {
        StringBuilder lines = new StringBuilder(
                "# Weights of what is known of a reply, for clear, ambivalent and no reply: quoth-train/run outcomes --write FILE\n");
        new TreeMap<>(weights)
                .forEach((name, each) -> lines.append(
                        String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f%n", name, each[0], each[1], each[2])));
        return lines.toString();
    }
}
