package org.quoth.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.quoth.attribution.neural.Opinions.Backing;
import org.quoth.attribution.neural.Tagging.Evidence;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.train.Reliability.Outcome;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;
import org.quoth.train.score.Counts;
import org.quoth.train.score.Counts.Measure;
import org.quoth.train.score.Kind;
import org.quoth.train.score.Scorer;
import org.quoth.train.score.Table;

/**
 * {@code Tune --model DIR --gold DIR [--write FILE] [--floors FILE]}: sets the few numbers around a graph on development texts, for the best F1 end to
 * end, then fits confidence to how often it was right; writes them into the model's folder.
 */
public final class Tune {

    private static final double[] READINESS = {-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2};
    private static final double[] NOWHERE = {-2, -1.5, -1, -0.5, 0, 0.5, 1};

    private final List<GoldText> gold;
    private final List<Evidence> evidence;

    private Tune(List<GoldText> gold, List<Evidence> evidence) {
        this.gold = gold;
        this.evidence = evidence;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        Path folder = TrainingSettings.required(flags, "model");
        TrainedModel model = Models.model(flags);
        List<GoldText> gold = Gold.read(TrainingSettings.required(flags, "gold"));
        try (AttributionTagger tagger = new AttributionTagger(model, 1)) {
            List<Evidence> evidence = gold.stream()
                    .map(text -> tagger.read(text.text(), PlainStory.opinions(text)))
                    .toList();
            Tune tune = new Tune(gold, evidence);
            ModelSettings best = tune.best(uncalibrated(model.settings()));
            tune.reportLinks(best);
            best = tune.linked(best, tune.all());
            System.out.printf(Locale.ROOT, "links fitted: end to end %.4f%n", tune.score(best));
            best = tune.best("readiness", READINESS, best::withReadiness);
            tune.reportJudge(best);
            best = tune.judged(best, tune.all());
            Files.writeString(folder.resolve(TrainedModel.SETTINGS), best.lines());
            tune.report(best, flags);
        }
    }

    private List<List<Found>> found(ModelSettings settings) {
        return evidence.stream()
                .map(text -> AttributionTagger.find(text, settings))
                .toList();
    }

    private void report(ModelSettings settings, Map<String, String> flags) throws IOException {
        List<List<Found>> found = found(settings);
        System.out.print(
                Table.of(Evaluate.sum(gold, found.stream().map(Evaluate::marked).toList())));
        System.out.print(Reliability.of(gold, found).table());
        Evaluate.write(flags, gold, found);
        if (flags.containsKey("floors")) {
            Files.writeString(Path.of(flags.get("floors")), Floors.lines(gold, found));
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
            ModelSettings linked =
                    linked(settings, all().stream().filter(i -> i % 2 != half).toList());
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
        ModelSettings best = best("readiness", READINESS, settings::withReadiness);
        for (Link link : List.of(Link.SOURCE, Link.PREVIOUS)) {
            ModelSettings fixed = best;
            best = best(
                    "nowhere " + link,
                    NOWHERE,
                    step -> fixed.withLinks(link, fixed.links(link).withNowhere(step)));
        }
        return best;
    }

    private ModelSettings best(String name, double[] steps, DoubleFunction<ModelSettings> candidates) {
        double bestStep = 0;
        double bestScore = -1;
        for (double step : steps) {
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
        return score(settings, all());
    }

    private static ModelSettings uncalibrated(ModelSettings settings) {
        Map<Backing, Calibration> calibrations = new EnumMap<>(Backing.class);
        for (Backing backing : Backing.values()) {
            calibrations.put(backing, Calibration.NONE);
        }
        return settings.withCalibrations(calibrations).withLeast(0);
    }

    /** Confidence fitted on these texts, and the least confidence that is worth reporting. */
    private ModelSettings judged(ModelSettings settings, List<Integer> texts) {
        Map<Backing, List<Outcome>> outcomes = new EnumMap<>(Backing.class);
        for (Backing backing : Backing.values()) {
            outcomes.put(backing, new ArrayList<>());
        }
        for (int i : texts) {
            List<Found> found = AttributionTagger.find(evidence.get(i), settings);
            List<Boolean> right = Scorer.right(gold.get(i).text(), gold.get(i).gold(), Evaluate.marked(found));
            for (int j = 0; j < found.size(); j++) {
                Backing backing = evidence.get(i).opinions().backing(found.get(j));
                outcomes.computeIfAbsent(backing, key -> new ArrayList<>())
                        .add(new Outcome(found.get(j).confidence(), right.get(j)));
            }
        }
        Map<Backing, Calibration> calibrations = new EnumMap<>(Backing.class);
        outcomes.forEach((backing, some) -> calibrations.put(backing, Calibrator.fit(new Reliability(some))));
        ModelSettings calibrated = settings.withCalibrations(calibrations);
        double least = 0;
        double best = -1;
        for (double step = 0; step < 0.7; step += 0.02) {
            double score = score(calibrated.withLeast(step), texts);
            if (score > best) {
                best = score;
                least = step;
            }
        }
        return calibrated.withLeast(least);
    }

    /** Fitted on every other text and measured on the rest: what is fitted and measured on the same texts flatters. */
    private void reportJudge(ModelSettings settings) {
        Counts counts = new Counts();
        List<Outcome> outcomes = new ArrayList<>();
        for (int rest = 0; rest < 2; rest++) {
            int half = rest;
            ModelSettings judged =
                    judged(settings, all().stream().filter(i -> i % 2 != half).toList());
            for (int i = half; i < gold.size(); i += 2) {
                List<Found> found = AttributionTagger.find(evidence.get(i), judged);
                counts.add(Scorer.score(gold.get(i).text(), gold.get(i).gold(), Evaluate.marked(found)));
                outcomes.addAll(
                        Reliability.of(List.of(gold.get(i)), List.of(found)).outcomes());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "confidence fitted on one half, measured on the other: end to end %.4f, expected calibration error %.3f%n",
                counts.row(Kind.ALL, Measure.END_TO_END).f1(),
                new Reliability(outcomes).expectedCalibrationError());
    }

    private double score(ModelSettings settings, List<Integer> texts) {
        Counts counts = new Counts();
        for (int i : texts) {
            List<Found> found = AttributionTagger.find(evidence.get(i), settings);
            counts.add(Scorer.score(gold.get(i).text(), gold.get(i).gold(), Evaluate.marked(found)));
        }
        return counts.row(Kind.ALL, Measure.END_TO_END).f1();
    }
}
