package org.quoth.attribution.times;

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
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.model.TimeExpression;
import org.quoth.text.Span;

/** Holds the program against expressions annotated in sentences of transcripts and news, which are read from where they lie. */
final class AnnotatedTimes {

    record Mark(Span span, String value) {}

    final List<String> misses = new ArrayList<>();
    private int gold;
    private int found;
    private int overlapping;
    private int exact;
    private int judged;
    private int rightValue;

    /** @param table of places and values, a resource */
    static AnnotatedTimes over(Path data, String table) {
        AnnotatedTimes measure = new AnnotatedTimes();
        for (String line : lines(table)) {
            String[] columns = line.split("\t", -1);
            measure.add(read(data.resolve(columns[0])), columns);
        }
        return measure;
    }

    private static List<String> lines(String table) {
        try (InputStream in = AnnotatedTimes.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String file, String[] columns) {
        int begin = file.offsetByCodePoints(0, Integer.parseInt(columns[2]));
        int end = file.offsetByCodePoints(0, Integer.parseInt(columns[3]));
        String text = file.substring(begin, end);
        List<Mark> marks = new ArrayList<>();
        for (String mark : columns[4].split(" ", -1)) {
            if (!mark.isEmpty()) {
                String[] parts = mark.split(",", 3);
                int from = file.offsetByCodePoints(0, Integer.parseInt(parts[0])) - begin;
                int to = file.offsetByCodePoints(0, Integer.parseInt(parts[1])) - begin;
                marks.add(new Mark(new Span(from, to), parts[2]));
            }
        }
        count(text, marks, times(text, LocalDate.parse(columns[1])));
    }

    private static List<TimeExpression> times(String text, LocalDate day) {
        Metadata metadata =
                Metadata.NONE.toBuilder().published(Published.on(day)).build();
        List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())));
        return new TimesStep()
                .annotate(Document.read(
                        "t", "t", "t", DocumentKind.ARTICLE, metadata, text, blocks, List.of(), List.of()))
                .times();
    }

    private void count(String text, List<Mark> marks, List<TimeExpression> times) {
        gold += marks.size();
        found += times.size();
        List<TimeExpression> left = new ArrayList<>(times);
        for (Mark mark : marks) {
            TimeExpression match = left.stream()
                    .filter(time -> time.span().overlaps(mark.span()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                misses.add("missed " + mark.span().of(text));
                continue;
            }
            left.remove(match);
            overlapping++;
            exact += match.span().equals(mark.span()) ? 1 : 0;
            if (!match.span().equals(mark.span())) {
                misses.add(
                        "extent " + mark.span().of(text) + " | " + match.span().of(text));
            }
            if (!mark.value().equals("?")) {
                judged++;
                boolean right = mark.value().equals(match.value() == null ? "-" : match.value());
                rightValue += right ? 1 : 0;
                if (!right) {
                    misses.add("value " + mark.span().of(text) + " " + mark.value() + " but " + match.value());
                }
            }
        }
        left.forEach(time -> misses.add("spurious " + time.span().of(text)));
    }

    double relaxed() {
        return 2.0 * overlapping / (gold + found);
    }

    double strict() {
        return 2.0 * exact / (gold + found);
    }

    double values() {
        return (double) rightValue / judged;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "annotated %d, found %d; relaxed F1 %.3f, strict F1 %.3f, value %.3f of %d",
                gold,
                found,
                relaxed(),
                strict(),
                values(),
                judged);
    }
}
