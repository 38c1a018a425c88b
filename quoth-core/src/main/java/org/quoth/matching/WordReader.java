package org.quoth.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoth.text.CalendarWords;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Reads words for comparison: hyphens part words, figures and initials stay whole, marks are kept beside the words. */
final class WordReader {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();
    private String currency = "";

    private WordReader(String text) {
        this.text = text;
    }

    static List<Word> read(String text, List<Span> stretches) {
        WordReader reader = new WordReader(text);
        int last = -1;
        for (Span stretch : stretches) {
            if (last >= 0 && text.substring(last, stretch.begin()).indexOf('\n') >= 0) {
                reader.marks.append('\n');
            }
            reader.read(stretch.begin(), stretch.end());
            last = stretch.end();
        }
        return Numbers.merge(reader.words);
    }

    static List<Word> read(String text) {
        return read(text, List.of(new Span(0, text.length())));
    }

    private void read(int begin, int end) {
        int at = begin;
        while (at < end) {
            char c = text.charAt(at);
            if (isWordly(c)) {
                int next = wordEnd(at, end);
                add(at, next, end);
                at = next;
            } else {
                mark(c, at, end);
                at++;
            }
        }
    }

    private int wordEnd(int begin, int end) {
        int at = begin + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (isWordly(c) || Character.getType(c) == Character.NON_SPACING_MARK || isSmallFigure(c)) {
                at++;
            } else if (at + 1 < end && isUnseen(c) && isWordly(text.charAt(at + 1))) {
                at += 2;
            } else if (at + 1 < end && joins(c, text.charAt(at - 1), text.charAt(at + 1), at, begin)) {
                at += 2;
            } else {
                break;
            }
        }
        return initialsEnd(begin, at, end);
    }

    private boolean joins(char mark, char left, char right, int at, int begin) {
        if (isApostrophe(mark)) {
            return isWordly(right);
        }
        if (Character.isDigit(left) && Character.isDigit(right)) {
            return mark == ',' || mark == '.' || mark == ':' || mark == '/';
        }
        boolean initials = mark == '.' && Character.isLetter(left) && Character.isLetter(right);
        return initials && (at - begin == 1 || text.charAt(at - 2) == '.') && !letterAt(at + 2);
    }

    private boolean letterAt(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    /** The last stop of "U.S." belongs to it. */
    private int initialsEnd(int begin, int at, int end) {
        boolean initials = at - begin >= 3 && text.charAt(at - 2) == '.' && Character.isLetter(text.charAt(at - 1));
        return initials && at < end && text.charAt(at) == '.' ? at + 1 : at;
    }

    private static boolean isWordly(char c) {
        return Character.isLetterOrDigit(c) && !isApostrophe(c);
    }

    /** The marks that people type or programs put for one, beside those that are one. */
    private static boolean isApostrophe(char c) {
        return Characters.isSingleQuote(c) || "`´′＇ʼʻ".indexOf(c) >= 0;
    }

    /** "CO₂" is read as "CO2". */
    private static boolean isSmallFigure(char c) {
        return c >= '₀' && c <= '₉';
    }

    /** Soft hyphens, joiners, marks of direction and control characters; ends of lines are none of them. */
    private static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT
                || (Character.isISOControl(c) && !Characters.isSpace(c) && c != '\u0085');
    }

    private void add(int begin, int next, int end) {
        String written = fold(text.substring(begin, next));
        String key = key(written);
        if (!words.isEmpty()) {
            key = dayOfMonth(words.getLast(), key);
        }
        if (Character.isDigit(written.charAt(0))) {
            key = currency.isEmpty() ? key : Numbers.sum(currency, key);
        }
        boolean broken = next < end && brokenOff(next, end);
        words.add(new Word(new Span(begin, next), written, key, takeMarks(), broken));
        currency = "";
    }

    /** Captions in capitals: their "US" is not a country. */
    private boolean shouting() {
        String last = words.isEmpty() ? "" : words.getLast().written();
        return last.length() > 2 && last.equals(last.toUpperCase(Locale.ROOT)) && Character.isLetter(last.charAt(0));
    }

    private String takeMarks() {
        String taken = marks.isEmpty() ? "" : marks.toString();
        marks.setLength(0);
        return taken;
    }

    /** "March 21st" is read aloud as "March 21" is. */
    static String dayOfMonth(Word before, String key) {
        boolean day = key.length() <= 4
                && Character.isDigit(key.charAt(0))
                && (key.endsWith("th") || key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd"))
                && CalendarWords.MONTHS.contains(before.key());
        return day ? key.substring(0, key.length() - 2) : key;
    }

    private boolean brokenOff(int at, int end) {
        if (!Characters.isDash(text.charAt(at)) && text.charAt(at) != '–' && text.charAt(at) != '—') {
            return false;
        }
        return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at) != '-';
    }

    private void mark(char c, int at, int end) {
        if (Numbers.isCurrency(c)) {
            currency = String.valueOf(c);
        } else if (c == '%') {
            words.add(new Word(new Span(at, at + 1), "%", "percent", takeMarks(), false));
        } else if (isMinus(c, at, end)) {
            words.add(new Word(new Span(at, at + 1), String.valueOf(c), "minus", takeMarks(), false));
        } else if (c == '&') {
            words.add(new Word(new Span(at, at + 1), "&", "and", takeMarks(), false));
        } else if (Character.getType(c) == Character.OTHER_NUMBER && parted(c).indexOf('/') > 0) {
            words.add(new Word(new Span(at, at + 1), String.valueOf(c), parted(c), takeMarks(), false));
        } else if (c == '\n') {
            if (at + 1 < end && blankLine(at + 1, end)) {
                marks.append('\n');
            }
        } else if (!Characters.isSpace(c) && !isUnseen(c)) {
            marks.append(folded(c));
        }
    }

    /** "−5", "-$5 million", and no dash between words or in "3-5". */
    private boolean isMinus(char c, int at, int end) {
        int next = at + 1 < end && Numbers.isCurrency(text.charAt(at + 1)) ? at + 2 : at + 1;
        boolean before = next < end && Character.isDigit(text.charAt(next));
        boolean opens = at == 0 || Characters.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return before && (c == '−' || ((c == '-' || c == '–') && opens && !beginsLine(at)));
    }

    /** The mark of an item in a list. */
    private boolean beginsLine(int at) {
        return at > 0 && text.charAt(at - 1) == '\n';
    }

    private boolean blankLine(int at, int end) {
        int index = at;
        while (index < end && text.charAt(index) != '\n' && Characters.isSpace(text.charAt(index))) {
            index++;
        }
        return index < end && text.charAt(index) == '\n';
    }

    /** "½" as "1/2". */
    private static String parted(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).replace('⁄', '/');
    }

    private static String folded(char c) {
        if (Characters.isDoubleQuote(c)) {
            return "\"";
        }
        if (Characters.isSingleQuote(c)) {
            return "'";
        }
        if (c == '—' || c == '–' || c == '―' || c == '−') {
            return "--";
        }
        if (c == '…') {
            return "...";
        }
        return c == '‐' || c == '‑' ? "-" : String.valueOf(c);
    }

    /** Straight apostrophes, nothing unseen, and one character for each letter: "ﬁ" and "fi" are printed alike. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isApostrophe(c)) {
                folded.append('\'');
            } else if (!isUnseen(c)) {
                folded.append(c);
                plain &= c <= 0x7f;
            }
        }
        return plain ? folded.toString() : Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    private String key(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7f) {
                String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
                lower = bare.isEmpty() ? lower : bare;
                break;
            }
        }
        if (lower.equals("u.s.") || (written.equals("US") && !shouting())) {
            return "u.s";
        }
        if (Character.isDigit(lower.charAt(0))) {
            return lower.indexOf(',') < 0 ? lower : lower.replace(",", "");
        }
        return Spelling.key(lower.indexOf('.') < 0 ? lower : lower.replace(".", ""));
    }
}
