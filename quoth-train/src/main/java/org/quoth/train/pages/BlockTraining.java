package org.quoth.train.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quoth.reading.web.BlockSurvey;
import org.quoth.reading.web.BlockWords;
import org.quoth.reading.web.Trees;

/**
 * Teaches the model that tells an article's blocks. {@code cv SET...} measures it on pages it has not seen, in five parts, and with
 * {@code show} prints what it got wrong, worst page first; {@code train FILE SET...} writes it, learned from all.
 */
public final class BlockTraining {

    private static final int PARTS = 5;
    private static final int INNER = 3;
    private static final int LEAST_PAGES = 8;
    private static final Boosting.Settings ALONE = new Boosting.Settings(160, 5, 0.08, 0.1, 0.7, 0.2, 5);
    private static final Boosting.Settings TOGETHER = new Boosting.Settings(70, 4, 0.12, 0.1, 0.7, 0.45, 6);

    /** A page to learn from: {@code shares} of each block's words that stand in the gold. */
    private static final class Example {
        private final PageGold gold;
        private final String set;
        private final BlockSurvey survey;
        private final List<String> folded;
        private final float[] shares;

        Example(PageGold gold, String set, BlockSurvey survey, List<String> folded, float[] shares) {
            this.gold = gold;
            this.set = set;
            this.survey = survey;
            this.folded = folded;
            this.shares = shares;
        }

        PageGold gold() {
            return gold;
        }

        String set() {
            return set;
        }

        BlockSurvey survey() {
            return survey;
        }

        List<String> folded() {
            return folded;
        }

        /** Of the block with this number. */
        float share(int block) {
            return shares[block];
        }

        int size() {
            return shares.length;
        }
    }

    private final List<Example> examples = new ArrayList<>();
    private boolean show;

    public static void main(String[] arguments) throws IOException {
        BlockTraining training = new BlockTraining();
        boolean train = arguments[0].equals("train");
        for (int i = train ? 2 : 1; i < arguments.length; i++) {
            if (arguments[i].equals("show")) {
                training.show = true;
            } else {
                training.read(Path.of(arguments[i]));
            }
        }
        if (train) {
            training.train(Path.of(arguments[1]));
        } else {
            training.crossValidate();
        }
    }

    private void read(Path set) throws IOException {
        for (PageGold gold : PageGold.of(set)) {
            BlockSurvey survey = BlockSurvey.of(new String(gold.bytes(), StandardCharsets.UTF_8), null);
            List<String> folded = survey.texts().stream().map(BlockSurvey::fold).toList();
            examples.add(new Example(
                    gold, set.getFileName().toString(), survey, folded, BlockLabels.of(survey.texts(), gold.body())));
        }
        System.err.println(set.getFileName() + ": " + examples.size() + " pages so far");
    }

    // ---- words

    /** In how many pages each word stands in a block that belongs, and in how many in one that does not. */
    private static final class WordCounts {
        private final Map<String, int[]> pages = new HashMap<>();

        void add(Example example, int sign) {
            words(example, true).forEach(word -> pages.computeIfAbsent(word, key -> new int[2])[0] += sign);
            words(example, false).forEach(word -> pages.computeIfAbsent(word, key -> new int[2])[1] += sign);
        }

        private static Set<String> words(Example example, boolean belongs) {
            Set<String> words = new HashSet<>();
            for (int i = 0; i < example.size(); i++) {
                if (example.share(i) >= 0.5 == belongs) {
                    words.addAll(BlockWords.in(example.folded().get(i)));
                }
            }
            return words;
        }

        Map<String, Float> odds() {
            Map<String, Float> odds = new TreeMap<>();
            pages.forEach((word, counts) -> {
                if (counts[0] + counts[1] >= LEAST_PAGES && !word.isEmpty()) {
                    float value = (float) Math.log((counts[0] + 1.0) / (counts[1] + 1.0));
                    if (Math.abs(value) > 0.3) {
                        odds.put(word, Math.round(value * 100) / 100f);
                    }
                }
            });
            return odds;
        }
    }

    // ---- one model

    private record Model(Map<String, Float> words, List<String> alone, List<String> together) {

        double[] probabilities(Example example) {
            float[][] rows = example.survey().rows(new BlockWords(words));
            double[] first = each(Trees.parse(alone), rows);
            return each(Trees.parse(together), example.survey().withContext(rows, first));
        }
    }

    private static double[] each(Trees trees, float[][] rows) {
        double[] found = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            found[i] = rows[i].length == 0 ? 0 : trees.probability(rows[i]);
        }
        return found;
    }

    private static Model fit(List<Example> examples) {
        WordCounts counts = new WordCounts();
        examples.forEach(example -> counts.add(example, 1));
        List<float[][]> rows = new ArrayList<>();
        for (Example example : examples) {
            counts.add(example, -1); // what a page's own words say must not be known of it
            rows.add(example.survey().rows(new BlockWords(counts.odds())));
            counts.add(example, 1);
        }
        List<float[][]> context = new ArrayList<>(rows);
        for (int part = 0; part < INNER; part++) {
            Trees trees = Trees.parse(fitAlone(examples, rows, part));
            for (int i = part; i < examples.size(); i += INNER) {
                context.set(i, examples.get(i).survey().withContext(rows.get(i), each(trees, rows.get(i))));
            }
        }
        return new Model(counts.odds(), fitAlone(examples, rows, -1), boost(examples, context, -1, TOGETHER));
    }

    private static List<String> fitAlone(List<Example> examples, List<float[][]> rows, int without) {
        return boost(examples, rows, without, ALONE);
    }

    /** Learns from the pages outside of a part. A page weighs as much as any other, a block by its length. */
    private static List<String> boost(
            List<Example> examples, List<float[][]> rows, int without, Boosting.Settings settings) {
        List<float[]> all = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int e = 0; e < examples.size(); e++) {
            if (e % INNER == without) {
                continue;
            }
            Example example = examples.get(e);
            double goldLength = 200;
            for (int i = 0; i < example.size(); i++) {
                goldLength += example.share(i) * example.survey().texts().get(i).length();
            }
            for (int i = 0; i < example.size(); i++) {
                if (rows.get(e)[i].length == 0) {
                    continue; // out by rule
                }
                all.add(rows.get(e)[i]);
                labels.add(example.share(i) >= 0.5 ? 1f : 0f);
                double length = example.survey().texts().get(i).length() + 15;
                weights.add((float) Math.min(3, 40 * length / goldLength + 0.02));
            }
        }
        float[] label = new float[all.size()];
        float[] weight = new float[all.size()];
        for (int i = 0; i < label.length; i++) {
            label[i] = labels.get(i);
            weight[i] = weights.get(i);
        }
        return Boosting.fit(all.toArray(new float[0][]), label, weight, settings);
    }

    // ---- cross-validation

    private void crossValidate() {
        Map<Example, double[]> found = new HashMap<>();
        for (int part = 0; part < PARTS; part++) {
            List<Example> learned = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (Example example : examples) {
                (Math.floorMod(example.gold().name().hashCode(), PARTS) == part ? held : learned).add(example);
            }
            Model model = fit(learned);
            held.forEach(example -> found.put(example, model.probabilities(example)));
            System.err.println("part " + (part + 1) + " of " + PARTS);
        }
        if (show) {
            examples.stream()
                    .sorted(Comparator.comparingDouble(example ->
                            f1(score(example, found.getOrDefault(example, new double[example.size()]), 0))))
                    .forEach(example -> show(example, found.getOrDefault(example, new double[example.size()])));
        }
        for (String set : examples.stream().map(Example::set).distinct().toList()) {
            List<Example> mine =
                    examples.stream().filter(each -> each.set().equals(set)).toList();
            print(set + " rules", mine, found, -1);
            for (double threshold : new double[] {0.35, 0.4, 0.45, 0.5, 0.55, 0.6}) {
                print(set + " " + threshold, mine, found, threshold);
            }
            print(set + " as shipped", mine, found, 0);
            print(set + " best possible", mine, found, 2);
        }
        RepeatedBlocks.report(examples.stream()
                .map(example -> read(example, found.getOrDefault(example, new double[example.size()])))
                .toList());
    }

    private static RepeatedBlocks.Read read(Example example, double[] probabilities) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < example.size(); i++) {
            if (keeps(example, i, probabilities[i], 0)) {
                kept.add(example.survey().texts().get(i));
            }
        }
        return new RepeatedBlocks.Read(example.gold(), example.survey().site(), new HashSet<>(example.folded()), kept);
    }

    /** Below 0 by the rules, 0 as the program does, above 1 by the gold, otherwise by the probability. */
    private static boolean keeps(Example example, int block, double probability, double threshold) {
        if (threshold < 0) {
            return example.survey().keptByRules(block);
        }
        if (threshold == 0) {
            return example.survey().keeps(block, probability);
        }
        return threshold > 1 ? example.share(block) >= 0.5 : probability >= threshold;
    }

    private static void print(String name, List<Example> examples, Map<Example, double[]> found, double threshold) {
        double precision = 0;
        double recall = 0;
        for (Example example : examples) {
            double[] score = score(example, found.getOrDefault(example, new double[example.size()]), threshold);
            precision += score[0] / examples.size();
            recall += score[1] / examples.size();
        }
        System.out.printf(
                Locale.ROOT,
                "%-40s F1 %.4f  P %.4f  R %.4f%n",
                name,
                2 * precision * recall / (precision + recall),
                precision,
                recall);
    }

    private static double[] score(Example example, double[] probabilities, double threshold) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < example.size(); i++) {
            if (keeps(example, i, probabilities[i], threshold)) {
                text.append(example.survey().texts().get(i)).append('\n');
            }
        }
        return Shingles.precisionRecall(Shingles.of(example.gold().body()), Shingles.of(text.toString()));
    }

    private static double f1(double[] score) {
        return score[0] + score[1] == 0 ? 0 : 2 * score[0] * score[1] / (score[0] + score[1]);
    }

    /** The blocks of a page that are kept and stand not in the gold, or the other way round. */
    private static void show(Example example, double[] probabilities) {
        double[] score = score(example, probabilities, 0);
        System.out.printf(
                Locale.ROOT,
                "=== %s %s F %.3f P %.3f R %.3f, best %.3f%n",
                example.set(),
                example.gold().name(),
                f1(score),
                score[0],
                score[1],
                f1(score(example, probabilities, 2)));
        for (int i = 0; i < example.size(); i++) {
            boolean kept = keeps(example, i, probabilities[i], 0);
            if (kept != example.share(i) >= 0.5) {
                String text = example.survey().texts().get(i).replaceAll("\\s+", " ");
                System.out.printf(
                        Locale.ROOT,
                        "  %s %.2f %d %s%n",
                        kept ? "+" : "-",
                        probabilities[i],
                        text.length(),
                        text.substring(0, Math.min(150, text.length())));
            }
        }
    }

    // ---- what ships

    private void train(Path file) throws IOException {
        Model model = fit(examples);
        List<String> lines = new ArrayList<>();
        lines.add("# Learned from " + examples.size()
                + " pages; how, and how well it does on pages not seen: docs/accuracy.md, Reading.");
        lines.add("[words]");
        model.words().forEach((word, odds) -> lines.add(word + " " + odds));
        lines.add("[alone]");
        lines.addAll(model.alone());
        lines.add("[together]");
        lines.addAll(model.together());
        Files.write(file, lines);
    }
}
