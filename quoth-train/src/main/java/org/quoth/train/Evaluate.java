package org.quoth.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.quoth.attribution.FindStep;
import org.quoth.attribution.finding.AttributionFinder;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.neural.AttributionTagger;
import org.quoth.attribution.neural.Found;
import org.quoth.attribution.neural.NeuralFinder;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;
import org.quoth.train.score.Counts;
import org.quoth.train.score.Scorer;
import org.quoth.train.score.Table;

/**
 * {@code Evaluate --gold DIR (--model DIR | --system FILE) [--finder rules|neural|program] [--write FILE]}: scores a model, or
 * a file of what any system found, or what a finder gives the rest of Quoth, or what the whole program says of the files, against marked texts. {@code --write} keeps what the model found, for other scorers.
 */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        List<GoldText> gold = Gold.read(TrainingSettings.required(flags, "gold"));
        if (flags.containsKey("system")) {
            SystemFile system = SystemFile.read(Path.of(flags.get("system")));
            System.out.print(Table.of(sum(gold, gold.stream().map(system::of).toList())));
            return;
        }
        if (flags.containsKey("finder")) {
            Function<GoldText, List<Found>> finder = finder(flags);
            List<List<Found>> found = gold.stream().map(finder).toList();
            System.out.print(
                    Table.of(sum(gold, found.stream().map(Evaluate::marked).toList())));
            write(flags, gold, found);
            return;
        }
        TrainedModel model = Models.model(flags);
        long before = cpuNanos();
        List<List<Found>> found = find(model, gold);
        double seconds = (cpuNanos() - before) / 1e9;
        System.out.print(Table.of(sum(gold, found.stream().map(Evaluate::marked).toList())));
        System.out.print(Reliability.of(gold, found).table());
        System.out.printf(Locale.ROOT, "%.1f CPU-seconds, model loading included%n", seconds);
        write(flags, gold, found);
        if (flags.containsKey("speed")) {
            speed(model, gold);
        }
    }

    /** How many tokens, as the scorer counts them, are read in a second of processor time, once warm. */
    private static void speed(TrainedModel model, List<GoldText> gold) {
        try (AttributionTagger tagger = new AttributionTagger(model, 1)) {
            long tokens = 0;
            long before = 0;
            for (int round = 0; round < 2; round++) {
                before = cpuNanos();
                for (GoldText text : gold) {
                    tagger.find(text.text(), PlainStory.opinions(text));
                    tokens += round == 1 ? Scorer.tokens(text.text()) : 0;
                }
            }
            double seconds = (cpuNanos() - before) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "warm, rules' opinion included: %d tokens, %.0f a CPU-second%n",
                    tokens,
                    tokens / seconds);
        }
    }

    static void write(Map<String, String> flags, List<GoldText> gold, List<List<Found>> found) throws IOException {
        if (flags.containsKey("write")) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                lines.add(SystemFile.line(gold.get(i).name(), gold.get(i).text(), found.get(i)));
            }
            Files.write(Path.of(flags.get("write")), lines);
        }
    }

    private static Function<GoldText, List<Found>> finder(Map<String, String> flags) {
        return switch (flags.getOrDefault("finder", "")) {
            case "rules" -> text -> found(new RuleFinder(), text);
            case "neural" -> {
                NeuralFinder neural = new NeuralFinder(Models.model(flags), 1);
                yield text -> found(neural, text);
            }
            case "program" -> WholeProgram::found;
            default -> throw new IllegalArgumentException("--finder is rules, neural or program.");
        };
    }

    /** What a finder gives the rest of Quoth: as {@link FindStep} leaves it, complementizer and outer marks gone. */
    private static List<Found> found(AttributionFinder finder, GoldText text) {
        return new FindStep(finder)
                .annotate(PlainStory.of(text)).attributions().stream()
                        .map(one -> new Found(one.content(), one.cue(), one.source(), one.confidence()))
                        .toList();
    }

    static List<List<Found>> find(TrainedModel model, List<GoldText> gold) {
        try (AttributionTagger tagger = new AttributionTagger(model, 1)) {
            return gold.stream()
                    .map(text -> tagger.find(text.text(), PlainStory.opinions(text)))
                    .toList();
        }
    }

    static Counts sum(List<GoldText> gold, List<List<Marked>> found) {
        Counts sum = new Counts();
        for (int i = 0; i < gold.size(); i++) {
            sum.add(Scorer.score(gold.get(i).text(), gold.get(i).gold(), found.get(i)));
        }
        return sum;
    }

    static List<Marked> marked(List<Found> found) {
        return found.stream()
                .map(one -> new Marked(one.source(), one.cue(), one.content()))
                .toList();
    }

    private static long cpuNanos() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean own ? own.getProcessCpuTime() : 0;
    }
}
