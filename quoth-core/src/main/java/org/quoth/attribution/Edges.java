package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.finding.Found;
import org.quoth.attribution.grammar.KindByMarks;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.CalendarWords;
import org.quoth.text.NumberWords;
import org.quoth.text.Placed;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Titles;

/**
 * Brings contents to their own edges. What is reported inside brackets begins inside them: of "the firm hid leaks (and bribed a
 * judge, sources say)" the sources say the second alone. Words that only join it to what stands beside it ("and", "but") belong to nobody.
 */
final class Edges implements ParagraphStep {

    private static final Pattern JOINS_BEFORE = Pattern.compile("\\A(?:and|but|or|nor)\\s+(?=\\S)");
    private static final Pattern JOINS_BEHIND = Pattern.compile("[\\s,;]+(?:and|but|or|nor)\\z");
    private static final Pattern TOLD_INSIDE = Pattern.compile("[^()\\n]{0,40}?(?:according to|,\\s)[^()\\n]*\\)");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\s+\\p{Lu}");
    private static final String WEEKDAY = CalendarWords.SHARED.kind("weekday").pattern();
    private static final String MONTH =
            "(?:" + CalendarWords.SHARED.kind("month") + "|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)";
    /** "Harbour Watch on Tuesday, November 19": a source, and when it said so. */
    private static final Pattern DAY_BEHIND = Pattern.compile(
            "\\s+on " + WEEKDAY + "(?:,? (?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?)?,?$");

    /** "Two years ago people": when it was said, and a source. */
    private static final Pattern TIME_BEFORE = Pattern.compile("(?i)(?:(?:an?|one|" + NumberWords.SHARED.kind("several")
            + "|\\d+|some|several|a few|a couple of) (?:years?|months?|weeks?|days?|hours?) ago|(?:last|this) "
            + "(?:year|month|week|night|morning|spring|summer|autumn|fall|winter)|yesterday),?\\s+(?=\\p{L})");

    private static final int LEAST = 3;

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        String text = document.text();
        Retold retold = new Retold(text, paragraphs);
        Placed<Attribution> reported = Placed.ofMany(document.attributions(), Attribution::content);
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution found : document.attributions()) {
            Attribution one = found.withSource(withoutDay(text, withoutTime(text, found.source())));
            if (one.kind() != AttributionKind.INDIRECT) {
                attributions.add(one.kind() == AttributionKind.MIXED ? endingWithItsMark(text, paragraphs, one) : one);
                continue;
            }
            Attribution inside = outsideBracket(text, insideBracket(text, one));
            attributions.add(inside.withContent(withoutJoints(text, inside.content()))
                    .withSource(closed(text, inside.source())));
            if (!inside.content().equals(one.content())) {
                attributions.addAll(beside(retold, reported, one, inside));
            }
        }
        return document.withAttributions(attributions);
    }

    /** A sentence that ends inside its closing mark ends the report: what the next one says without marks is the writer's. */
    private static Attribution endingWithItsMark(String text, List<Paragraph> paragraphs, Attribution one) {
        Span last = one.content().getLast();
        Paragraph paragraph = Paragraphs.at(paragraphs, last.begin());
        boolean before = !one.cue().isEmpty() && one.cue().getLast().end() <= last.begin();
        if (paragraph == null || !before) {
            return one;
        }
        Quotation closing = null;
        for (Quotation quotation : paragraph.marks().outermost(last)) {
            boolean inside = !quotation.single() && quotation.closed() && last.contains(quotation.outer());
            closing = inside ? quotation : closing;
        }
        if (closing == null || !endsSentence(text, closing, last)) {
            return one;
        }
        boolean bare = last.begin() == closing.outer().begin();
        List<Span> pieces = new ArrayList<>(one.content());
        pieces.set(
                pieces.size() - 1,
                bare ? closing.inner() : new Span(last.begin(), closing.outer().end()));
        AttributionKind kind = KindByMarks.of(text, pieces, paragraph.marks().quotations());
        return one.withContent(pieces).withKind(kind);
    }

    private static boolean endsSentence(String text, Quotation quotation, Span content) {
        int end = quotation.outer().end();
        return ".!?".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0
                && !Titles.isTitle(text, quotation.inner())
                && NEXT_SENTENCE.matcher(text).region(end, content.end()).lookingAt();
    }

    /** Where a bracket opens in the content, and closes only behind the cue, nothing before the bracket is reported. */
    private static Attribution insideBracket(String text, Attribution one) {
        Span first = one.content().getFirst();
        int open = opensLast(text, first);
        boolean whole = one.content().size() == 1 && !one.cue().isEmpty();
        if (!whole || open < 0 || one.cue().getFirst().begin() < first.end()) {
            return one;
        }
        String between = text.substring(first.end(), one.cue().getFirst().begin());
        Span rest = new Span(open + 1, first.end()).trim(text);
        return rest.isEmpty() || between.indexOf(')') >= 0 || between.length() > 80
                ? one
                : one.withContent(List.of(rest));
    }

    /** "it knew nothing (and neither did its bank, according to its lawyer)": what others say in a bracket is not said by whom is named before. */
    private static Attribution outsideBracket(String text, Attribution one) {
        Span last = one.content().getLast();
        int open = opensLast(text, last);
        boolean before = !one.cue().isEmpty()
                && one.cue().getLast().end() <= one.content().getFirst().begin();
        if (!before
                || open <= last.begin() + LEAST
                || !TOLD_INSIDE
                        .matcher(text)
                        .region(last.end(), Math.min(text.length(), last.end() + 80))
                        .lookingAt()) {
            return one;
        }
        List<Span> pieces = new ArrayList<>(one.content());
        pieces.set(pieces.size() - 1, new Span(last.begin(), open).trim(text));
        return one.withContent(pieces);
    }

    /** Where the last bracket opens that does not close in a stretch; -1 if all close. */
    private static int opensLast(String text, Span stretch) {
        int closed = 0;
        for (int i = stretch.end() - 1; i >= stretch.begin(); i--) {
            char c = text.charAt(i);
            closed += c == ')' ? 1 : 0;
            if (c == '(' && closed-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Span> withoutJoints(String text, List<Span> content) {
        List<Span> pieces = new ArrayList<>(content);
        Span first = pieces.getFirst();
        Matcher before = JOINS_BEFORE.matcher(text).region(first.begin(), first.end());
        if (before.find() && first.end() - before.end() >= LEAST) {
            pieces.set(0, new Span(before.end(), first.end()));
        }
        Span last = pieces.getLast();
        Matcher behind = JOINS_BEHIND.matcher(text).region(last.begin(), last.end());
        if (behind.find() && behind.start() - last.begin() >= LEAST) {
            pieces.set(pieces.size() - 1, new Span(last.begin(), behind.start()));
        }
        return pieces;
    }

    /** "the ministry)": the bracket closes what stands around the source. */
    private static List<Span> closed(String text, List<Span> source) {
        return source.stream()
                .map(span -> {
                    String words = span.of(text);
                    boolean stray = words.endsWith(")") && words.indexOf('(') < 0 && words.length() > 1;
                    return stray ? new Span(span.begin(), span.end() - 1) : span;
                })
                .toList();
    }

    private static List<Span> withoutTime(String text, List<Span> source) {
        if (source.isEmpty()) {
            return source;
        }
        Span first = source.getFirst();
        Matcher time = TIME_BEFORE.matcher(text).region(first.begin(), first.end());
        if (!time.lookingAt()) {
            return source;
        }
        List<Span> pieces = new ArrayList<>(source);
        pieces.set(0, new Span(time.end(), first.end()));
        return pieces;
    }

    private static List<Span> withoutDay(String text, List<Span> source) {
        if (source.isEmpty()) {
            return source;
        }
        Span last = source.getLast();
        Matcher day = DAY_BEHIND.matcher(text).region(last.begin(), last.end());
        if (!day.find()) {
            return source;
        }
        List<Span> pieces = new ArrayList<>(source);
        pieces.set(pieces.size() - 1, new Span(last.begin(), day.start()));
        return pieces;
    }

    /** What the rules find reported in what was cut off. */
    private static List<Attribution> beside(
            Retold retold, Placed<Attribution> reported, Attribution whole, Attribution cut) {
        List<Attribution> found = new ArrayList<>();
        Span first = whole.content().getFirst();
        for (Found each : retold.in(first.begin(), whole.content().getLast().end())) {
            boolean before = each.content().stream()
                    .noneMatch(span -> cut.content().stream().anyMatch(span::overlaps));
            boolean free = each.content().stream()
                    .flatMap(span -> reported.overlapping(span).stream())
                    .allMatch(other -> other.id().equals(whole.id()));
            if (before && free) {
                Attribution one = Unvouched.attribution("e", each);
                found.add(one.withContent(withoutJoints(retold.text(), one.content())));
            }
        }
        return found;
    }
}
