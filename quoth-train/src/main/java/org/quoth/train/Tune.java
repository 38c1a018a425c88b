package org.quoth.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.quoth.attribution.neural.AttributionTagger;
import org.quoth.attribution.neural.Calibration;
import org.quoth.attribution.neural.Found;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.ModelSettings;
import org.quoth.attribution.neural.Tagging.Evidence;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;
import org.quoth.train.score.Counts;
import org.quoth.train.score.Counts.Measure;
import org.quoth.train.score.Kind;
import org.quoth.train.score.Scorer;

/**
 * {@code Tune --model DIR --gold DIR}: sets the few numbers around a graph on development texts, for the best F1 end to
 * end, then fits confidence to how often it was right; writes them into the model's folder.
 */
public final class Tune {

    private static final double[] STEPS = {-3, -2.5, -2, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 1, 1.5, 2};

    private final List<GoldText> gold;
    private final List<Evidence> evidence;

    private Tune(List<GoldText> gold, List<Evidence> evidence) {
        this.gold = gold;
        this.evidence = evidence;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        Path folder = Path.of(flags.get("model"));
        TrainedModel model = Models.model(flags);
        List<GoldText> gold = Gold.read(Path.of(flags.get("gold")));
        try (AttributionTagger tagger = new AttributionTagger(model, 1)) {
            List<Evidence> evidence = gold.stream().map(text -> tagger.read(text.text())).toList();
            Tune tune = new Tune(gold, evidence);
            ModelSettings best = tune.best(model.settings().withCalibration(Calibration.NONE));
            tune.reportLinks(best);
            best = tune.linked(best, tune.all());
            System.out.printf(Locale.ROOT, "links fitted: end to end %.4f%n", tune.score(best));
            best = tune.best("readiness", best::withReadiness);
            tune.reportCalibration(best);
            best = best.withCalibration(Calibrator.fit(tune.reliability(best)));
            Files.writeString(folder.resolve(TrainedModel.SETTINGS), best.lines());
        }
    }

    private List<Integer> all() {
        return IntStream.range(0, gold.size()).boxed().toList();
    }

    private ModelSettings linked(ModelSettings settings, List<Integer> texts) {
        ModelSettings linked = settings;
        for (Link link : Link.values()) {
            LinkFitter fitter = new LinkFitter(link);
            texts.forEach(i -> fitter.add(gold.get(i), evidence.get(i), settings));
            linked = linked.withLinks(link, fitter.fit());
        }
        return linked;
    }

    /** Fitted on every other text and measured on the rest, for an honest figure. */
    private void reportLinks(ModelSettings settings) {
        Counts fitted = new Counts();
        for (int rest = 0; rest < 2; rest++) {
            int half = rest;
            ModelSettings linked = linked(settings, all().stream().filter(i -> i % 2 != half).toList());
            for (int i = half; i < gold.size(); i += 2) {
                List<Found> found = AttributionTagger.find(evidence.get(i), linked);
                fitted.add(Scorer.score(gold.get(i).text(), gold.get(i).gold(), Evaluate.marked(found)));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "links fitted on one half, measured on the other: end to end %.4f%n",
                fitted.row(Kind.ALL, Measure.END_TO_END).f1());
    }

    private ModelSettings best(ModelSettings settings) {
        ModelSettings best = settings;
        for (int round = 0; round < 2; round++) {
            ModelSettings before = best;
            best = best("readiness", before::withReadiness);
            for (Link link : Link.values()) {
                ModelSettings fixed = best;
                best = best("nowhere " + link, step -> fixed.withLinks(link, fixed.links(link).withNowhere(step)));
            }
        }
        return best;
    }

    private ModelSettings best(String name, DoubleFunction<ModelSettings> candidates) {
        double bestStep = 0;
        double bestScore = -1;
        for (double step : STEPS) {
            double score = score(candidates.apply(step));
            if (score > bestScore) {
                bestScore = score;
                bestStep = step;
            }
        }
        System.out.printf(Locale.ROOT, "%s %.2f: end to end %.4f%n", name, bestStep, bestScore);
        return candidates.apply(bestStep);
    }

    private double score(ModelSettings settings) {
        return Evaluate.sum(gold, found(settings).stream().map(Evaluate::marked).toList())
                .row(Kind.ALL, Measure.END_TO_END)
                .f1();
    }

    private List<List<Found>> found(ModelSettings settings) {
        return evidence.stream()
                .map(text -> AttributionTagger.find(text, settings))
                .toList();
    }

    private Reliability reliability(ModelSettings settings) {
        return Reliability.of(gold, found(settings));
    }

    /** Fitted on every other text and measured on the rest: what is fitted and measured on the same texts flatters. */
    private void reportCalibration(ModelSettings settings) {
        Reliability odd = half(settings, 1);
        Reliability even = half(settings, 0);
        System.out.printf(
                Locale.ROOT,
                "expected calibration error, each half by the other: %.3f, %.3f%n",
                odd.through(Calibrator.fit(even)).expectedCalibrationError(),
                even.through(Calibrator.fit(odd)).expectedCalibrationError());
    }

    private Reliability half(ModelSettings settings, int rest) {
        List<GoldText> texts = new ArrayList<>();
        List<List<Found>> found = new ArrayList<>();
        for (int i = rest; i < gold.size(); i += 2) {
            texts.add(gold.get(i));
            found.add(AttributionTagger.find(evidence.get(i), settings));
        }
        return Reliability.of(texts, found);
    }
}
