package org.quoth.train.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.text.Span;

/**
 * Columns: a word and, last on its line, its tag ({@code B-content}, {@code I-source}, {@code O}); an empty line ends a
 * paragraph. The format does not say what belongs together: each content goes with the nearest source and the nearest
 * cue of its paragraph.
 */
final class Bio {

    private Bio() {}

    static GoldText parse(String name, String lines) {
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        Paragraph paragraph = new Paragraph();
        for (String line : lines.split("\n", -1)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length < 2) {
                marked.addAll(paragraph.marked());
                paragraph = new Paragraph();
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n\n");
                continue;
            }
            boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            text.append(first ? "" : " ");
            Span word = new Span(text.length(), text.length() + columns[0].length());
            text.append(columns[0]);
            paragraph.add(word, columns[columns.length - 1]);
        }
        marked.addAll(paragraph.marked());
        return new GoldText(name, text.toString(), List.of(marked));
    }

    private static final class Paragraph {

        private final Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
        private Optional<Part> before = Optional.empty();

        void add(Span word, String tag) {
            Optional<Part> part = part(tag);
            if (part.isPresent()) {
                List<Span> of = of(part.get());
                boolean goesOn = tag.startsWith("I") && part.equals(before) && !of.isEmpty();
                of.add(goesOn ? of.removeLast().cover(word) : word);
            }
            before = part;
        }

        private static Optional<Part> part(String tag) {
            String name = tag.substring(tag.indexOf('-') + 1).toUpperCase(Locale.ROOT);
            for (Part part : Part.values()) {
                if (part.name().equals(name)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }

        private List<Span> of(Part part) {
            return spans.computeIfAbsent(part, key -> new ArrayList<>());
        }

        List<Marked> marked() {
            return of(Part.CONTENT).stream()
                    .map(content -> new Marked(
                            nearest(of(Part.SOURCE), content), nearest(of(Part.CUE), content), List.of(content)))
                    .toList();
        }

        private static List<Span> nearest(List<Span> spans, Span to) {
            return spans.stream()
                    .min(Comparator.comparingInt(span -> Math.max(span.begin() - to.end(), to.begin() - span.end())))
                    .map(List::of)
                    .orElse(List.of());
        }
    }
}
