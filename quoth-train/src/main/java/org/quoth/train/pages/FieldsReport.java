package org.quoth.train.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.Quoth;
import org.quoth.model.Document;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.reading.Input;

/**
 * What is read of transcripts beside their turns, held against catalogues: the heads of the files, an index, the files' names. Prints how
 * many documents of each set are read as transcripts, and how often title, day, place and principal agree where the catalogue states
 * them. With {@code show}, each that differs.
 */
public final class FieldsReport {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern PLACE = Pattern.compile("([A-Z][\\w. ]+, [A-Z]{2})\\.txt$");
    private static final Pattern HEAD = Pattern.compile("(?m)^(\\w+): *['\"]?(.*?)['\"]?$");
    /** A part of a title that names a house or a suburb and its town: ": Guild Hall, Port Ellis:". */
    private static final Pattern WHERE = Pattern.compile("(?<=^|: )([A-Z][\\w.'’ -]+(?:, [A-Z][\\w.' -]+){1,2})(?=:)");

    private static final Pattern NO_PLACE = Pattern.compile(
            "\\d{4}|minister|press|interview|transcript|senator|\\bmp\\b|visit", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREATOR = Pattern.compile("(?m)^  - \"([A-Z][\\p{L}'’-]+), [A-Z]");

    private final boolean show;
    private final Map<String, int[]> counts = new TreeMap<>();
    private int documents;
    private int transcripts;

    private FieldsReport(boolean show) {
        this.show = show;
    }

    /** Arguments: a folder of transcripts, then {@code show} or nothing. */
    public static void main(String[] arguments) throws IOException {
        FieldsReport report = new FieldsReport(arguments.length > 1 && arguments[1].equals("show"));
        Path set = Path.of(arguments[0]);
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.filter(FieldsReport::isDocument).sorted().toList()) {
                report.add(set, file);
            }
        }
        report.print(System.out);
    }

    private static boolean isDocument(Path file) {
        String path = file.toString();
        return path.matches(".*\\.(?:txt|md|html?|said)") && !path.contains("gold") && !path.endsWith("README.md");
    }

    private void add(Path set, Path file) throws IOException {
        Reading reading = Quoth.readAll(Input.of(file.toString(), Files.readAllBytes(file)))
                .findFirst()
                .orElseThrow();
        documents++;
        if (!(reading instanceof Reading.Read read)) {
            return;
        }
        Document document = read.document();
        transcripts += document.turns().isEmpty() ? 0 : 1;
        Map<String, List<String>> wanted = wanted(set, file);
        Metadata metadata = document.metadata();
        String name = file.getFileName().toString();
        check(
                name,
                "day",
                wanted,
                metadata.published() == null ? "" : metadata.published().day().toString());
        check(name, "title", wanted, metadata.title() == null ? "" : metadata.title());
        check(name, "place", wanted, metadata.place() == null ? "" : metadata.place());
        if (!document.turns().isEmpty()) {
            check(
                    name,
                    "principal",
                    wanted,
                    metadata.principal() == null ? "" : metadata.principal().name());
        }
    }

    private void check(String file, String field, Map<String, List<String>> wanted, String found) {
        List<String> stated = wanted.getOrDefault(field, List.of());
        if (stated.isEmpty()) {
            return;
        }
        int[] count = counts.computeIfAbsent(field, key -> new int[2]);
        count[1]++;
        boolean right = stated.stream().anyMatch(each -> agrees(field, each, found));
        count[0] += right ? 1 : 0;
        if (show && !right) {
            System.out.println(field + " " + file + ": catalogue " + stated + " found “" + found + "”");
        }
    }

    private static boolean agrees(String field, String stated, String found) {
        String want = Shingles.folded(stated);
        String got = Shingles.folded(found);
        return switch (field) {
            case "principal" -> (" " + got + " ").contains(" " + want + " ");
            case "title" ->
                want.equals(got)
                        || (Math.min(want.length(), got.length()) >= 15 && (want.contains(got) || got.contains(want)));
            case "place" -> !got.isEmpty() && want.contains(Shingles.folded(found.split(",")[0]));
            default -> want.equals(got);
        };
    }

    /** What the head of a file states, a field a line. */
    private static Map<String, List<String>> stated(Path file) throws IOException {
        Map<String, List<String>> stated = new TreeMap<>();
        String head = Files.readString(file).split("\n---\n", 2)[0];
        Matcher field = HEAD.matcher(head);
        while (field.find()) {
            if (field.group(1).equals("date") || field.group(1).equals("title")) {
                stated.put(
                        field.group(1).equals("date") ? "day" : "title",
                        List.of(field.group(2)
                                .replace("\\_", " ")
                                .replace("\\u2060", "")
                                .replace("\\u2019", "’")
                                .replaceAll("\\\\.*$", "")));
            }
        }
        List<String> creators = new ArrayList<>();
        Matcher creator = CREATOR.matcher(head);
        while (creator.find()) {
            creators.add(creator.group(1));
        }
        stated.put("principal", creators);
        return stated;
    }

    /** Where a catalogued title says that people spoke; most do not. */
    private static List<String> places(List<String> titles) {
        return titles.stream()
                .flatMap(title -> WHERE.matcher(title).results().map(found -> found.group(1)))
                .filter(part -> !NO_PLACE.matcher(part).find())
                .limit(1)
                .toList();
    }

    /** What the catalogue of the set says of a file, by field; any of several values will do. */
    private static Map<String, List<String>> wanted(Path set, Path file) throws IOException {
        Map<String, List<String>> wanted = new TreeMap<>();
        String name = file.getFileName().toString();
        String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher iso = ISO.matcher(name);
        switch (set.getFileName().toString()) {
            case "wh-briefings" -> wanted.putAll(stated(file));
            case "au-trove" -> {
                wanted.putAll(stated(file));
                wanted.put("place", places(wanted.getOrDefault("title", List.of())));
            }
            case "wh-obama" ->
                index(set).getOrDefault(name, Map.of()).forEach((key, value) -> wanted.put(key, List.of(value)));
            case "fomc" -> {
                wanted.put(
                        "day",
                        iso.find() ? List.of(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3)) : List.of());
                wanted.put("principal", List.of(text.contains("YELLEN") ? "Yellen" : "Bernanke"));
            }
            case "wh-2020" -> wanted.put("day", List.of(name.replaceAll("\\D*(\\w+)-(\\d+)-(\\d+).*", "$3-03-$2")));
            default -> {
                if (iso.find()) {
                    wanted.put("day", List.of(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3)));
                }
                Matcher place = PLACE.matcher(name);
                if (place.find()) {
                    wanted.put("place", List.of(place.group(1)));
                }
            }
        }
        return wanted;
    }

    private static Map<String, Map<String, String>> index(Path set) {
        Map<String, Map<String, String>> index = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(set.resolve("index.tsv"))) {
                String[] cells = line.split("\t");
                Map<String, String> fields = new TreeMap<>();
                if (cells.length > 1 && !cells[1].isEmpty()) {
                    fields.put("day", cells[1]);
                }
                if (cells.length > 2) {
                    fields.put("title", cells[2].replace("&amp;", "&"));
                }
                index.put(cells[0], fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }

    private void print(PrintStream out) {
        out.printf("%d documents, %d read as transcripts%n", documents, transcripts);
        counts.forEach((field, count) -> out.printf(
                Locale.ROOT, "%-10s %.3f (%d of %d)%n", field, (double) count[0] / count[1], count[0], count[1]));
    }
}
