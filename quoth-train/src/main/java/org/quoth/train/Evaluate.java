package org.quoth.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoth.attribution.neural.AttributionTagger;
import org.quoth.attribution.neural.Found;
import org.quoth.attribution.neural.TrainedModel;
import org.quoth.train.gold.Gold;
import org.quoth.train.gold.GoldText;
import org.quoth.train.gold.Marked;
import org.quoth.train.score.Counts;
import org.quoth.train.score.Scorer;
import org.quoth.train.score.Table;

/**
 * {@code Evaluate --gold DIR (--model DIR | --system FILE) [--write FILE]}: scores a model, or a file of what any system
 * found, against marked texts. {@code --write} keeps what the model found, for other scorers.
 */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> flags = Train.flags(arguments);
        List<GoldText> gold = Gold.read(Path.of(flags.get("gold")));
        if (flags.containsKey("system")) {
            SystemFile system = SystemFile.read(Path.of(flags.get("system")));
            System.out.print(Table.of(sum(gold, gold.stream().map(system::of).toList())));
            return;
        }
        TrainedModel model = Models.model(flags);
        long before = cpuNanos();
        List<List<Found>> found = find(model, gold);
        double seconds = (cpuNanos() - before) / 1e9;
        System.out.print(Table.of(sum(gold, found.stream().map(Evaluate::marked).toList())));
        System.out.print(Reliability.of(gold, found).table());
        System.out.printf(Locale.ROOT, "%.1f CPU-seconds, model loading included%n", seconds);
        if (flags.containsKey("write")) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                lines.add(SystemFile.line(gold.get(i).name(), gold.get(i).text(), found.get(i)));
            }
            Files.write(Path.of(flags.get("write")), lines);
        }
    }

    static List<List<Found>> find(TrainedModel model, List<GoldText> gold) {
        try (AttributionTagger tagger = new AttributionTagger(model, 1)) {
            return gold.stream().map(text -> tagger.find(text.text())).toList();
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
