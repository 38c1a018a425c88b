package org.quoth.train.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.reading.Input;

/**
 * Scores turns against gold as the referee for documents does: neighbouring turns of one label joined, a turn right when gold has one
 * with its label and its first four words; its end right when the last four agree as well. With {@code show}, what differs.
 */
public final class TurnsReport {

    private static final int WORDS = 4;

    private int right;
    private int ended;
    private int gold;
    private int found;
    private int documents;
    private int none;

    private TurnsReport() {}

    /** Arguments: the folder of a set, then {@code show} or nothing. */
    public static void main(String[] arguments) throws IOException {
        TurnsReport report = new TurnsReport();
        boolean show = arguments.length > 1 && arguments[1].equals("show");
        for (TurnGold each : TurnGold.of(Path.of(arguments[0]))) {
            report.add(each, show ? System.out : null);
        }
        report.print(System.out);
    }

    /** Precision and recall of some documents' turns, and the share of those found that end rightly. */
    static Map<String, Double> figures(List<TurnGold> documents) throws IOException {
        TurnsReport report = new TurnsReport();
        for (TurnGold each : documents) {
            report.add(each, null);
        }
        return Map.of(
                "precision", (double) report.right / Math.max(1, report.found),
                "recall", (double) report.right / Math.max(1, report.gold),
                "end", (double) report.ended / Math.max(1, report.right));
    }

    private void add(TurnGold each, @Nullable PrintStream out) throws IOException {
        Reading reading = Quoth.readAll(Input.of(each.file().toString(), Files.readAllBytes(each.file())))
                .findFirst()
                .orElseThrow();
        List<TurnGold.Said> mine = new ArrayList<>();
        if (reading instanceof Reading.Read read) {
            Document document = read.document();
            for (Turn turn : document.turns()) {
                mine.add(new TurnGold.Said(
                        turn.label() == null ? "" : turn.label(), turn.speech().of(document.text())));
            }
        }
        Map<String, String> wanted = joined(each.turns());
        Map<String, String> got = joined(mine);
        documents++;
        none += got.isEmpty() ? 1 : 0;
        gold += wanted.size();
        found += got.size();
        Set<String> both = new HashSet<>(wanted.keySet());
        both.retainAll(got.keySet());
        right += both.size();
        ended += (int) both.stream()
                .filter(key -> Objects.equals(wanted.get(key), got.get(key)))
                .count();
        if (out != null) {
            String name = each.file().getFileName().toString();
            wanted.keySet().stream()
                    .filter(key -> !got.containsKey(key))
                    .forEach(key -> out.println("- " + name + ": " + key));
            got.keySet().stream()
                    .filter(key -> !wanted.containsKey(key))
                    .forEach(key -> out.println("+ " + name + ": " + key));
            both.stream()
                    .filter(key -> !Objects.equals(wanted.get(key), got.get(key)))
                    .forEach(key -> out.println(
                            "e " + name + ": " + key + " | gold … " + wanted.get(key) + " | found … " + got.get(key)));
        }
    }

    /** Label and first words of each, to its last words. */
    private static Map<String, String> joined(List<TurnGold.Said> turns) {
        Map<String, String> joined = new LinkedHashMap<>();
        String label = null;
        StringBuilder words = new StringBuilder();
        for (TurnGold.Said each : turns) {
            if (label == null || !label.equals(each.label())) {
                put(joined, label, words);
                label = each.label();
                words.setLength(0);
            }
            words.append(' ').append(each.words());
        }
        put(joined, label, words);
        return joined;
    }

    private static void put(Map<String, String> joined, @Nullable String label, StringBuilder words) {
        if (label != null) {
            List<String> all = Shingles.words(words.toString().toLowerCase(Locale.ROOT));
            int size = all.size();
            joined.put(
                    Shingles.folded(label) + ": " + String.join(" ", all.subList(0, Math.min(WORDS, size))),
                    String.join(" ", all.subList(Math.max(0, size - WORDS), size)));
        }
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d documents, %d without a turn; %d turns, %d found%nlabel and begin  P %.4f  R %.4f  F1 %.4f%nend, of those    %.4f%n",
                documents,
                none,
                gold,
                found,
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, gold),
                2.0 * right / Math.max(1, found + gold),
                (double) ended / Math.max(1, right));
    }
}
