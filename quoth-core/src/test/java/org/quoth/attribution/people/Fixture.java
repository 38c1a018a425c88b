package org.quoth.attribution.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Principal;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * A small document with what is to be found in it: sources between ⟦ and ⟧, their contents between ‹ and ›, the first of the one with
 * the first of the other.
 */
record Fixture(Document document, Map<String, List<String>> expected) {

    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z][A-Za-z0-9 .(),]+): ");

    static Fixture of(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Fixture parse(String file) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> lines = sections.computeIfAbsent("head", k -> new ArrayList<>());
        for (String line : file.split("\n", -1)) {
            if (line.startsWith("=== ")) {
                lines = sections.computeIfAbsent(line.substring(4), k -> new ArrayList<>());
            } else {
                lines.add(line);
            }
        }
        String marked = String.join("\n", Objects.requireNonNull(sections.remove("text")));
        List<String> head = Objects.requireNonNull(sections.remove("head"));
        sections.values().forEach(section -> section.removeIf(String::isBlank));
        return new Fixture(document(head, marked), sections);
    }

    private static Document document(List<String> head, String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '⟦', '‹' -> begin = text.length();
                case '⟧' -> sources.add(Span.of(begin, text.length()));
                case '›' -> contents.add(Span.of(begin, text.length()));
                default -> text.append(c);
            }
        }
        boolean transcript = head.contains("kind: transcript");
        List<Turn> turns = transcript ? turns(text.toString()) : List.of();
        return Document.read(
                        "test",
                        "test.txt",
                        "0",
                        transcript ? DocumentKind.TRANSCRIPT : DocumentKind.ARTICLE,
                        metadata(head, text.toString()),
                        text.toString(),
                        blocks(text.toString(), turns),
                        turns,
                        List.of())
                .withAttributions(attributions(sources, contents, turns));
    }

    private static Metadata metadata(List<String> head, String text) {
        for (String line : head) {
            if (line.startsWith("principal: ")) {
                String[] parts = line.substring(11).split(" \\| ", -1);
                int at = text.indexOf(parts[0]);
                Principal principal = new Principal(parts[0], parts[1], Span.of(at, at + parts[0].length()));
                return new Metadata.Builder().principal(principal).build();
            }
        }
        return Metadata.NONE;
    }

    private static List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int begin = -1;
        int speech = 0;
        @Nullable String name = null;
        while (true) {
            boolean found = label.find();
            if (begin >= 0) {
                Span span =
                        Span.of(begin, found ? label.start() : text.length()).trim(text);
                turns.add(new Turn(
                        turns.size() + 1, name, Speaker.UNNAMED, TurnKind.STATEMENT, span, speech, false, List.of()));
            }
            if (!found) {
                return turns;
            }
            begin = label.start();
            speech = label.end();
            name = label.group(1);
        }
    }

    private static List<Block> blocks(String text, List<Turn> turns) {
        List<Block> blocks = new ArrayList<>();
        if (!turns.isEmpty()) {
            turns.forEach(turn -> blocks.add(new Block(BlockKind.TURN, turn.span())));
            return blocks;
        }
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, Span.of(begin, begin + line.length())));
            }
            begin += line.length() + 1;
        }
        return blocks;
    }

    private static List<Attribution> attributions(List<Span> sources, List<Span> contents, List<Turn> turns) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            List<Span> source = sources.get(i).isEmpty() ? List.of() : List.of(sources.get(i));
            Attribution found = Attribution.found(
                    "a" + (i + 1), AttributionKind.INDIRECT, List.of(contents.get(i)), List.of(), source, 1);
            attributions.add(found.withTurn(turnOf(sources.get(i), turns)));
        }
        return attributions;
    }

    private static @Nullable Integer turnOf(Span span, List<Turn> turns) {
        for (Turn turn : turns) {
            if (turn.span().contains(span)) {
                return turn.index();
            }
        }
        return null;
    }
}
