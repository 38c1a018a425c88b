package org.quoth.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.quoth.attribution.neural.Gate;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.attribution.neural.WordedText;
import org.quoth.attribution.neural.WordedText.Paragraph;
import org.quoth.text.Span;
import org.quoth.text.Vocabulary;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;
import org.quoth.train.gold.Places;

/**
 * {@code GateTrainer --model DIR [--gold DIR] [--dev DIR] [--recall 0.99]}: learns which paragraphs cannot hold an attribution. The threshold is the highest
 * that keeps so many of the attributions in texts left out of training, by fives; what it does to the development texts is printed.
 */
public final class GateTrainer {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 8;
    private static final double RATE = 0.05;
    private static final double DECAY = 1e-3;

    private final int vocabulary;

    private GateTrainer(int vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A paragraph: what it has, how many words, and which attributions touch it. */
    private static final class Seen {
        private final int[] features;
        private final int words;
        private final List<Integer> attributions;

        Seen(int[] features, int words, List<Integer> attributions) {
            this.features = features;
            this.words = words;
            this.attributions = attributions;
        }
    }

    /** Paragraphs of one text and the number of its attributions. */
    private record Story(List<Seen> paragraphs, int attributions) {}

    private static final class Weights {
        private final double[] values;
        private final double bias;

        Weights(double[] values, double bias) {
            this.values = values;
            this.bias = bias;
        }

        double score(Seen seen) {
            double sum = bias;
            for (int feature : seen.features) {
                sum += values[feature];
            }
            return sum;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        Path folder = TrainingSettings.required(flags, "model");
        Vocabulary vocabulary = Models.model(flags).vocabulary();
        int size = Files.readAllLines(folder.resolve(TrainedModel.VOCABULARY)).size();
        GateTrainer trainer = new GateTrainer(size);
        List<Story> stories =
                trainer.stories(Gold.read(TrainingSettings.path(flags, "gold", Places.polnear("train"))), vocabulary);
        List<Story> development =
                trainer.stories(Gold.read(TrainingSettings.path(flags, "dev", Places.polnear("dev"))), vocabulary);
        double threshold = trainer.threshold(stories, Double.parseDouble(flags.getOrDefault("recall", "0.99")));
        Weights weights = trainer.learn(stories);
        Gate gate = trainer.gate(weights, threshold);
        try (OutputStream out = Files.newOutputStream(folder.resolve(TrainedModel.GATE))) {
            gate.write(out);
        }
        trainer.report("train (learned from)", stories, weights, threshold);
        trainer.report("development", development, weights, threshold);
    }

    private List<Story> stories(List<GoldText> texts, Vocabulary vocabulary) {
        return texts.stream().map(text -> story(text, vocabulary)).toList();
    }

    private Story story(GoldText gold, Vocabulary vocabulary) {
        WordedText text = WordedText.of(gold.text(), vocabulary);
        List<Seen> seen = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            Span span = new Span(
                    text.words().get(paragraph.first()).begin(),
                    text.words().get(paragraph.last() - 1).end());
            List<Integer> touching = new ArrayList<>();
            for (int i = 0; i < gold.gold().size(); i++) {
                if (spans(gold.gold().get(i))
                        .anyMatch(part -> part.begin() < span.end() && part.end() > span.begin())) {
                    touching.add(i);
                }
            }
            int[] features = Gate.features(text, paragraph, vocabulary());
            seen.add(new Seen(features, paragraph.last() - paragraph.first(), touching));
        }
        return new Story(seen, gold.gold().size());
    }

    private int vocabulary() {
        return vocabulary;
    }

    private static Stream<Span> spans(Marked marked) {
        return Stream.of(marked.content(), marked.cue(), marked.source()).flatMap(List::stream);
    }

    /** Logistic regression by stochastic descent, steps falling by what each weight has moved already (AdaGrad). */
    private Weights learn(List<Story> stories) {
        List<Seen> all = new ArrayList<>(
                stories.stream().flatMap(story -> story.paragraphs().stream()).toList());
        double[] values = new double[vocabulary + Gate.EXTRAS];
        double[] moved = new double[values.length];
        Arrays.fill(moved, 1);
        double bias = 0;
        Random random = new Random(17);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(all, random);
            for (Seen seen : all) {
                double score = new Weights(values, bias).score(seen);
                double error = (seen.attributions.isEmpty() ? 0 : 1) - 1 / (1 + Math.exp(-score));
                bias += 0.01 * error;
                for (int feature : seen.features) {
                    double step = error - DECAY * values[feature];
                    moved[feature] += step * step;
                    values[feature] += RATE * step / Math.sqrt(moved[feature]);
                }
            }
        }
        return new Weights(values, bias);
    }

    /** The highest score below which paragraphs may be dropped and yet so large a share of attributions is whole, on texts not learned from. */
    private double threshold(List<Story> stories, double recall) {
        List<Double> lowest = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Story> learned = new ArrayList<>();
            List<Story> left = new ArrayList<>();
            for (int i = 0; i < stories.size(); i++) {
                (i % FOLDS == fold ? left : learned).add(stories.get(i));
            }
            Weights weights = learn(learned);
            left.forEach(story -> lowest.addAll(lowest(story, weights)));
        }
        Collections.sort(lowest);
        return lowest.get((int) Math.floor(lowest.size() * (1 - recall)));
    }

    /** For each attribution the score of its least likely paragraph. */
    private static List<Double> lowest(Story story, Weights weights) {
        double[] lowest = new double[story.attributions()];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (Seen seen : story.paragraphs()) {
            double score = weights.score(seen);
            seen.attributions.forEach(i -> lowest[i] = Math.min(lowest[i], score));
        }
        return Arrays.stream(lowest).boxed().toList();
    }

    private Gate gate(Weights weights, double threshold) {
        double largest = Arrays.stream(weights.values).map(Math::abs).max().orElse(1);
        float scale = (float) (largest / Byte.MAX_VALUE);
        byte[] small = new byte[weights.values.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) Math.round(weights.values[i] / scale);
        }
        return new Gate(small, scale, (float) weights.bias, (float) threshold);
    }

    private void report(String name, List<Story> stories, Weights weights, double threshold) {
        long words = 0;
        long left = 0;
        long lost = 0;
        long attributions = 0;
        for (Story story : stories) {
            for (Seen seen : story.paragraphs()) {
                words += seen.words;
                left += weights.score(seen) < threshold ? seen.words : 0;
            }
            List<Double> lowest = lowest(story, weights);
            attributions += lowest.size();
            lost += lowest.stream().filter(score -> score < threshold).count();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d attributions kept whole (%.4f), %.1f %% of the words left out%n",
                name,
                attributions - lost,
                attributions,
                1 - lost / (double) attributions,
                100.0 * left / words);
    }
}
