package org.quoth.reading.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text may be a transcript, before anything dear: lines that could begin with a label, the first of them in its first half; or
 * short lines, lines with a dash and the like that begin alike again and again. Everything that has the labels of a transcript has these.
 */
public final class LabelSigns {

    private static final Pattern RECORD = Pattern.compile("(?:Mr|Mrs|Ms|Miss)\\. \\p{Lu}{2}|The \\p{Lu}{3}");
    private static final String RECORDS = "MT";
    private static final Pattern CAPITALS =
            Pattern.compile("(?:(?:Mrs?|Ms|Miss|Dr|Messrs|MRS?|MS|DR|MESSRS|The|Senator|Chairman|Chairwoman)\\.? )?"
                    + "(?:Mc|Mac|De|La|Le|Van |von |O['’])?\\p{Lu}[\\p{Lu}'’-]");
    private static final int LABEL = 80;
    private static final int LONGEST = 200;
    private static final int LONGEST_ALONE = 160;
    private static final int MOST_WORDS = 24;
    private static final int MOST_SMALL = 3;
    private static final int ENOUGH = 2;
    private static final int OFTEN = 3;
    private static final int VERY_OFTEN = 8;
    private static final int SURE = 4;
    private static final int MOST_PROSE = 3;
    private static final int FEWEST_ALIKE = 4;
    private static final int LONGEST_MARGIN = 60;
    private static final String BETWEEN = "—–―|\t";
    private static final String BRACKETS = "[(<*_@";
    private static final String IN_NAMES = ".,-–—‑'’ʼ&_/#()[]:";

    private final String text;

    private LabelSigns(String text) {
        this.text = text;
    }

    /**
     * What of a text could be a transcript's labels.
     *
     * @param marked whether some lines could begin with a label before a colon or a stop
     * @param again whether some of other shapes begin alike
     */
    record Found(boolean marked, boolean again) {

        /** Nothing is known: any line could begin with a label of any shape. */
        static final Found ANY = new Found(true, true);
    }

    static Found in(String text) {
        LabelSigns signs = new LabelSigns(text);
        boolean rough = signs.areRough();
        return new Found(rough && signs.areLabelled(), (rough || signs.standAlone()) && signs.comeAgain());
    }

    /** Begins as the records of a parliament do. */
    public static boolean isRecord(CharSequence text, int begin) {
        return begin < text.length()
                && RECORDS.indexOf(text.charAt(begin)) >= 0
                && RECORD.matcher(text).region(begin, text.length()).lookingAt();
    }

    /** Two lines, at least, that could begin with a label, or one that begins as a record of parliament does. */
    private boolean areRough() {
        int rough = 0;
        for (int begin = next(0); begin < text.length() && rough < ENOUGH; begin = next(end(begin))) {
            rough += isRecord(text, letter(begin, end(begin))) ? ENOUGH : isRough(begin, end(begin)) ? 1 : 0;
        }
        return rough >= ENOUGH;
    }

    /**
     * One in capitals or several others, the first of them in the first half, for turns fill half of a transcript; and with little prose
     * before it, unless there are many.
     */
    private boolean areLabelled() {
        int sure = 0;
        int labels = 0;
        int prose = 0;
        int lines = 0;
        for (int begin = next(0); begin < text.length(); begin = next(end(begin))) {
            int end = end(begin);
            boolean emphasis = text.charAt(begin) == '*' || text.charAt(begin) == '_';
            int weight = Math.max(emphasis ? 1 : 0, weight(letter(begin, end), end));
            if (sure == 0 && weight > 0 && isLate(begin, weight) && !isRecord(text, letter(begin, end))) {
                return false;
            }
            sure += weight;
            labels += weight > 0 ? 1 : 0;
            prose += sure == 0 && prose <= MOST_PROSE && LineShapes.isProse(text.substring(begin, end)) ? 1 : 0;
            lines++;
            if (sure >= SURE && labels >= (prose > MOST_PROSE ? FEWEST_ALIKE : prose > 0 ? ENOUGH : 1)) {
                return true;
            }
        }
        return lines <= FEWEST_ALIKE && labels == FEWEST_ALIKE - 1;
    }

    /** In the last half; those who ask, and who answer, may follow a long statement. */
    private boolean isLate(int begin, int weight) {
        return weight == ENOUGH ? begin > text.length() / 4L * 3 : begin > text.length() / 2;
    }

    /** Short lines that could be names come again: two of them three times each, or twice with a form of address, or four, or one again and again. */
    private boolean standAlone() {
        Map<String, Integer> times = new HashMap<>();
        int again = 0;
        int often = 0;
        for (int begin = next(0);
                begin < text.length() && often < ENOUGH && again < FEWEST_ALIKE;
                begin = next(end(begin))) {
            int end = end(begin);
            boolean name = end - begin <= LONGEST_MARGIN
                    && Character.isLetter(text.charAt(begin))
                    && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ')');
            int count = name ? times.merge(text.substring(begin, end), 1, Integer::sum) : 0;
            again += count == 2 ? 1 : 0;
            boolean titled = count == 2 && LabelWords.startsWithTitle(LabelWords.fold(text.substring(begin, end)));
            often += count == OFTEN || titled ? 1 : count == VERY_OFTEN ? ENOUGH : 0;
        }
        return often >= ENOUGH || again >= FEWEST_ALIKE;
    }

    private boolean comeAgain() {
        int alike = 0;
        int stops = 0;
        Set<String> beginnings = new HashSet<>();
        for (int begin = next(0); begin < text.length(); begin = next(end(begin))) {
            int end = end(begin);
            int letter = letter(begin, end);
            boolean stop = nameEnd(letter, end, '.') >= 0;
            stops += stop ? 1 : 0;
            if (stop || mayBeOther(begin, letter, end)) {
                alike++;
                beginnings.add(name(letter, end));
            }
        }
        return alike >= FEWEST_ALIKE
                && alike - beginnings.size() >= ENOUGH
                && (stops >= FEWEST_ALIKE || text.indexOf('?') >= 0 || text.indexOf('<') >= 0);
    }

    /** The first index from another on that is no line end. */
    private int next(int from) {
        int begin = from;
        while (begin < text.length() && text.charAt(begin) == '\n') {
            begin++;
        }
        return begin;
    }

    private int end(int begin) {
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end;
    }

    /** The first letter of a line, behind the marks of a list, a number, a time. */
    private int letter(int begin, int end) {
        int letter = begin;
        while (letter < Math.min(end, begin + LONGEST_MARGIN) && !Character.isLetter(text.charAt(letter))) {
            letter++;
        }
        return letter;
    }

    /** A colon, a tab or a stop behind a capital stands where a label would end. */
    private boolean isRough(int begin, int end) {
        int to = Math.min(end, begin + LABEL);
        for (int i = begin; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\t' || (c == '.' && i - begin >= 2 && Character.isUpperCase(text.charAt(i - 1)))) {
                return true;
            }
        }
        return text.startsWith("Q", begin) || text.startsWith("*", begin);
    }

    /** How much a line speaks for labels: 4 for one in capitals, 2 for one that names a part in a conversation, 1 for other names before a colon. */
    private int weight(int begin, int end) {
        if (begin >= end) {
            return 0;
        }
        if (text.charAt(begin) == 'Q' && (begin + 1 == end || !Character.isLetter(text.charAt(begin + 1)))) {
            return ENOUGH;
        }
        int colon = nameEnd(begin, end, ':');
        if (colon >= 0) {
            String name = LabelWords.fold(text.substring(begin, colon));
            return LabelWords.isField(name)
                    ? 0
                    : hasCapitals(begin, colon) ? SURE : LabelWords.isPart(name) ? ENOUGH : 1;
        }
        if (!Character.isUpperCase(text.charAt(begin))
                || !CAPITALS.matcher(text).region(begin, end).lookingAt()
                || !LabelShapes.isStop(text, begin, end)) {
            return 0;
        }
        String name = LabelWords.fold(text.substring(begin, text.indexOf('.', begin)));
        return LabelWords.hasTitle(name) || LabelWords.isPart(name) ? SURE : ENOUGH;
    }

    /** Where a mark stands behind the words of a name, of which most begin with capitals, or behind a word or two; -1 if none does. */
    private int nameEnd(int begin, int end, char mark) {
        int words = 0;
        int small = 0;
        int running = 0;
        for (int i = begin; i < Math.min(end, begin + LONGEST) && words <= MOST_WORDS; i++) {
            char c = text.charAt(i);
            if (c == mark && !(c == ':' && LabelShapes.isClock(text, i, end))) {
                return small * 2 <= words || words <= 2 ? i : -1;
            }
            boolean letter = Character.isLetter(c);
            if (!letter && IN_NAMES.indexOf(c) < 0 && !Character.isDigit(c) && !Character.isSpaceChar(c)) {
                return -1;
            }
            boolean starts = letter && (i == begin || !Character.isLetter(text.charAt(i - 1)));
            if (starts) {
                words++;
                running = Character.isLowerCase(c) ? running + 1 : 0;
                small += running > 0 ? 1 : 0;
                if (running > MOST_SMALL) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean hasCapitals(int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A short line that ends no sentence, one in brackets, with a dash or a bar, with a form of address or a title before a stop. */
    private boolean mayBeOther(int begin, int letter, int end) {
        if (BRACKETS.indexOf(text.charAt(begin)) >= 0
                || (end - begin <= LONGEST_ALONE && "!?…;".indexOf(text.charAt(end - 1)) < 0)
                || nameEnd(letter, end, ':') >= 0) {
            return true;
        }
        int to = Math.min(end, begin + LONGEST);
        for (int i = begin; i < to; i++) {
            char c = text.charAt(i);
            if (BETWEEN.indexOf(c) >= 0
                    || (c == ' ' && i + 1 < to && (text.charAt(i + 1) == '-' || text.charAt(i + 1) == ' '))) {
                return true;
            }
        }
        return false;
    }

    /** One word or two that stand together. */
    private String name(int begin, int end) {
        int words = 1;
        int to = begin;
        while (to < end && (Character.isLetter(text.charAt(to)) || (text.charAt(to) == ' ' && words++ < 2))) {
            to++;
        }
        return text.substring(begin, to).strip().toLowerCase(Locale.ROOT);
    }
}
