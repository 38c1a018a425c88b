package org.quoth.train.promises;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoth.Annotator;
import org.quoth.Quoth;
import org.quoth.attribution.commitment.CommitmentStep;
import org.quoth.attribution.commitment.LineModel;
import org.quoth.model.Actor;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Due;
import org.quoth.model.Modality;
import org.quoth.model.Reading;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/**
 * Lines of the ledger that a person judged: document, begin, end in code points, modality and judgement; then, where the table goes on, the
 * judgement after a mending of the rules, begin and end of the action, and traits. A line that the rules no longer find teaches all the same
 * if its action is known, else it is left out.
 */
final class JudgedLines {

    /** Kinds of error that a mending of the rules may have put right without anybody judging the line again. */
    private static final List<String> MENDED_SINCE =
            List.of("speaker", "actor", "due", "condition", "modality", "broken", "wrong");

    private static final int SHORT = 5;
    private static final int LONG = 9;

    /**
     * One line and what is true of it.
     *
     * @param signs the numbers of its features
     * @param found whether the rules find it today
     */
    record Judged(int document, List<Integer> signs, boolean right, boolean found, String kind) {

        Judged {
            signs = List.copyOf(signs);
        }

        int[] features() {
            return signs.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private record Row(
            int begin, int end, Modality modality, String kind, int actionBegin, int actionEnd, String traits) {}

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    void add(String table) {
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length >= SHORT) {
                Row row = row(cells);
                if (cells.length == LONG || !MENDED_SINCE.contains(row.kind())) {
                    rows.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(row);
                }
            }
        }
    }

    private static Row row(String[] cells) {
        int begin = Integer.parseInt(cells[1]);
        int end = Integer.parseInt(cells[2]);
        Modality modality = Modality.valueOf(cells[3].toUpperCase(Locale.ROOT));
        return cells.length < LONG
                ? new Row(begin, end, modality, cells[4], -1, -1, "")
                : new Row(
                        begin,
                        end,
                        modality,
                        cells[5],
                        Integer.parseInt(cells[6]),
                        Integer.parseInt(cells[7]),
                        cells[8]);
    }

    /** The table of this name in the resources of this package. */
    static String resource(String name) throws IOException {
        try (var in = JudgedLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The resource " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Reads the documents and finds the judged lines in them.
     *
     * @param folder holds the documents by the names in the tables
     */
    List<Judged> in(Path folder) {
        Annotator annotator = Annotator.best();
        CommitmentStep rules = new CommitmentStep();
        List<Judged> judged = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<Row>> each : rows.entrySet()) {
            if (Quoth.read(folder.resolve(each.getKey())) instanceof Reading.Read read) {
                Document document = rules.annotate(annotator.annotate(read.document()));
                for (Row row : each.getValue()) {
                    add(document, row, number, judged);
                }
            }
            number++;
        }
        return judged;
    }

    private static void add(Document document, Row row, int number, List<Judged> judged) {
        String text = document.text();
        CodePoints points = CodePoints.of(text);
        if (row.end() > points.fromIndex(text.length())) {
            return; // the document was read otherwise when it was judged
        }
        Span span = points.toIndexes(new Span(row.begin(), row.end()));
        Commitment line = document.commitments().stream()
                .filter(each ->
                        each.span().begin() == span.begin() || each.span().end() == span.end())
                .findFirst()
                .orElse(null);
        boolean found = line != null;
        if (line == null && row.actionBegin() >= 0) {
            line = as(document, row, span, points);
        }
        if (line != null) {
            List<Integer> signs =
                    Arrays.stream(LineModel.features(document, line)).boxed().toList();
            judged.add(new Judged(number, signs, row.kind().equals("right"), found, row.kind()));
        }
    }

    /** The line as it was when it was judged, as far as the features look at it. */
    private static Commitment as(Document document, Row row, Span span, CodePoints points) {
        Integer turn = document.turns().stream()
                .filter(each -> each.span().contains(span))
                .map(Turn::index)
                .findFirst()
                .orElse(null);
        return new Commitment(
                "",
                turn,
                row.traits().contains("r") ? "a" : null,
                Speaker.UNNAMED,
                row.traits().contains("k") ? new Actor.Known("e") : new Actor.Words(""),
                span,
                points.toIndexes(new Span(row.actionBegin(), row.actionEnd())),
                row.traits().contains("c") ? span : null,
                row.traits().contains("d") ? new Due(null, LocalDate.EPOCH, span) : null,
                row.modality());
    }
}
