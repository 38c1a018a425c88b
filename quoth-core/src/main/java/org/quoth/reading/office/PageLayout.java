package org.quoth.reading.office;

import java.util.ArrayList;
import java.util.List;
import org.quoth.reading.office.PageLines.Line;
import org.quoth.reading.office.PageLines.Segment;

/**
 * Sets the lines of a page as text: two columns one below the other, a blank line where more than the usual distance lies between two
 * lines, indentation as spaces, wide gaps as three of them.
 */
final class PageLayout {

    private static final float CHARACTER = 5f;
    private static final int DEEPEST = 60;
    private static final int FEWEST_LINES = 8;

    private final List<Line> lines;

    private PageLayout(List<Line> lines) {
        this.lines = lines;
    }

    static String text(List<Line> lines) {
        return new PageLayout(lines).text();
    }

    private String text() {
        float gutter = gutter();
        if (gutter <= 0) {
            return set(lines);
        }
        StringBuilder text = new StringBuilder();
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : lines) {
            if (crosses(line, gutter)) {
                flush(text, left, right);
                text.append(text.isEmpty() ? "" : "\n").append(set(List.of(line)));
            } else {
                part(line, gutter, left, right);
            }
        }
        flush(text, left, right);
        return text.toString();
    }

    private static void part(Line line, float gutter, List<Line> left, List<Line> right) {
        List<Segment> before =
                line.segments().stream().filter(each -> each.right() <= gutter).toList();
        List<Segment> after =
                line.segments().stream().filter(each -> each.left() >= gutter).toList();
        if (!before.isEmpty()) {
            left.add(new Line(line.top(), before));
        }
        if (!after.isEmpty()) {
            right.add(new Line(line.top(), after));
        }
    }

    private static boolean crosses(Line line, float gutter) {
        return line.segments().stream().anyMatch(each -> each.left() < gutter && each.right() > gutter);
    }

    private static void flush(StringBuilder text, List<Line> left, List<Line> right) {
        for (List<Line> column : List.of(left, right)) {
            if (!column.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(set(column));
            }
        }
        left.clear();
        right.clear();
    }

    /** Where the space between two columns runs; 0 if most lines do not leave it free. */
    private float gutter() {
        float begin = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        float end = (float) lines.stream()
                .mapToDouble(line -> line.segments().getLast().right())
                .max()
                .orElse(0);
        float middle = (begin + end) / 2;
        float reach = (end - begin) * 0.12f;
        float best = 0;
        long most = 0;
        for (float at = middle - reach; at <= middle + reach; at += 2) {
            long both = onBothSides(at);
            if (both > most) {
                most = both;
                best = at;
            }
        }
        float found = best;
        long free = lines.stream().filter(line -> !crosses(line, found)).count();
        return most >= FEWEST_LINES && most * 2 > lines.size() && free * 10 > lines.size() * 8L ? best : 0;
    }

    private long onBothSides(float at) {
        return lines.stream()
                .filter(line -> line.left() < at && line.segments().getLast().right() > at && !crosses(line, at))
                .count();
    }

    private static String set(List<Line> lines) {
        float margin = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        float usual = usualDistance(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean far = i > 0 && usual > 0 && line.top() - lines.get(i - 1).top() > usual * 1.4f;
            text.append(i == 0 ? "" : far ? "\n\n" : "\n");
            int indent = Math.round((line.left() - margin) / CHARACTER);
            text.append(" ".repeat(Math.clamp(indent, 0, DEEPEST)));
            text.append(String.join(
                    "   ", line.segments().stream().map(Segment::words).toList()));
        }
        return text.append('\n').toString();
    }

    /** The distance between neighbouring lines that comes most often, a third of them or more; 0 if none does. */
    private static float usualDistance(List<Line> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).top() - lines.get(i - 1).top();
            if (distance > 4) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 3);
    }
}
