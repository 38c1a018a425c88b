package org.quoth.train.verify;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryFolder;
import org.quoth.matching.Quotation;
import org.quoth.matching.Verifier;
import org.quoth.train.verify.Growing.Asked;

/**
 * Times single checks, and the first after opening, while a folder of primaries grows: the real transcripts first, then made ones that
 * sound like them. A quarter each of the quotations are exact, have a word changed, have words left out, were never said. Takes the data
 * folder and the most utterances.
 */
public final class SpeedReport {

    private static final int CHECKS = 2000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Growing growing;
    private final Path path;
    private final PrimaryFolder folder;
    private final PrimaryFolder.Batch batch;
    private int utterances;
    private long letters;
    private long arranging;

    private SpeedReport(Path data, Path path) {
        this.growing = new Growing(data, 7);
        this.path = path;
        this.folder = PrimaryFolder.open(path);
        this.batch = folder.batch();
    }

    public static void main(String[] arguments) throws IOException {
        int most = Integer.parseInt(arguments[1]);
        Path path = Files.createTempDirectory("quoth-speed");
        try {
            SpeedReport report = new SpeedReport(Path.of(arguments[0]), path);
            System.out.println("utterances  million words  disk MiB  heap MiB  arranged in s  opened and first ms"
                    + "  p50 ms  p90 ms  p99 ms  max ms  found");
            for (int size : new int[] {10_000, 30_000, 100_000, 300_000, 1_000_000}) {
                if (size <= most) {
                    report.grow(size);
                    report.measure();
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void grow(int size) {
        while (utterances < size) {
            Primary primary = growing.next();
            utterances += primary.utterances().size();
            letters += primary.text().length();
            long begin = CLOCK.getCurrentThreadCpuTime();
            batch.put(primary);
            arranging += CLOCK.getCurrentThreadCpuTime() - begin;
        }
        long begin = CLOCK.getCurrentThreadCpuTime();
        batch.commit(utterances);
        arranging += CLOCK.getCurrentThreadCpuTime() - begin;
    }

    private void measure() throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < CHECKS; i++) {
            asked.add(growing.asked(i));
        }
        Verifier verifier = new Verifier();
        long begin = CLOCK.getCurrentThreadCpuTime();
        PrimaryFolder opened = PrimaryFolder.open(path);
        check(verifier, opened, asked.getFirst());
        double first = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
        asked.subList(0, CHECKS / 4).forEach(each -> check(verifier, opened, each));
        double[] times = asked.stream()
                .mapToDouble(each -> milliseconds(verifier, opened, each))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%10d %14.1f %9d %9d %14.1f %20.1f %7.2f %7.2f %7.2f %7.2f %5.1f%%%n",
                utterances,
                letters / 5.5e6,
                QuothRival.size(path) >> 20,
                heap(),
                arranging / 1e9,
                first,
                at(times, 0.5),
                at(times, 0.9),
                at(times, 0.99),
                at(times, 1),
                found(verifier, opened, asked));
    }

    private static boolean check(Verifier verifier, PrimaryFolder opened, Asked asked) {
        return !verifier.verify(Quotation.of(asked.words()), opened.current())
                .matches()
                .isEmpty();
    }

    /** Of the quotations that were said, changed or not, how many are found. */
    private static double found(Verifier verifier, PrimaryFolder opened, List<Asked> asked) {
        List<Asked> said = asked.stream().filter(each -> !each.said().isEmpty()).toList();
        long found = said.stream().filter(each -> check(verifier, opened, each)).count();
        return 100.0 * found / said.size();
    }

    /** Of this thread's processor time: other work on the machine does not count. */
    private static double milliseconds(Verifier verifier, PrimaryFolder opened, Asked asked) {
        long begin = CLOCK.getCurrentThreadCpuTime();
        check(verifier, opened, asked);
        return (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
