package org.quoth.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.model.Turn;
import org.quoth.reading.Input;
import org.quoth.wire.DocumentParser;
import org.quoth.wire.WireException;

/**
 * Holds the turns that are read of transcripts against gold that somebody corrected: lines as {@code extract --format jsonl} prints
 * them, each with the {@code source} it is of, beside the gold file or where the line says. Neighbouring turns of one label count as one; a
 * turn is right when gold has one with its label and its first four words, its end when the last four agree as well.
 */
public final class TurnCheck {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private TurnCheck() {}

    /**
     * What was found of one document.
     *
     * @param gold how many turns the gold has
     * @param found how many were read; {@code right} of them with label and beginning, {@code ended} of those with the end
     * @param differing what gold has and reading has not, with a minus before it, and the other way round, with a plus
     */
    public record Result(String source, int gold, int found, int right, int ended, List<String> differing) {
        public Result {
            differing = List.copyOf(differing);
        }
    }

    /**
     * Reads every document of a gold file anew.
     *
     * @throws IOException if the gold or one of its sources cannot be read; the message names it
     */
    public static List<Result> run(Path gold) throws IOException {
        List<String> lines = Files.readAllLines(gold);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                results.add(compare(stated(lines.get(i), i + 1), gold));
            }
        }
        return results;
    }

    /** The document of a line of the gold. */
    private static Document stated(String line, int number) throws IOException {
        try {
            return DocumentParser.parse(line);
        } catch (WireException e) {
            throw new IOException(
                    "line " + number + " is not as `quoth extract --format jsonl` prints it (" + e.getMessage() + ")",
                    e);
        }
    }

    private static Result compare(Document stated, Path gold) throws IOException {
        Path beside = gold.resolveSibling(stated.source());
        Path file = Files.exists(beside) ? beside : Path.of(stated.source());
        Map<String, String> wanted = turns(stated);
        Map<String, String> found = new LinkedHashMap<>();
        Quoth.readAll(Input.of(stated.source(), Files.readAllBytes(file))).forEach(reading -> {
            if (reading instanceof Reading.Read read) {
                found.putAll(turns(read.document()));
            }
        });
        int right = 0;
        int ended = 0;
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            String end = found.get(each.getKey());
            right += end == null ? 0 : 1;
            ended += each.getValue().equals(end) ? 1 : 0;
            if (end == null) {
                differing.add("- " + each.getKey());
            }
        }
        found.keySet().stream().filter(key -> !wanted.containsKey(key)).forEach(key -> differing.add("+ " + key));
        return new Result(stated.source(), wanted.size(), found.size(), right, ended, differing);
    }

    /** Label and first words of each turn, to its last words. */
    private static Map<String, String> turns(Document document) {
        Map<String, String> turns = new LinkedHashMap<>();
        String label = "";
        List<String> words = new ArrayList<>();
        for (Turn turn : document.turns()) {
            String mine = String.join(" ", words(turn.label() == null ? "" : turn.label()));
            if (!mine.equals(label)) {
                put(turns, label, words);
                label = mine;
                words.clear();
            }
            words.addAll(words(turn.speech().of(document.text())));
        }
        put(turns, label, words);
        return turns;
    }

    private static void put(Map<String, String> turns, String label, List<String> words) {
        if (!words.isEmpty()) {
            int size = words.size();
            turns.put(
                    label + ": " + String.join(" ", words.subList(0, Math.min(WORDS, size))),
                    String.join(" ", words.subList(Math.max(0, size - WORDS), size)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
