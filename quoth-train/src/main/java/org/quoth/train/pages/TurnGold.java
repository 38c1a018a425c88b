package org.quoth.train.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A transcript and the turns that somebody says it has.
 *
 * @param turns label and words of each
 */
record TurnGold(Path file, List<Said> turns) {

    /** @param label as the gold prints it */
    record Said(String label, String words) {}

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .setAllowMissingColumnNames(true)
            .get();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern SAID = Pattern.compile("(?m)^([A-Z][\\w.’' -]{1,40}):\\s*(.+)$");

    /** The transcripts of a set that has gold: FOMC, presidential debates, Congressional Record. Empty for others. */
    static List<TurnGold> of(Path set) throws IOException {
        List<TurnGold> gold = new ArrayList<>();
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".said")) {
                    gold.add(new TurnGold(file, said(Files.readString(file))));
                } else if (name.endsWith(".csv")) {
                    String day = file.getFileName().toString().replaceAll("\\D", "");
                    Path text = set.resolve("txt").resolve("FOMCpresconf" + day + ".txt");
                    gold.add(new TurnGold(Files.exists(text) ? text : textOf(set, day), csv(Files.readString(file))));
                } else if (name.endsWith(".json") && name.contains("CREC")) {
                    String page = file.getFileName().toString().replace(".json", ".htm");
                    Path text = file.resolveSibling("../html/" + page).normalize();
                    List<Said> turns = record(MAPPER.readTree(file.toFile()));
                    if (Files.exists(text) && !turns.isEmpty()) {
                        gold.add(new TurnGold(text, turns));
                    }
                }
            }
        }
        return gold;
    }

    private static Path textOf(Path set, String day) throws IOException {
        try (Stream<Path> files = Files.list(set.resolve("txt"))) {
            return files.filter(file ->
                            file.getFileName().toString().replaceAll("\\D", "").equals(day))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Said> said(String text) {
        List<Said> turns = new ArrayList<>();
        Matcher line = SAID.matcher(text);
        while (line.find()) {
            turns.add(new Said(line.group(1), line.group(2)));
        }
        return turns;
    }

    private static List<Said> record(JsonNode page) {
        List<Said> turns = new ArrayList<>();
        for (JsonNode part : page.path("content")) {
            String speaker = part.path("speaker").asText();
            String text = part.path("text").asText().strip();
            if (part.path("kind").asText().equals("speech") && text.startsWith(speaker)) {
                turns.add(new Said(speaker, text.substring(speaker.length())));
            }
        }
        return turns;
    }

    /** Rows of speaker and sentence, quoted where they hold commas; by the names in the first row. */
    private static List<Said> csv(String text) throws IOException {
        List<Said> turns = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(text, TABLE)) {
            for (CSVRecord row : rows) {
                if (row.isSet("speaker") && row.isSet("sentence")) {
                    turns.add(new Said(
                            row.get("speaker").strip(), row.get("sentence").strip()));
                }
            }
        }
        return turns;
    }
}
