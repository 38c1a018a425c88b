package org.quoth.attribution.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Span;

/** A story of the PolNeAR corpus with the attributions that its annotators marked, in brat's stand-off format. */
final class PolnearStory {

    private PolnearStory() {}

    /** The story whose text file is {@code part/text/name.txt}. */
    static Document read(Path part, String name) throws IOException {
        String text = Files.readString(part.resolve("text").resolve(name + ".txt"));
        List<Attribution> found = attributions(Files.readString(annotation(part, name)), text);
        return Document.read(
                        name,
                        name + ".txt",
                        "0",
                        DocumentKind.ARTICLE,
                        Metadata.NONE,
                        text,
                        blocks(text),
                        List.of(),
                        List.of())
                .withAttributions(nested(found));
    }

    private static Path annotation(Path part, String name) throws IOException {
        try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "_"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no annotation of " + name));
        }
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            Span span = Span.of(begin, begin + line.length()).trim(text);
            if (!span.isEmpty()) {
                boolean headline = blocks.isEmpty() && mostlyCapitals(span.of(text));
                blocks.add(new Block(headline ? BlockKind.TITLE : BlockKind.PARAGRAPH, span));
            }
            begin += line.length() + 1;
        }
        return blocks;
    }

    private static boolean mostlyCapitals(String line) {
        String[] words = line.split("\\s+", -1);
        long capitals = Stream.of(words)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .count();
        return capitals * 10 >= words.length * 6L;
    }

    private static List<Attribution> attributions(String annotation, String text) {
        Map<String, List<Span>> entities = new HashMap<>();
        List<Attribution> found = new ArrayList<>();
        for (String line : annotation.split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T")) {
                entities.put(fields[0], spans(fields[1]));
            }
        }
        for (String line : annotation.split("\n", -1)) {
            Attribution one = line.startsWith("E") ? event(line.split("\t", -1)[1], entities, text) : null;
            if (one != null) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(one -> one.content().getFirst().begin()));
        List<Attribution> numbered = new ArrayList<>();
        found.forEach(one -> numbered.add(one.withId("a" + (numbered.size() + 1))));
        return numbered;
    }

    /** "Content 115 290;300 310": a kind and its stretches. */
    private static List<Span> spans(String field) {
        List<Span> spans = new ArrayList<>();
        for (String stretch : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] ends = stretch.strip().split(" ", -1);
            spans.add(Span.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static @Nullable Attribution event(String event, Map<String, List<Span>> entities, String text) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String part : event.split(" ", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String role = part.substring(0, colon).replaceAll("\\d", "");
                roles.computeIfAbsent(role, k -> new ArrayList<>())
                        .addAll(entities.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        List<Span> content = sorted(roles, "Content");
        if (content.isEmpty()) {
            return null;
        }
        String words = content.getFirst().of(text);
        AttributionKind kind = words.startsWith("“") || words.startsWith("\"")
                ? AttributionKind.DIRECT
                : words.contains("“") || words.contains("\"") ? AttributionKind.MIXED : AttributionKind.INDIRECT;
        return Attribution.found("", kind, content, sorted(roles, "Cue"), sorted(roles, "Source"), 1);
    }

    private static List<Span> sorted(Map<String, List<Span>> roles, String role) {
        return roles.getOrDefault(role, List.of()).stream().sorted().toList();
    }

    /** Each inside the smallest content that holds its source. */
    private static List<Attribution> nested(List<Attribution> attributions) {
        List<Attribution> nested = new ArrayList<>();
        for (Attribution inner : attributions) {
            Span source = inner.source().isEmpty()
                    ? inner.content().getFirst()
                    : inner.source().getFirst();
            @Nullable String outer = null;
            int smallest = Integer.MAX_VALUE;
            for (Attribution other : attributions) {
                for (Span content : other.content()) {
                    boolean holds = !other.id().equals(inner.id())
                            && content.contains(source)
                            && !other.cover().equals(inner.cover());
                    if (holds && content.length() < smallest) {
                        smallest = content.length();
                        outer = other.id();
                    }
                }
            }
            nested.add(inner.within(outer));
        }
        return nested;
    }
}
