package org.quoth.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quoth.attribution.neural.Calibration;
import org.quoth.attribution.neural.Found;
import org.quoth.train.gold.GoldText;
import org.quoth.train.score.Scorer;

/** Whether confidence keeps its word: of what was found with a confidence of 0.8, four of five should be right. */
record Reliability(List<Outcome> outcomes) {

    private static final int BINS = 10;

    /** One attribution found: how sure the model was, and whether it was right end to end. */
    record Outcome(double confidence, boolean right) {}

    Reliability {
        outcomes = List.copyOf(outcomes);
    }

    static Reliability of(List<GoldText> gold, List<List<Found>> found) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<Boolean> right = Scorer.right(gold.get(i).text(), gold.get(i).gold(), Evaluate.marked(found.get(i)));
            for (int j = 0; j < right.size(); j++) {
                outcomes.add(new Outcome(found.get(i).get(j).confidence(), right.get(j)));
            }
        }
        return new Reliability(outcomes);
    }

    /** The same outcomes with other confidence. */
    Reliability through(Calibration calibration) {
        return new Reliability(outcomes.stream()
                .map(outcome -> new Outcome(calibration.of(outcome.confidence()), outcome.right()))
                .toList());
    }

    /** Mean distance of confidence from the share that was right, over ten equal ranges of confidence. */
    double expectedCalibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Outcome> in = in(bin);
            double confidence = in.stream().mapToDouble(Outcome::confidence).sum();
            double right = in.stream().filter(Outcome::right).count();
            error += Math.abs(confidence - right);
        }
        return outcomes.isEmpty() ? 0 : error / outcomes.size();
    }

    private List<Outcome> in(int bin) {
        return outcomes.stream()
                .filter(outcome -> Math.min(BINS - 1, (int) (outcome.confidence() * BINS)) == bin)
                .toList();
    }

    /** What is right of the surest, for several shares of all. */
    String table() {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .toList();
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", expectedCalibrationError()));
        for (int percent : new int[] {25, 50, 75, 90, 100}) {
            List<Outcome> surest = sorted.subList(0, sorted.size() * percent / 100);
            if (!surest.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "surest %3d %%: confidence from %.2f, right %.3f%n",
                        percent,
                        surest.getLast().confidence(),
                        surest.stream().filter(Outcome::right).count() / (double) surest.size()));
            }
        }
        return table.toString();
    }
}
