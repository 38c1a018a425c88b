package org.quoth.train.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.CodePoints;
import org.quoth.text.Span;

/**
 * Marked texts as one writes them in a test: {@code {s1 Ruiz} {u1 said} {c1 the dock was safe}.} The number is the
 * attribution's; a part may come in several pieces. Nothing nests.
 */
public record Markup(String text, List<Marked> marked) {

    private static final Pattern PIECE = Pattern.compile("\\{([suc])(\\d) ([^}]*)}");

    public static Markup parse(String markup) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Span>> spans = new TreeMap<>();
        Matcher matcher = PIECE.matcher(markup);
        int at = 0;
        while (matcher.find()) {
            text.append(markup, at, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(3).length());
            spans.computeIfAbsent(matcher.group(2) + matcher.group(1), key -> new ArrayList<>())
                    .add(span);
            text.append(matcher.group(3));
            at = matcher.end();
        }
        text.append(markup.substring(at));
        List<Marked> marked = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            List<Span> content = spans.getOrDefault(n + "c", List.of());
            if (!content.isEmpty()) {
                marked.add(new Marked(
                        spans.getOrDefault(n + "s", List.of()), spans.getOrDefault(n + "u", List.of()), content));
            }
        }
        return new Markup(text.toString(), marked);
    }

    /** As a brat file. */
    public String brat() {
        StringBuilder lines = new StringBuilder();
        StringBuilder events = new StringBuilder();
        int number = 1;
        for (int e = 0; e < marked.size(); e++) {
            events.append("E").append(e + 1).append("\tAttribution:T0");
            for (String role : List.of("Source", "Cue", "Content")) {
                List<Span> spans = spans(marked.get(e), role);
                if (!spans.isEmpty()) {
                    lines.append("T%d\t%s %s\t...\n".formatted(number, role, offsets(spans)));
                    events.append(" ").append(role).append(":T").append(number++);
                }
            }
            events.append('\n');
        }
        return lines.append(events).toString();
    }

    private static List<Span> spans(Marked one, String role) {
        return switch (role) {
            case "Source" -> one.source();
            case "Cue" -> one.cue();
            default -> one.content();
        };
    }

    private String offsets(List<Span> spans) {
        CodePoints points = CodePoints.of(text);
        List<String> offsets = new ArrayList<>();
        for (Span span : spans) {
            Span converted = points.fromIndexes(span);
            offsets.add(converted.begin() + " " + converted.end());
        }
        return String.join(";", offsets);
    }
}
