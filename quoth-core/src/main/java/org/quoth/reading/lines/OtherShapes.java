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
    private static final int MOST_WORDS_WITH_NAME_BEHIND = 12;
    private static final int LONGEST_ALONE = 160;
    private static final int LONGEST_NAME = 170;
    private static final String POLITE_BEGINS = "MDSO";
    private static final String DASHES = "—–―";
    private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    /** Before the hour of a message: {@code 3/12/2031 }, {@code Today at }. */
    private static final String MOMENT_DAY =
            "(?:" + LineOpening.DAY + "|(?:Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: at|,)? )";

    private static final Pattern TIME_AFTER = Pattern.compile("(?:[\\s\\-–—|,:]+|(?<=\\p{Ll}))(?:[\\[(]?" + MOMENT_DAY
            + ")?" + LineOpening.CLOCK + "$|\\s+" + LineShapes.AGO + "$");
    private static final Pattern TIME_ALONE =
            Pattern.compile("[\\s\\-–—|,*_#\\])]*(?:[\\[(]?" + MOMENT_DAY + ")?" + LineOpening.CLOCK + "[\\s*_#]*");
    /** What a service calls who takes part: {@code ada.quill}, {@code u/ada_quill}, a telephone number. */
    private static final Pattern HANDLE = Pattern.compile(
            "u/[\\w-]{3,20}|@?[a-z][a-z0-9]{1,20}(?:[._-][a-z0-9]{1,20}){0,2}|\\+?\\d[\\d*() -]{5,18}[\\d*]");
    /** The number that some vendors give a turn. */
    private static final Pattern NUMBER_AFTER = Pattern.compile("\\s{2,}\\[\\d{1,3}\\]$");

    private static final Pattern OPENING = Pattern.compile("#{1,6}\\s+|\\*{1,3}(?!\\s)|_{1,2}(?!\\s)|\\[|<(?!/)");
    private static final Pattern CLOSING = Pattern.compile("(?:\\s*#{1,6}|\\*{1,3}|_{1,2}|\\]|>)$");
    private static final Pattern DASH = Pattern.compile(
            "((?:\\([^()\\n]{1,80}\\)|[^—–―|\\t\\n(]){2,120}?)\\s*(?:[—–―]|(?<=\\s)--?(?=\\s))\\s*(?=\\S)");
    private static final Pattern COLUMN =
            Pattern.compile("(\\S(?:[^|\\t\\n]{0,60}?\\S)??)(?:\\t+ *| {3,}| *\\| *)(?=\\S)");
    /** Two spaces, where no sentence ends before them. */
    private static final Pattern NARROW_COLUMN =
            Pattern.compile("(\\p{Lu}\\S*(?: \\S+){1,6}?)(?<![.?!:;,\"”’…]) {2}(?=[^\\s])");

    private static final Pattern CLOCK_COLUMN = Pattern.compile(LineOpening.CLOCK + "(?:\\t+ *| {3,}| *\\| *)(?=\\S)");
    /** The time of a turn between its label and its words: {@code Speaker 1 [00:01:15] Good morning}. */
    private static final Pattern TIMED = Pattern.compile(
            "(\\p{Lu}[^\\[\\](){}:|\\t\\n]{1,60}?)\\s*[\\[(]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]:?\\s+(?=\\S)");

    private static final Pattern ANGLE = Pattern.compile("<([^<>\\s/!?][^<>]{0,30})>\\s+(?=\\S)");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[(\\p{Lu}[^\\[\\]\\n:]{1,40}):?\\]\\s+(?=[\\p{Lu}\\p{N}\"“(])");
    private static final Pattern PART = Pattern.compile("\\((\\p{Lu}[\\p{L}. '’-]{0,30})\\)\\s+(?=\\S)");
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*{2,3}|__)(\\p{Lu}[^*_\\n]{1,60})(?:\\*{2,3}|__)\\s+(?=\\S)");
    private static final Pattern LOWER = Pattern.compile(
            "(@?\\p{Ll}[\\p{L}\\d_.-]{0,20}(?: \\d{1,2})?|\\p{Lu}[\\p{Ll}'’-]{1,20} \\p{Ll}[\\p{Ll}'’-]{1,20}):\\s+(?=\\S)");
    private static final Pattern TITLE = Pattern.compile(
            "((?:The )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:\\p{Lu}[\\p{L}'’-]+|of|de|van|von|\\p{Lu}\\.)){0,4})\\.\\s+(?=[\\p{Lu}\\p{N}\"“(\\[])");
    private static final Pattern STOP_DASH = Pattern.compile(
            "(\\p{Lu}(?:[^.:;?!\\n–—(]|(?<=\\b\\p{Lu}\\p{Ll}{0,2})\\.|\\([^()\\n]{1,80}\\)){0,150}?)\\.\\s?[–—-]{1,2}\\s+(?=\\S)");
    /** So some vendors of calls tell who asks and who answers: {@code Q - Ada Quill}. */
    private static final Pattern PART_BEFORE = Pattern.compile("[QA]\\s?[-–—]\\s?(?=\\p{Lu}\\p{L})");

    /** {@code ada quill}, {@code archived recording (ada quill)}: as the transcripts of some podcasts print names. */
    static final Pattern LOWER_NAME = Pattern.compile(
            "\\p{Ll}[\\p{Ll}'’-]+(?: \\p{Ll}[\\p{Ll}'’.-]*){1,3}(?: \\d{1,2})?(?: \\([\\p{Ll} .'’-]{2,40}\\))?");

    private static final Pattern ROLE_BEHIND = Pattern.compile("\\s(?:--?|[–—|])\\s.{3,100}$");
    private static final Pattern POLITE = Pattern.compile(
            "((?:M\\.|MM\\.|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sig\\.|On\\.|Sr\\.|Sra\\.) (?:(?:le|la|the) |l['’])?[\\p{L}][\\p{L}\\p{M}'’ -]{1,60}?(?:, [\\p{L}'’ ,-]{2,120}?)?)"
                    + "\\.(?: [–—-])?\\s+(?=[\\p{Lu}«\"“])");

    private OtherShapes() {}

    /**
     * The labels that this line may begin with, at most one of each style.
     *
     * @param all also of the styles that are believed only where somebody asks
     */
    static List<Label> at(Line line, Lined lined, boolean all) {
        List<Label> found = new ArrayList<>();
        if (line.blank()) {
            return found;
        }
        String text = lined.text();
        LineOpening opening = LineOpening.of(line, text);
        sure(line, text, opening.begin(), found);
        if (all && (found.isEmpty() || found.getFirst().style() == Label.Style.ANGLE)) {
            unsure(line, text, opening.begin(), found);
            alone(line, lined, opening, found);
        }
        return found;
    }

    private static void sure(Line line, String text, int begin, List<Label> found) {
        char first = text.charAt(begin);
        if (POLITE_BEGINS.indexOf(first) >= 0) {
            add(POLITE, Label.Style.POLITE_STOP, line, text, begin, found);
        }
        int stop = Character.isUpperCase(first) ? stopAfter(line, text, begin) : -1;
        if (found.isEmpty() && stop > 0 && isDashBehind(text, stop, line.words().end())) {
            add(STOP_DASH, Label.Style.POLITE_STOP, line, text, begin, found);
        }
        if (found.isEmpty() && stop > 0) {
            add(TITLE, Label.Style.POLITE_STOP, line, text, begin, found);
        }
        if (found.isEmpty() && first == '<') {
            add(ANGLE, Label.Style.ANGLE, line, text, begin, found);
        }
    }

    private static void unsure(Line line, String text, int begin, List<Label> found) {
        boolean colon = text.indexOf(':', begin, line.words().end()) >= 0;
        switch (text.charAt(begin)) {
            case '[' -> add(BRACKETS, Label.Style.BRACKETS, line, text, begin, found);
            case '(' -> add(PART, Label.Style.BRACKETS, line, text, begin, found);
            case '*', '_' -> add(BOLD, Label.Style.BOLD, line, text, begin, found);
            default -> {
                if (colon) {
                    add(LOWER, Label.Style.LOWER_COLON, line, text, begin, found);
                }
            }
        }
        if (mayHoldDash(line, text, begin)) {
            add(DASH, Label.Style.DASH, line, text, begin, found);
        }
        if (colon && found.isEmpty()) {
            add(TIMED, Label.Style.COLUMN, line, text, begin, found);
        }
        if (found.isEmpty() && mayHoldColumn(line, text, begin)) {
            add(COLUMN, Label.Style.COLUMN, line, text, begin, found);
            if (found.isEmpty()) {
                add(NARROW_COLUMN, Label.Style.COLUMN, line, text, begin, found);
            }
        }
    }

    /** Before anything dear: a stop with space, a dash or nothing behind it stands where a name before it would end; -1 if none does. */
    private static int stopAfter(Line line, String text, int begin) {
        int end = Math.min(line.words().end(), begin + LONGEST_NAME);
        for (int i = text.indexOf('.', begin, end); i >= 0; i = text.indexOf('.', i + 1, end)) {
            if (i - begin > 3 || isDashBehind(text, i, line.words().end())) {
                return i;
            }
        }
        return -1;
    }

    /** Behind this stop, or a later one where a name may end. */
    private static boolean isDashBehind(String text, int stop, int lineEnd) {
        int end = Math.min(lineEnd, stop + LONGEST_NAME);
        for (int i = stop; i >= 0 && i + 2 < end; i = text.indexOf('.', i + 1, end)) {
            int next = Characters.isSpace(text.charAt(i + 1)) ? i + 2 : i + 1;
            if (text.charAt(next) == '-' || DASHES.indexOf(text.charAt(next)) >= 0) {
                return true;
            }
        }
        return false;
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
                || text.indexOf("  ", begin, end) >= 0;
    }

    private static void add(Pattern pattern, Label.Style style, Line line, String text, int begin, List<Label> found) {
        Matcher matcher = pattern.matcher(text).region(begin, line.words().end());
        if (!matcher.lookingAt()
                || isTime(text.substring(matcher.end(), line.words().end()))) {
            return;
        }
        Span name = within(text, new Span(matcher.start(1), matcher.end(1)).trim(text));
        if (!name.isEmpty() && isShaped(pattern, name.of(text))) {
            int speech = style == Label.Style.COLUMN ? afterClock(line, text, matcher.end()) : matcher.end();
            found.add(new Label(line.number(), name, speech, LabelWords.fold(name.of(text)), style));
        }
    }

    /** Behind a time in a column of its own. */
    private static int afterClock(Line line, String text, int begin) {
        Matcher clock = CLOCK_COLUMN.matcher(text).region(begin, line.words().end());
        return clock.lookingAt() ? clock.end() : begin;
    }

    private static boolean isShaped(Pattern pattern, String printed) {
        if (pattern == ANGLE || pattern == POLITE || pattern == LOWER) {
            return true;
        }
        if (pattern == STOP_DASH) {
            int comma = printed.indexOf(',');
            return LabelShapes.hasShape(comma < 0 ? printed : printed.substring(0, comma));
        }
        String folded = LabelWords.fold(printed);
        if (pattern == PART) {
            return LabelWords.isPart(folded)
                    || (LabelShapes.hasShape(printed)
                            && LabelShapes.isCapitals(printed)
                            && !Directions.isWord(printed));
        }
        return pattern == TITLE
                ? !LabelWords.isField(folded) && (LabelWords.isPart(folded) || LabelWords.startsWithTitle(folded))
                : LabelShapes.hasShape(printed) && !(pattern == BRACKETS && Directions.isWord(printed));
    }

    private static void alone(Line line, Lined lined, LineOpening opening, List<Label> found) {
        String text = lined.text();
        Matcher part =
                PART_BEFORE.matcher(text).region(opening.begin(), line.words().end());
        Span whole = new Span(
                part.lookingAt() ? part.end() : opening.begin(), line.words().end());
        Line above = lined.line(Math.max(0, line.number() - 1));
        boolean below = line.number() > 0 && !above.blank() && !LineShapes.endsSentence(lined.of(above));
        if (whole.length() > LONGEST_ALONE
                || endsSentence(text, whole)
                || (below && HeadFields.isOffice(whole.of(text)))) {
            return;
        }
        Span untimed = endsInTime(text, whole) ? without(NUMBER_AFTER, without(TIME_AFTER, whole, text), text) : whole;
        Span named = within(text, without(ROLE_BEHIND, untimed, text).trim(text));
        Span name = endsInTime(text, named) ? without(TIME_AFTER, named, text) : named;
        String printed = name.of(text);
        boolean marked = opening.timed()
                || untimed.length() < whole.length()
                || name.begin() > whole.begin()
                || isClockBelow(line, lined)
                || isClockAbove(line.number(), lined);
        if (!name.isEmpty() && mayStandAlone(printed, marked)) {
            found.add(new Label(
                    line.number(),
                    name,
                    HeadFields.behindOffice(line, lined),
                    LabelWords.fold(printed),
                    marked ? Label.Style.ALONE_MARKED : Label.Style.ALONE));
        }
    }

    /** A time, and nothing else but marks. */
    static boolean isTime(String behind) {
        return TIME_ALONE.matcher(behind).matches();
    }

    private static boolean mayStandAlone(String printed, boolean marked) {
        if (marked && HANDLE.matcher(printed).matches()) {
            return true;
        }
        if (LOWER_NAME.matcher(printed).matches()) {
            return true;
        }
        return Character.isLetter(printed.codePointAt(0))
                && LabelShapes.hasShape(printed)
                && LineShapes.wordCount(ASIDE.matcher(printed).replaceAll(" "))
                        <= (printed.endsWith(")") ? MOST_WORDS_WITH_NAME_BEHIND : MOST_WORDS_ALONE)
                && ".!?…;".indexOf(printed.charAt(printed.length() - 1)) < 0
                && (printed.endsWith(")") || LabelWords.isPart(LabelWords.fold(printed)) || !Directions.isWord(printed))
                && (marked
                        || LabelShapes.isCapitals(printed)
                        || printed.indexOf(' ') > 0
                        || LabelWords.isPart(LabelWords.fold(printed)));
    }

    /** The line before it, blank ones apart, is a place in the recording. */
    static boolean isClockAbove(int number, Lined lined) {
        int above = lined.previousFilled(number);
        return above >= 0 && LineShapes.isClock(lined.of(lined.line(above)));
    }

    /** Likewise the line after it. */
    static boolean isClockBelow(Line line, Lined lined) {
        int below = lined.nextFilled(line.number() + 1);
        return below < lined.size() && LineShapes.isClock(lined.of(lined.line(below)));
    }

    /** What stands before the first place in a stretch that fits the pattern. */
    private static Span without(Pattern pattern, Span stretch, String text) {
        Matcher matcher = pattern.matcher(text).region(stretch.begin(), stretch.end());
        return matcher.find() && matcher.start() > stretch.begin()
                ? new Span(stretch.begin(), matcher.start())
                : stretch;
    }

    /** Before anything dear: a stop that does not end "p.m." */
    private static boolean endsSentence(String text, Span whole) {
        char last = text.charAt(whole.end() - 1);
        char before = whole.length() < 2 ? ' ' : text.charAt(whole.end() - 2);
        return "!?…;".indexOf(last) >= 0 || (last == '.' && before != 'm' && before != 'M');
    }

    private static boolean endsInTime(String text, Span whole) {
        if (whole.isEmpty()) {
            return false;
        }
        char last = text.charAt(whole.end() - 1);
        return Character.isDigit(last)
                || "])mM.*_".indexOf(last) >= 0
                || text.startsWith(" ago", whole.end() - " ago".length());
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
