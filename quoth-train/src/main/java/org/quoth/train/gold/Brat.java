package org.quoth.train.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/**
 * Reads brat standoff as PolNeAR has it: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. Offsets in
 * the files are code points. Lines that begin an annotation look like {@code T1<tab>}; others go on from the one before.
 */
public final class Brat {

    private static final Pattern ANNOTATION = Pattern.compile("^[A-Z#]\\d+\t.*", Pattern.DOTALL);

    private Brat() {}

    /** All texts of a folder, by name. */
    public static List<GoldText> read(Path folder) throws IOException {
        Map<String, List<Path>> byText = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .forEach(file -> byText.computeIfAbsent(textName(file), n -> new ArrayList<>())
                            .add(file));
        }
        List<GoldText> texts = new ArrayList<>();
        for (var entry : byText.entrySet()) {
            String text = Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt"));
            List<List<Marked>> annotators = new ArrayList<>();
            for (Path file : entry.getValue()) {
                annotators.add(parse(text, Files.readString(file)));
            }
            texts.add(new GoldText(entry.getKey(), text, annotators));
        }
        return texts;
    }

    private static String textName(Path file) {
        String name = file.getFileName().toString();
        int annotator = name.lastIndexOf('_');
        return annotator < 0 ? name.substring(0, name.length() - 4) : name.substring(0, annotator);
    }

    /** The attributions of one file; those without content are left out. */
    public static List<Marked> parse(String text, String annotations) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        CodePoints points = CodePoints.of(text);
        for (String line : annotations.split("\n")) {
            if (!ANNOTATION.matcher(line).matches()) {
                continue;
            }
            String[] columns = line.split("\t");
            if (line.charAt(0) == 'T') {
                spans.put(columns[0], ranges(points, columns[1].substring(columns[1].indexOf(' ') + 1)));
            } else if (line.charAt(0) == 'E') {
                events.add(columns[1]);
            }
        }
        return events.stream()
                .map(event -> marked(event, spans))
                .filter(marked -> !marked.content().isEmpty())
                .toList();
    }

    /** The same as one file: spans as {@code T} lines, what belongs together as {@code E} lines. */
    public static String write(String text, List<Marked> attributions) {
        CodePoints points = CodePoints.of(text);
        StringBuilder file = new StringBuilder();
        int spans = 0;
        int events = 0;
        for (Marked marked : attributions) {
            StringBuilder event = new StringBuilder();
            for (Part part : parts(marked)) {
                if (!part.spans().isEmpty()) {
                    file.append("T%d\t%s %s\t%s\n"
                            .formatted(++spans, part.name(), offsets(points, part.spans()), words(text, part.spans())));
                    event.append(' ').append(part.name()).append(":T").append(spans);
                }
            }
            file.append("E%d\t%s\n".formatted(++events, event.toString().strip()));
        }
        return file.toString();
    }

    private record Part(String name, List<Span> spans) {}

    private static List<Part> parts(Marked marked) {
        return List.of(
                new Part("Content", marked.content()),
                new Part("Cue", marked.cue()),
                new Part("Source", marked.source()));
    }

    private static String offsets(CodePoints points, List<Span> spans) {
        return spans.stream()
                .map(points::fromIndexes)
                .map(span -> span.begin() + " " + span.end())
                .collect(Collectors.joining(";"));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" "));
    }

    private static List<Span> ranges(CodePoints points, String pieces) {
        return Stream.of(pieces.split(";"))
                .map(String::strip)
                .map(piece -> range(points, piece))
                .toList();
    }

    private static Span range(CodePoints points, String piece) {
        int space = piece.indexOf(' ');
        int begin = Integer.parseInt(piece, 0, space, 10);
        int end = Integer.parseInt(piece, space + 1, piece.length(), 10);
        return points.toIndexes(new Span(begin, end));
    }

    private static Marked marked(String event, Map<String, List<Span>> spans) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String reference : event.strip().split(" +")) {
            int colon = reference.indexOf(':');
            List<Span> referred = spans.getOrDefault(reference.substring(colon + 1), List.of());
            switch (reference.substring(0, colon).replaceAll("\\d+$", "")) { // a second one is called Content2
                case "Source" -> source.addAll(referred);
                case "Cue" -> cue.addAll(referred);
                case "Content" -> content.addAll(referred);
                default -> {} // the event itself, and notes of the annotators
            }
        }
        return new Marked(source, cue, content);
    }
}
