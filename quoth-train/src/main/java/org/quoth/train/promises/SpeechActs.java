package org.quoth.train.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.quoth.attribution.commitment.Passage;
import org.quoth.text.Span;

/** A campaign release or speech whose sentences people marked as commissive or not (Subramanian, Cohn and Baldwin, 2019). */
final class SpeechActs {

    private final String text;
    private final List<Passage> passages;
    private final boolean[] commissive;

    private SpeechActs(String text, List<Passage> passages, boolean[] commissive) {
        this.text = text;
        this.passages = List.copyOf(passages);
        this.commissive = commissive.clone();
    }

    String text() {
        return text;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Of each passage. */
    boolean[] commissive() {
        return commissive.clone();
    }

    /** All documents of a folder, in the order of their names. */
    static List<SpeechActs> in(Path folder) throws IOException {
        List<SpeechActs> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                documents.add(read(Files.readString(file)));
            }
        }
        return documents;
    }

    private static SpeechActs read(String csv) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<List<String>> rows = rows(csv);
        boolean[] commissive = new boolean[rows.size()];
        boolean inList = false;
        int head = -1;
        for (List<String> row : rows) {
            String marked = row.get(1);
            boolean opens = marked.contains("<li>");
            String words = marked.replaceAll("</?(?:li|LIST)>", " ").strip();
            commissive[passages.size()] =
                    row.get(2).strip().toLowerCase(Locale.ROOT).startsWith("commissive");
            boolean item = opens || (inList && head >= 0 && !marked.contains("<LIST>"));
            head = item ? head : passages.size();
            Span span = new Span(text.length(), text.length() + words.length());
            passages.add(new Passage(span, item, opens, item ? head : -1));
            text.append(words).append('\n');
            inList = (inList || marked.contains("<LIST>")) && !marked.contains("</LIST>");
        }
        return new SpeechActs(text.toString(), passages, commissive);
    }

    /** Quotation marks inside a sentence are left out: the weights that ship were trained without them. */
    private static List<List<String>> rows(String csv) throws IOException {
        try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return rows.stream()
                    .skip(1)
                    .map(row ->
                            row.stream().map(field -> field.replace("\"", "")).toList())
                    .toList();
        }
    }
}
