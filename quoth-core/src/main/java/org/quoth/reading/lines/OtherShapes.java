package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Finds what may be a label although neither a colon nor capitals with a stop end it: a name alone on its line, before a dash, in a column. */
final class OtherShapes {

    private static final int MOST_WORDS_ALONE = 6;
    private static final int LONGEST_ALONE = 160;
    private static final int LONGEST_NAME = 170;
    private static final String POLITE_BEGINS = "MDSO";
    private static final String DASHES = "—–―";
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final String CLOCK =
            "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: ?[AaPp]\\.?[Mm]\\.?)?[\\])]?";
    private static final Pattern TIME_BEFORE = Pattern.compile(CLOCK + "[\\s\\-–—|]+");
    private static final Pattern TIME_AFTER = Pattern.compile("[\\s\\-–—|,]+" + CLOCK + "$");
    private static final Pattern OPENING = Pattern.compile("#{1,6}\\s+|\\*{1,3}(?!\\s)|_{1,2}(?!\\s)|\\[|<(?!/)");
    private static final Pattern CLOSING = Pattern.compile("(?:\\s*#{1,6}|\\*{1,3}|_{1,2}|\\]|>)$");
    private static final Pattern DASH =
            Pattern.compile("([^—–―|\\t\\n]{2,80}?)\\s*(?:[—–―]|(?<=\\s)--?(?=\\s))\\s*(?=\\S)");
    private static final Pattern COLUMN =
            Pattern.compile("(\\S(?:[^|\\t\\n]{0,60}?\\S)??)(?:\\t+ *| {3,}| *\\| *)(?=\\S)");
    private static final Pattern ANGLE = Pattern.compile("<([^<>\\s/!?][^<>]{0,30})>\\s+(?=\\S)");
    private static final Pattern POLITE = Pattern.compile(
            "((?:M\\.|MM\\.|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sig\\.|On\\.|Sr\\.|Sra\\.) (?:(?:le|la|the) |l['’])?[\\p{L}][\\p{L}\\p{M}'’ -]{1,60}?(?:, [\\p{L}'’ ,-]{2,120}?)?)"
                    + "\\.(?: [–—-])?\\s+(?=[\\p{Lu}«\"“])");

    private OtherShapes() {}

    /**
     * The labels that this line may begin with, at most one of each style.
     *
     * @param all also of the styles that are believed only where somebody asks
     */
    static List<Label> at(Line line, String text, boolean all) {
        List<Label> found = new ArrayList<>();
        if (line.blank()) {
            return found;
        }
        int begin = afterTime(line, text);
        if (POLITE_BEGINS.indexOf(text.charAt(begin)) >= 0) {
            add(POLITE, Label.Style.POLITE_STOP, line, text, begin, found);
        }
        if (found.isEmpty() && text.charAt(begin) == '<') {
            add(ANGLE, Label.Style.ANGLE, line, text, begin, found);
        }
        if (all && (found.isEmpty() || found.getFirst().style() == Label.Style.ANGLE)) {
            unsure(line, text, begin, found);
        }
        return found;
    }

    private static void unsure(Line line, String text, int begin, List<Label> found) {
        if (mayHoldDash(line, text, begin)) {
            add(DASH, Label.Style.DASH, line, text, begin, found);
        }
        if (mayHoldColumn(line, text, begin)) {
            add(COLUMN, Label.Style.COLUMN, line, text, begin, found);
        }
        alone(line, text, begin, found);
    }

    private static int afterTime(Line line, String text) {
        int begin = line.words().begin();
        char first = text.charAt(begin);
        if (first != '[' && first != '(' && !Character.isDigit(first)) {
            return begin;
        }
        Matcher time = TIME_BEFORE.matcher(text).region(begin, line.words().end());
        int end = time.lookingAt() ? time.end() : begin;
        return end < line.words().end() ? end : begin;
    }

    /** Before anything dear: a dash, or a hyphen behind a space, stands where a name before it would end. */
    private static boolean mayHoldDash(Line line, String text, int begin) {
        int end = Math.min(line.words().end(), begin + LONGEST_NAME);
        for (int i = begin + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '-' ? Characters.isSpace(text.charAt(i - 1)) : DASHES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldColumn(Line line, String text, int begin) {
        int end = Math.min(line.words().end(), begin + LONGEST_NAME);
        return text.indexOf('\t', begin, end) >= 0
                || text.indexOf('|', begin, end) >= 0
                || text.indexOf("   ", begin, end) >= 0;
    }

    private static void add(Pattern pattern, Label.Style style, Line line, String text, int begin, List<Label> found) {
        Matcher matcher = pattern.matcher(text).region(begin, line.words().end());
        if (!matcher.lookingAt()) {
            return;
        }
        Span name = within(text, new Span(matcher.start(1), matcher.end(1)).trim(text));
        boolean shaped =
                style == Label.Style.ANGLE || style == Label.Style.POLITE_STOP || LabelShapes.hasShape(name.of(text));
        if (shaped && !name.isEmpty()) {
            found.add(new Label(line.number(), name, matcher.end(), LabelWords.fold(name.of(text)), style));
        }
    }

    private static void alone(Line line, String text, int begin, List<Label> found) {
        Span whole = new Span(begin, line.words().end());
        if (whole.length() > LONGEST_ALONE || endsSentence(text, whole)) {
            return;
        }
        Matcher time = TIME_AFTER.matcher(text).region(begin, whole.end());
        boolean timed = begin > line.words().begin();
        if (endsInTime(text, whole) && time.find()) {
            whole = new Span(begin, time.start());
            timed = true;
        }
        Span name = within(text, whole.trim(text));
        String printed = name.of(text);
        boolean marked = timed || name.begin() > begin;
        if (name.isEmpty()
                || !Character.isLetter(printed.codePointAt(0))
                || !LabelShapes.hasShape(printed)
                || LineShapes.wordCount(BRACKETS.matcher(printed).replaceAll(" ")) > MOST_WORDS_ALONE
                || ".!?…;".indexOf(printed.charAt(printed.length() - 1)) >= 0
                || Directions.isWord(printed)
                || !(marked || LabelShapes.isCapitals(printed) || printed.indexOf(' ') > 0)) {
            return;
        }
        found.add(new Label(
                line.number(),
                name,
                line.words().end(),
                LabelWords.fold(printed),
                marked ? Label.Style.ALONE_MARKED : Label.Style.ALONE));
    }

    /** Before anything dear: a stop that does not end "p.m." */
    private static boolean endsSentence(String text, Span whole) {
        char last = text.charAt(whole.end() - 1);
        char before = whole.length() < 2 ? ' ' : text.charAt(whole.end() - 2);
        return "!?…;".indexOf(last) >= 0 || (last == '.' && before != 'm' && before != 'M');
    }

    private static boolean endsInTime(String text, Span whole) {
        char last = text.charAt(whole.end() - 1);
        return Character.isDigit(last) || "])mM.".indexOf(last) >= 0;
    }

    /** Without the marks of a heading, of emphasis, or brackets around it. */
    private static Span within(String text, Span whole) {
        Matcher opening = OPENING.matcher(text).region(whole.begin(), whole.end());
        if (!opening.lookingAt()) {
            return whole;
        }
        Span rest = new Span(opening.end(), whole.end());
        Matcher closing = CLOSING.matcher(text).region(rest.begin(), rest.end());
        int end = closing.find() ? closing.start() : rest.end();
        while (end > rest.begin() && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        Span inner = new Span(rest.begin(), end);
        return inner.length() < whole.length() - 1 && opening.group().charAt(0) != '#' ? within(text, inner) : inner;
    }
}
