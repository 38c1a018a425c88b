package org.quoth.train.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quoth.matching.PrimaryIndex;
import org.quoth.matching.Quotation;
import org.quoth.matching.Verifier;
import org.quoth.model.Edit;
import org.quoth.model.Match;
import org.quoth.model.Verdict;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/**
 * Checks every real quotation of {@code verification/pairs/dev.jsonl} and counts how often the right passage stands first.
 * Takes the data folder, and "show" to print each quotation beside what was said of it.
 */
public final class PairsReport {

    private final Path data;
    private final PrimaryIndex index;
    private final boolean show;
    private final Map<String, int[]> first = new TreeMap<>();
    private final Map<String, String[]> adjudged = adjudged();
    private int agreed;
    private final Map<String, Integer> verdicts = new TreeMap<>();

    private PairsReport(Path data, boolean show) {
        this.data = data;
        this.show = show;
        this.index = Transcripts.index(Transcripts.read(data));
    }

    public static void main(String[] arguments) throws IOException {
        PairsReport report = new PairsReport(Path.of(arguments[0]), arguments.length > 1);
        report.run();
    }

    private void run() throws IOException {
        System.out.println(index.documents() + " transcripts, " + index.utterances() + " utterances");
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(data.resolve("verification/pairs/dev.jsonl"))) {
            check(mapper.readTree(line));
        }
        first.forEach((match, counts) ->
                System.out.printf(Locale.ROOT, "%s: right passage first in %d of %d%n", match, counts[0], counts[1]));
        System.out.println(verdicts);
        System.out.printf(Locale.ROOT, "verdict as adjudged by a person: %d of %d%n", agreed, adjudged.size());
    }

    /** What a person said of each pair: id, verdict, passage. The texts are not ours to keep, the judgements are. */
    private static Map<String, String[]> adjudged() {
        try (InputStream table = PairsReport.class.getResourceAsStream("adjudication.tsv")) {
            String text = new String(
                    Objects.requireNonNull(table, "adjudication.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the adjudication", broken);
        }
    }

    private void check(JsonNode row) {
        Quotation quotation = Quotation.of(row.get("quote").asText());
        if (row.hasNonNull("article_date")) {
            quotation =
                    quotation.printedOn(LocalDate.parse(row.get("article_date").asText()));
        }
        Verdict verdict = new Verifier().verify(quotation, index);
        String[] adjudication =
                Objects.requireNonNull(adjudged.get(row.get("id").asText()), "a pair nobody judged");
        String said = verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        agreed += said.equals(adjudication[1]) ? 1 : 0;
        boolean right = !verdict.matches().isEmpty()
                && (right(row, verdict.matches().getFirst()) || adjudication[2].equals("other"));
        String match = row.get("match").asText();
        int[] counts = first.computeIfAbsent(match, unseen -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        verdicts.merge(verdict.kind().toString(), 1, Integer::sum);
        if (show) {
            System.out.println(row.get("id").asText() + " " + match + " " + (right ? "right" : "WRONG PASSAGE") + " "
                    + describe(verdict, quotation.text()));
        }
    }

    private boolean right(JsonNode row, Match match) {
        for (JsonNode candidate : row.get("candidates")) {
            if (candidate.get("transcript").asText().equals(match.document())
                    && candidate.get("coverage").asDouble()
                            >= row.get("candidates").get(0).get("coverage").asDouble() - 0.15
                    && indexes(candidate).overlaps(match.span())) {
                return true;
            }
        }
        return false;
    }

    private Span indexes(JsonNode candidate) {
        Path file = data.resolve(candidate.get("transcript").asText());
        try {
            CodePoints points = CodePoints.of(Files.readString(file));
            return points.toIndexes(new Span(
                    candidate.get("start").asInt(), candidate.get("end").asInt()));
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read " + file, broken);
        }
    }

    private String beside(Match match, Edit edit) {
        return edit.primary().of(textOf(match)).replaceAll("\\s+", " ");
    }

    private String surroundings(Match match) {
        String text = textOf(match);
        int begin = Math.max(0, match.span().begin() - 60);
        int end = Math.min(text.length(), match.span().end() + 60);
        return text.substring(begin, match.span().begin()).replaceAll("\\s+", " ") + "«»"
                + text.substring(match.span().end(), end).replaceAll("\\s+", " ");
    }

    private String textOf(Match match) {
        Path file = data.resolve(match.document());
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read " + file, broken);
        }
    }

    private String describe(Verdict verdict, String quote) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict.kind() + " (" + verdict.tier() + ") of "
                + verdict.matches().size());
        lines.add("  said:   " + quote);
        for (Match match : verdict.matches().stream().limit(3).toList()) {
            lines.add("  spoken: " + match.text().replaceAll("\\s+", " ") + "  [" + match.document() + " "
                    + match.turn() + " " + match.speaker() + "]");
            lines.add("  around: " + surroundings(match));
            for (Edit edit : match.edits()) {
                boolean inside = match.span().contains(edit.primary());
                lines.add("    " + edit.op() + " \"" + edit.quote().of(quote) + "\" / "
                        + (inside
                                ? edit.primary().shift(-match.span().begin()).of(match.text())
                                : "beside: " + beside(match, edit))
                        + (edit.polarity() ? " POLARITY" : ""));
            }
        }
        return String.join("\n", lines);
    }
}
