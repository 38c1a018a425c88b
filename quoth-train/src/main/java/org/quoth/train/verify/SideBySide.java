package org.quoth.train.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quoth.matching.Primary;
import org.quoth.train.verify.Growing.Asked;

/**
 * Quoth, plain Lucene and PostgreSQL's pg_trgm over the same utterances, each asked the same quotations in turn while the record grows:
 * how much processor time an answer takes,
 * and how often the first answer is the utterance that the words come from. Takes the data folder, the most
 * utterances, where to draw the plot, and how many quotations to ask.
 */
public final class SideBySide {

    private static final int[] SIZES = {10_000, 30_000, 100_000, 300_000, 1_000_000};
    private static final int WARMING = 40;
    private static final long WARMING_NANOS = 10_000_000_000L;
    private static final double TOO_SLOW_MS = 500;
    private static final int AT_LEAST = 12;

    private final Growing growing;
    private final List<Rival> rivals;
    private final int questions;
    private final Map<String, Map<Integer, Double>> middles = new TreeMap<>();
    private int utterances;

    private SideBySide(Growing growing, List<Rival> rivals, int questions) {
        this.growing = growing;
        this.rivals = rivals;
        this.questions = questions;
    }

    public static void main(String[] arguments) throws Exception {
        int most = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("quoth-side-by-side");
        List<Rival> rivals = new ArrayList<>();
        try {
            folder.toFile().setExecutable(true, false);
            rivals.add(new QuothRival(folder.resolve("quoth")));
            rivals.add(new LuceneRival(folder.resolve("lucene")));
            TrigramRival.start(folder.resolve("postgresql"))
                    .ifPresentOrElse(
                            rivals::add,
                            () -> System.out.println("PostgreSQL is not installed: apt-get install postgresql"));
            SideBySide race =
                    new SideBySide(new Growing(Path.of(arguments[0]), 7), rivals, Integer.parseInt(arguments[3]));
            for (int size : SIZES) {
                if (size <= most) {
                    race.grow(size);
                    race.ask();
                }
            }
            Files.writeString(Path.of(arguments[2]), new GrowthPlot(race.middles).svg());
        } finally {
            for (Rival rival : rivals) {
                rival.close();
            }
            delete(folder);
        }
    }

    private void grow(int size) throws Exception {
        double[] seconds = new double[rivals.size()];
        while (utterances < size) {
            Primary primary = growing.next();
            utterances += primary.utterances().size();
            for (int i = 0; i < seconds.length; i++) {
                long begin = System.nanoTime();
                rivals.get(i).add(primary);
                seconds[i] += (System.nanoTime() - begin) / 1e9;
            }
        }
        System.out.printf(Locale.ROOT, "%n%d utterances%n", utterances);
        for (int i = 0; i < seconds.length; i++) {
            long begin = System.nanoTime();
            rivals.get(i).ready();
            seconds[i] += (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "  %-8s added in %.1f s, %d MiB on the disk%n",
                    rivals.get(i).name(),
                    seconds[i],
                    rivals.get(i).size() >> 20);
        }
    }

    private void ask() throws Exception {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            asked.add(growing.asked(i));
        }
        List<Answers> answers = new ArrayList<>();
        for (Rival rival : rivals) {
            answers.add(new Answers(rival));
        }
        for (Rival rival : rivals) {
            warm(rival);
        }
        for (Asked each : asked) {
            for (Answers theirs : answers) {
                theirs.ask(each);
            }
        }
        System.out.println(
                "           asked   p50 ms   p90 ms   p99 ms  right first: exact, a word changed, words left out");
        for (Answers theirs : answers) {
            System.out.println(theirs);
            middles.computeIfAbsent(theirs.rival.name(), name -> new TreeMap<>())
                    .put(utterances, theirs.at(0.5));
        }
    }

    private void warm(Rival rival) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < WARMING && System.nanoTime() - begin < WARMING_NANOS; i++) {
            rival.source(growing.asked(i).words());
        }
    }

    /** What one of them answered, and how fast. */
    private static final class Answers {

        private final Rival rival;
        private final List<Double> times = new ArrayList<>();
        private final Map<String, int[]> right = new TreeMap<>();
        private double spent;

        Answers(Rival rival) {
            this.rival = rival;
        }

        /** One that takes seconds is asked fewer questions: the same ones, the first of them. */
        void ask(Asked asked) throws Exception {
            if (times.size() >= AT_LEAST && spent / times.size() > TOO_SLOW_MS) {
                return;
            }
            long begin = rival.spent();
            String source = rival.source(asked.words()).orElse("");
            double milliseconds = (rival.spent() - begin) / 1e6;
            times.add(milliseconds);
            spent += milliseconds;
            if (!asked.said().isEmpty()) {
                int[] counts = right.computeIfAbsent(asked.kind(), kind -> new int[2]);
                counts[0] += source.contains(asked.said()) ? 1 : 0;
                counts[1]++;
            }
        }

        double at(double share) {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
        }

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder(
                    "  %-8s %6d %8.2f %8.2f %8.2f ".formatted(rival.name(), times.size(), at(0.5), at(0.9), at(0.99)));
            for (String kind : List.of("exact", "a word changed", "words left out")) {
                int[] counts = right.getOrDefault(kind, new int[2]);
                line.append(" %d of %d (%.0f %%)"
                        .formatted(counts[0], counts[1], 100.0 * counts[0] / Math.max(1, counts[1])));
            }
            return line.toString();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
