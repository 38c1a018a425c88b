package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Cuts a block into words, and knows where sentences and quotations begin; one pass, not safe to share. */
public final class Words {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private boolean opens = true;
    private boolean quoted;
    private char gap = '\n';

    private Words(String text, int sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The words of a stretch; sentences are counted on from {@code sentence}. */
    public static List<Word> in(String text, Span stretch, int sentence) {
        Words scanner = new Words(text, sentence);
        scanner.scan(stretch);
        return scanner.words;
    }

    private void scan(Span stretch) {
        int i = stretch.begin();
        while (i < stretch.end()) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i = word(i, stretch.end());
            } else {
                mark(c, i);
                i++;
            }
        }
    }

    private void mark(char c, int at) {
        boolean percent = c == '%' && at > 0 && Character.isDigit(text.charAt(at - 1));
        if (c == ' ' || c == '\u00a0' || percent) {
            return;
        }
        if (c == '\'' && beside(at)) {
            if (at == 0 || text.charAt(at - 1) != '\'') {
                doubleQuote('"');
            }
            return;
        }
        if (c == '\n') {
            gap = '\n';
            opens = true;
        } else if (Characters.isDoubleQuote(c)) {
            doubleQuote(c);
        } else if (c == '.' || c == '!' || c == '?') {
            opens = true;
            gap = '.';
        } else if (c == ':' || c == ';' || c == '•') {
            opens |= c != ';';
            gap = weightier(c);
        } else if (c == '-' || c == '/' || c == '&' || c == '\'' || c == '’' || c == '‘') {
            gap = spaced(at) && c != '\'' && c != '’' ? weightier(c) : gap == 0 ? c : gap;
        } else if (!Characters.isSpace(c)) {
            gap = weightier(c);
        }
    }

    private void doubleQuote(char c) {
        quoted = c != '”' && (c == '“' || !quoted);
        opens |= quoted && (gap != 0 || words.isEmpty());
        gap = weightier('"');
    }

    /** Two straight single marks side by side stand for a double one. */
    private boolean beside(int at) {
        return (at > 0 && text.charAt(at - 1) == '\'') || (at + 1 < text.length() && text.charAt(at + 1) == '\'');
    }

    private boolean spaced(int at) {
        return at > 0 && Characters.isSpace(text.charAt(at - 1));
    }

    private char weightier(char c) {
        return gap == '.' || gap == '\n' ? gap : gap == 0 || c == '"' ? c : gap;
    }

    private int word(int begin, int limit) {
        int end = wordEnd(begin, limit);
        int bare = withoutPossessive(begin, end);
        boolean possessive = bare < end;
        if (!possessive && end < limit && pluralPossessive(end, limit)) {
            possessive = true;
        }
        String form = text.substring(begin, bare);
        if (opens && !words.isEmpty()) {
            sentence++;
        }
        words.add(new Word(Span.of(begin, bare), form, Names.fold(form), gap, possessive, quoted, sentence, opens));
        opens = false;
        gap = 0;
        return end;
    }

    private int wordEnd(int begin, int limit) {
        int i = begin;
        while (i < limit) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if ((c == '\'' || c == '’' || c == '-' || c == '‑') && letterAt(i + 1, limit) && i > begin) {
                i++;
            } else if ((c == '.' && abbreviated(begin, i, limit)) || insideNumber(i, limit)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** "5,000", "2.5" */
    private boolean insideNumber(int at, int limit) {
        char c = text.charAt(at);
        return (c == ',' || c == '.')
                && at > 0
                && at + 1 < limit
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** A full stop that belongs to the word: "F.", "U.N.", "Sen.". */
    private boolean abbreviated(int begin, int stop, int limit) {
        boolean single = stop - begin == 1 && Character.isUpperCase(text.charAt(begin));
        boolean chain = stop - begin >= 3 && text.charAt(stop - 2) == '.';
        if (single || chain) {
            return !(single && text.charAt(begin) == 'I' && stop + 1 >= limit);
        }
        String form = Names.fold(text.substring(begin, stop));
        boolean dated = stop + 2 < limit && text.charAt(stop + 1) == ' ' && Character.isDigit(text.charAt(stop + 2));
        if (stop - begin <= 4 && dated && Lexicon.CALENDAR.contains(form)) {
            return true;
        }
        return stop - begin <= 4 && Lexicon.ABBREVIATION.contains(form) && Character.isUpperCase(text.charAt(begin));
    }

    private boolean letterAt(int index, int limit) {
        return index < limit && Character.isLetterOrDigit(text.charAt(index));
    }

    private int withoutPossessive(int begin, int end) {
        boolean ending = end - begin > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
        return ending ? end - 2 : end;
    }

    private boolean pluralPossessive(int end, int limit) {
        char mark = text.charAt(end);
        return (mark == '\'' || mark == '’')
                && text.charAt(end - 1) == 's'
                && end + 1 < limit
                && Characters.isSpace(text.charAt(end + 1));
    }
}
