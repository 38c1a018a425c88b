package org.quoth.train.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quoth.desk.Desk;
import org.quoth.desk.Settings;
import org.quoth.matching.PrimaryFolder;
import org.quoth.matching.Quotation;
import org.quoth.matching.Verifier;
import org.quoth.model.Statement;
import org.quoth.model.Verdict;
import org.quoth.search.Hit;
import org.quoth.search.Question;

/**
 * Looks for reports, in words of our own, of passages that somebody drew by lot: by words, and by meaning. Takes the folder of a record that holds
 * their transcripts and was read for meaning, and "show" to print each.
 */
public final class MeaningReport {

    private static final int[] WITHIN = {1, 3, 10};

    /** What was reported: where it stands, and our words for it. */
    private record Report(String file, int begin, String words) {

        boolean in(Statement statement) {
            return statement.reference().source().endsWith(file)
                    && statement.span().contains(begin);
        }
    }

    private interface Way {
        /** At which place the right passage stands, from 0; -1 where it is not among what is shown. */
        int place(Report report);
    }

    private final Desk desk;
    private final PrimaryFolder primaries;
    private final boolean show;

    private MeaningReport(Path record, boolean show) {
        this.desk = Desk.open(Settings.of(record));
        this.primaries = PrimaryFolder.open(record.resolve("primaries"));
        this.show = show;
    }

    public static void main(String[] arguments) {
        new MeaningReport(Path.of(arguments[0]), arguments.length > 1).run();
    }

    private void run() {
        List<Report> reports = reports();
        System.out.println(reports.size() + " reports; the right passage among the first 1, 3, 10");
        print("search by words (most of them)", reports, report -> found(report, Question.of(report.words())));
        print(
                "search by meaning",
                reports,
                report -> found(report, Question.of("").withLike(report.words())));
        print("candidates by words", reports, this::candidate);
        print(
                "verify, by words",
                reports,
                report -> shown(
                        report,
                        new Verifier().verify(Quotation.of(report.words()).asReported(), primaries.current())));
        print(
                "verify, by words and meaning",
                reports,
                report -> shown(
                        report,
                        desk.verify().verify(Quotation.of(report.words()).asReported())));
        desk.close();
    }

    private void print(String name, List<Report> reports, Way way) {
        List<Integer> places = new ArrayList<>();
        for (Report report : reports) {
            places.add(way.place(report));
            if (show) {
                System.out.println("  " + places.getLast() + "  " + report.words());
            }
        }
        StringBuilder line = new StringBuilder("%-32s".formatted(name));
        for (int within : WITHIN) {
            line.append(String.format(
                    Locale.ROOT,
                    "%4d",
                    places.stream().filter(at -> at >= 0 && at < within).count()));
        }
        System.out.println(line);
    }

    private int found(Report report, Question question) {
        List<Hit> hits = desk.search().search(question.withLimit(10)).hits();
        return IntStream.range(0, hits.size())
                .filter(at -> report.in(hits.get(at).statement()))
                .findFirst()
                .orElse(-1);
    }

    private int candidate(Report report) {
        var found = primaries.current().candidates(Quotation.of(report.words()).asReported());
        return IntStream.range(0, found.size())
                .filter(at -> found.get(at).primary().source().endsWith(report.file())
                        && found.get(at).from() <= report.begin()
                        && report.begin() < found.get(at).to())
                .findFirst()
                .orElse(-1);
    }

    private static int shown(Report report, Verdict verdict) {
        return IntStream.range(0, verdict.matches().size())
                .filter(at -> verdict.matches().get(at).source().endsWith(report.file())
                        && verdict.matches().get(at).span().contains(report.begin()))
                .findFirst()
                .orElse(-1);
    }

    private static List<Report> reports() {
        try (InputStream table = MeaningReport.class.getResourceAsStream("reports.tsv")) {
            String text =
                    new String(Objects.requireNonNull(table, "reports.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Report(fields[0], Integer.parseInt(fields[1]), fields[2]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the reports", broken);
        }
    }
}
