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
 * Reads brat standoff: {@code NAME.txt} beside {@code NAME.ann}, as brat keeps them, or {@code text/NAME.txt} and
 * {@code attributions/NAME_ANNOTATOR.ann}, as PolNeAR has them. Offsets in the files are code points. Lines that begin an annotation look like
 * {@code T1<tab>}; others go on from the one before.
 */
public final class Brat {

    private static final Pattern ANNOTATION = Pattern.compile("^[A-Z#]\\d+\t.*", Pattern.DOTALL);

    private static final String ATTRIBUTIONS = "attributions";
    private static final String ENDING = ".ann";

    private Brat() {}

    /** All texts of a folder, by name. */
    public static List<GoldText> read(Path folder) throws IOException {
        Path annotations = folder.resolve(ATTRIBUTIONS);
        return Files.isDirectory(annotations) ? read(folder.resolve("text"), annotations) : read(folder, folder);
    }

    /** Whether a folder holds such texts. */
    static boolean isIn(Path folder, List<Path> files) {
        return Files.isDirectory(folder.resolve(ATTRIBUTIONS)) || files.stream().anyMatch(Brat::isAnnotation);
    }

    private static boolean isAnnotation(Path file) {
        return file.toString().endsWith(ENDING);
    }

    private static List<GoldText> read(Path texts, Path annotations) throws IOException {
        Map<Path, List<Path>> byText = new TreeMap<>();
        try (Stream<Path> files = Files.list(annotations)) {
            files.filter(Brat::isAnnotation)
                    .sorted()
                    .forEach(file -> byText.computeIfAbsent(text(texts, file), n -> new ArrayList<>())
                            .add(file));
        }
        List<GoldText> read = new ArrayList<>();
        for (var entry : byText.entrySet()) {
            String text = Gold.parsed(entry.getKey(), words -> words);
            List<List<Marked>> annotators = new ArrayList<>();
            for (Path file : entry.getValue()) {
                annotators.add(Gold.parsed(file, lines -> parse(text, lines)));
            }
            read.add(new GoldText(Gold.name(entry.getKey()), text, annotators));
        }
        return read;
    }

    /** The text of an annotation: that of its name, or of its name without the annotator behind the last stroke. */
    private static Path text(Path texts, Path annotation) {
        String name = Gold.name(annotation);
        Path own = texts.resolve(name + ".txt");
        int annotator = name.lastIndexOf('_');
        return annotator < 0 || Files.exists(own) ? own : texts.resolve(name.substring(0, annotator) + ".txt");
    }

    /**
     * The attributions of one file; those without content are left out.
     *
     * @throws IllegalArgumentException where contents are marked and nothing says what belongs to them
     */
    public static List<Marked> parse(String text, String annotations) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        boolean contents = false;
        CodePoints points = CodePoints.of(text);
        for (String line : annotations.lines().toList()) {
            if (!ANNOTATION.matcher(line).matches()) {
                continue;
            }
            String[] columns = line.split("\t");
            if (line.charAt(0) == 'T') {
                contents |= columns[1].startsWith("Content");
                spans.put(columns[0], ranges(points, columns[1].substring(columns[1].indexOf(' ') + 1)));
            } else if (line.charAt(0) == 'E') {
                events.add(columns[1]);
            }
        }
        if (contents && events.isEmpty()) {
            throw new IllegalArgumentException(
                    "no event (a line such as \"E1<tab>Content:T1 Source:T2\") joins what is marked");
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
