package org.quoth.attribution.commitment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Modality;
import org.quoth.text.Span;

/** Campaign releases and speeches whose sentences people marked as commissive or not; counts how often the ledger agrees. */
final class SpeechActs {

    record Sentence(Span span, boolean commissive) {}

    private int right;
    private int found;
    private int marked;
    final List<String> misses = new ArrayList<>();

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Path file) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (List<String> row : rows(file)) {
            boolean item = row.get(1).contains("<li>");
            String words = (item ? "• " : "")
                    + row.get(1).replaceAll("</?(?:li|LIST)>", " ").strip();
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append("\n\n");
            sentences.add(new Sentence(
                    span, row.get(2).strip().toLowerCase(Locale.ROOT).startsWith("commissive")));
            if (!span.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, span));
            }
        }
        Document document = Document.read(
                "s", "s", "s", DocumentKind.OTHER, Metadata.NONE, text.toString(), blocks, List.of(), List.of());
        count(new CommitmentStep().annotate(document), sentences);
    }

    private void count(Document document, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            boolean promised = document.commitments().stream()
                    .filter(commitment -> commitment.modality() != Modality.PREDICTION)
                    .map(Commitment::span)
                    .anyMatch(span -> sentence.span().contains(span));
            marked += sentence.commissive() ? 1 : 0;
            found += promised ? 1 : 0;
            right += promised && sentence.commissive() ? 1 : 0;
            if (promised != sentence.commissive()) {
                misses.add((promised ? "spurious" : "missed") + "\t"
                        + sentence.span().of(document.text()));
            }
        }
    }

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / marked;
    }

    double f1() {
        return 2.0 * right / (found + marked);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "marked %d, found %d; P %.3f R %.3f F1 %.3f", marked, found, precision(), recall(), f1());
    }

    /** Quotation marks inside a sentence are left out: the weights that ship were trained without them. */
    private static List<List<String>> rows(Path file) {
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return rows.stream()
                    .skip(1)
                    .map(row ->
                            row.stream().map(field -> field.replace("\"", "")).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
