package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoth.text.Span;

/**
 * Captions pasted as text, where {@code >>} says that somebody else speaks and nobody is named: {@code >> When will it sail? >> In May.} Mail that quotes
 * mail begins line after line so, and is none.
 */
final class Chevrons {

    private static final int FEWEST = 4;
    private static final int MOST_WORDS_OF_LINK = 5;

    /** A line of somebody's mail, quoted once. */
    private static final Pattern MAIL = Pattern.compile("(?m)^>(?!>)");

    private static final Pattern INSIDE = Pattern.compile("(?<=[\\s.?!])(?=>{2,3}\\s?[\\p{L}\\p{N}\"“\\[(♪])");
    private static final Pattern OPENING = Pattern.compile(">{2,3}\\s*(?=\\S)");

    /** "Read more: The fastest ferries", where a page leads to another. */
    private static final Pattern LEADS = Pattern.compile(
            "(?i)(?:related|read|learn|see|find|check|compare|watch|more|try|visit)\\b[^.?!:\\n]{0,40}:");

    private Chevrons() {}

    /** The same lines, parted before each mark; as they are where there are few. */
    static Lined apart(Lined lined) {
        if (!lined.text().contains(">>") || lined.text().contains("<<")) {
            return lined;
        }
        Matcher inside = INSIDE.matcher(lined.text());
        int found = 0;
        while (found < FEWEST && inside.find()) {
            found++;
        }
        return found < FEWEST ? lined : parted(lined);
    }

    private static Lined parted(Lined lined) {
        List<Line> lines = new ArrayList<>();
        for (Line line : lined.lines()) {
            int begin = line.span().begin();
            Matcher inside = INSIDE.matcher(lined.text())
                    .region(line.words().begin(), line.words().end())
                    .useTransparentBounds(true);
            while (!line.blank() && inside.find()) {
                if (inside.start() > line.words().begin()) {
                    lines.add(piece(line, begin, inside.start(), lines.size(), lined.text()));
                    begin = inside.start();
                }
            }
            lines.add(piece(line, begin, line.span().end(), lines.size(), lined.text()));
        }
        return new Lined(lined.text(), lines);
    }

    private static Line piece(Line line, int begin, int end, int number, String text) {
        Span whole = new Span(begin, end);
        return new Line(
                number,
                whole,
                whole.trim(text),
                line.pageBreak() && begin == line.span().begin());
    }

    /** The marks, as labels without a name; none where lines begin so for another reason. */
    static List<Label> labels(Lined lined) {
        if (!lined.text().contains(">>")) {
            return List.of();
        }
        List<Label> labels = new ArrayList<>();
        int filled = 0;
        for (Line line : lined.lines()) {
            if (line.blank() || LineShapes.isClock(lined.of(line))) {
                continue;
            }
            filled++;
            opening(line, lined.text()).ifPresent(labels::add);
        }
        boolean captions = labels.size() * 10 < filled * 9 || isSpaced(lined, labels);
        return labels.size() >= FEWEST
                        && captions
                        && !MAIL.matcher(lined.text()).find()
                        && areTalk(lined, labels)
                ? labels
                : List.of();
    }

    /** The labels, with one without a name where captions that print names behind most marks ({@code >> MS. QUILL: Here.}) leave one out. */
    static List<Label> beside(List<Label> labels, Lined lined) {
        if (!lined.text().contains(">>")) {
            return labels;
        }
        Set<Integer> labelled = labels.stream().map(Label::line).collect(Collectors.toUnmodifiableSet());
        List<Label> marked = new ArrayList<>();
        for (Line line : lined.lines()) {
            opening(line, lined.text()).ifPresent(marked::add);
        }
        long named =
                marked.stream().filter(label -> labelled.contains(label.line())).count();
        if (named == marked.size() || named * 2 < Math.max(labels.size(), marked.size())) {
            return labels;
        }
        return Stream.concat(labels.stream(), marked.stream().filter(label -> !labelled.contains(label.line())))
                .sorted(Comparator.comparingInt(Label::line))
                .toList();
    }

    private static Optional<Label> opening(Line line, String text) {
        Matcher opening =
                OPENING.matcher(text).region(line.words().begin(), line.words().end());
        Span begin = new Span(line.words().begin(), line.words().begin());
        return !line.blank() && opening.lookingAt()
                ? Optional.of(new Label(line.number(), begin, opening.end(), "", Label.Style.NONE))
                : Optional.empty();
    }

    /** Somebody asks, one in four says I or you, half say something whole, and few lead elsewhere. */
    private static boolean areTalk(Lined lined, List<Label> labels) {
        int talk = 0;
        int questions = 0;
        int leads = 0;
        int whole = 0;
        for (int i = 0; i < labels.size(); i++) {
            String words = Talk.own(labels, i, lined).strip();
            talk += Talk.hasPersons(words) || Talk.hasPersons(words.toLowerCase(Locale.ROOT)) ? 1 : 0;
            questions += words.indexOf('?') >= 0 ? 1 : 0;
            leads += LEADS.matcher(words).lookingAt() ? 1 : 0;
            whole += LineShapes.endsSentence(words) || LineShapes.wordCount(words) > MOST_WORDS_OF_LINK ? 1 : 0;
        }
        return questions > 0 && talk * 4 >= labels.size() && whole * 2 >= labels.size() && leads * 2 < labels.size();
    }

    /** Blank lines part them. */
    private static boolean isSpaced(Lined lined, List<Label> labels) {
        return labels.stream()
                .filter(label -> label.line() > 0)
                .allMatch(label -> lined.line(label.line() - 1).blank());
    }
}
