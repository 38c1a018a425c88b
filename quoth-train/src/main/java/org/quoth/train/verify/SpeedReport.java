package org.quoth.train.verify;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.quoth.matching.Primary;
import org.quoth.matching.PrimaryIndex;
import org.quoth.matching.Quotation;
import org.quoth.matching.Utterance;
import org.quoth.matching.Verifier;
import org.quoth.text.Span;

/**
 * Times single checks while the record grows: the real transcripts first, then made ones that sound like them. A third of the
 * quotations are exact, a third have a word changed, a third were never said. Takes the data folder and the most utterances.
 */
public final class SpeedReport {

    private static final int CHECKS = 2000;
    private static final int KINDS = 3;
    private static final int TURNS = 100;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(7);
    private final PrimaryIndex index = new PrimaryIndex();
    private final List<Sentence> sentences;
    private final Babbler babbler;
    private int made;
    private long letters;
    private long indexing;

    private SpeedReport(Path data) {
        List<Primary> real = new ArrayList<>(Transcripts.read(data));
        Collections.shuffle(real, random);
        List<Primary> some = real.subList(0, 150);
        some.forEach(this::add);
        sentences = some.stream()
                .flatMap(primary -> Sentence.of(primary).stream())
                .filter(sentence -> sentence.words().size() > 8)
                .toList();
        babbler = new Babbler(sentences, random);
    }

    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[1]);
        SpeedReport report = new SpeedReport(Path.of(arguments[0]));
        System.out.println(
                "utterances    million words  heap MiB  indexed in s  first ms  p50 ms  p90 ms  p99 ms  max ms  found");
        for (int size : new int[] {10_000, 30_000, 100_000, 300_000, 1_000_000}) {
            if (size <= most) {
                report.grow(size);
                report.measure();
            }
        }
    }

    private void grow(int size) {
        while (index.utterances() < size) {
            add(transcript());
        }
    }

    private void add(Primary primary) {
        letters += primary.text().length();
        long begin = CLOCK.getCurrentThreadCpuTime();
        index.add(primary);
        indexing += CLOCK.getCurrentThreadCpuTime() - begin;
    }

    /** Turns of one to nine sentences, 45 words on average, as in the real ones. */
    private Primary transcript() {
        StringBuilder text = new StringBuilder();
        List<Utterance> utterances = new ArrayList<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            int begin = text.length();
            int length = 1 + (int) Math.min(8, -2 * Math.log(1 - random.nextDouble()));
            for (int i = 0; i < length; i++) {
                text.append(babbler.sentence()).append(' ');
            }
            utterances.add(
                    new Utterance(turn, "SPEAKER " + random.nextInt(5000), List.of(new Span(begin, text.length()))));
            text.append('\n');
        }
        String id = "made-" + made++;
        return new Primary(
                id, id, LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000)), text.toString(), utterances);
    }

    private void measure() {
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < CHECKS; i++) {
            quotations.add(quotation(i));
        }
        Verifier verifier = new Verifier();
        double first = milliseconds(verifier, quotations.getFirst());
        quotations.subList(0, CHECKS / 4).forEach(quotation -> milliseconds(verifier, quotation));
        double[] times = quotations.stream()
                .mapToDouble(quotation -> milliseconds(verifier, quotation))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%10d %15.1f %9d %13.1f %9.2f %7.2f %7.2f %7.2f %7.2f %5.1f%%%n",
                index.utterances(),
                letters / 5.5e6,
                heap(),
                indexing / 1e9,
                first,
                at(times, 0.5),
                at(times, 0.9),
                at(times, 0.99),
                at(times, 1),
                found(verifier, quotations));
    }

    /** Of the quotations that were said, one word changed or none, how many are found. */
    private double found(Verifier verifier, List<Quotation> quotations) {
        int said = 0;
        int found = 0;
        for (int i = 0; i < quotations.size(); i++) {
            if (i % KINDS < 2) {
                said++;
                found += verifier.verify(quotations.get(i), index).matches().isEmpty() ? 0 : 1;
            }
        }
        return 100.0 * found / said;
    }

    private Quotation quotation(int kind) {
        Sentence sentence = sentences.get(random.nextInt(sentences.size()));
        List<String> words = new ArrayList<>(sentence.words());
        return switch (kind % KINDS) {
            case 0 -> Quotation.of(sentence.text());
            case 1 -> {
                words.set(random.nextInt(words.size()), "harbour");
                yield Quotation.of(String.join(" ", words));
            }
            default -> Quotation.of(babbler.sentence());
        };
    }

    /** Of this thread's processor time: other work on the machine does not count. */
    private double milliseconds(Verifier verifier, Quotation quotation) {
        long begin = CLOCK.getCurrentThreadCpuTime();
        verifier.verify(quotation, index);
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
