package org.quoth.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. Knows abbreviations and initials; a closing quotation mark or bracket belongs to the sentence that it
 * follows, and {@code "Why?" he asked.} is one sentence.
 */
public final class Sentences {

    /** Abbreviations after which a sentence goes on, whatever follows. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col", "lt", "sgt",
            "capt", "cmdr", "adm", "maj", "cpl", "rev", "hon", "st", "ste", "mt", "ft", "pres", "amb", "sec", "atty",
            "supt", "det", "messrs", "vs", "no", "nos", "pp", "vol", "fig", "art", "dept", "asst", "assoc", "e.g",
            "i.e", "cf", "viz", "v");

    /** Abbreviations after which a sentence goes on unless a word follows that begins one. */
    private static final Set<String> INSIDE = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ala", "ariz", "ark",
            "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn",
            "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
            "inc", "corp", "co", "ltd", "bros", "jr", "sr", "etc", "al", "est", "approx", "a.m", "p.m", "u.s", "u.k",
            "u.n", "d.c", "n.y", "n.j", "n.h", "n.c", "s.c", "r.i", "ph.d", "u.s.a", "e.u", "l.a", "a.d", "b.c", "n.m",
            "n.d", "s.d", "w.va", "ave", "blvd", "rd");

    /** Those of the first set that are abbreviations in lower case too; the others may be words ("modern art."). */
    private static final Set<String> LOWER =
            Set.of("vs", "v", "no", "nos", "pp", "e.g", "i.e", "cf", "viz", "mr", "mrs", "dr", "messrs");

    /** Words that begin a sentence far more often than they follow an abbreviation. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "in",
            "on",
            "at",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "if",
            "when",
            "while",
            "after",
            "before",
            "as",
            "so",
            "for",
            "with",
            "what",
            "who",
            "how",
            "why",
            "where",
            "not",
            "no",
            "some",
            "many",
            "most",
            "according",
            "however",
            "meanwhile",
            "then",
            "now",
            "yet");

    private Sentences() {}

    /** The sentences of a stretch, in order, without the white space around them; together they hold every other character. */
    public static List<Span> in(String text, Span stretch) {
        List<Span> sentences = new ArrayList<>();
        int begin = stretch.begin();
        int i = begin;
        while (i < stretch.end()) {
            int behind = isMark(text.charAt(i)) ? behindClosers(text, stretch, i + 1) : i;
            if (behind > i && !mayEnd(text, stretch, behind)) {
                i = behind;
                continue;
            }
            int end = endsAt(text, stretch, begin, i, behind);
            if (end > 0) {
                add(sentences, text, begin, end);
                begin = end;
                i = end;
            } else {
                i++;
            }
        }
        add(sentences, text, begin, stretch.end());
        return sentences;
    }

    public static List<Span> in(String text) {
        return in(text, new Span(0, text.length()));
    }

    private static void add(List<Span> sentences, String text, int begin, int end) {
        Span sentence = new Span(begin, end).trim(text);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int behindClosers(String text, Span stretch, int from) {
        int behind = from;
        while (behind < stretch.end() && isCloser(text, stretch, behind)) {
            behind++;
        }
        return behind;
    }

    /** Whether what stands behind a mark and its closers can begin a sentence. */
    private static boolean mayEnd(String text, Span stretch, int behind) {
        int next = behindSpace(text, stretch, behind);
        return next >= stretch.end() || (next > behind && begins(text, stretch, next));
    }

    private static int behindSpace(String text, Span stretch, int from) {
        int next = from;
        while (next < stretch.end() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The end of the sentence if the mark at {@code i}, with its closers before {@code behind}, ends it, else -1. */
    private static int endsAt(String text, Span stretch, int begin, int i, int behind) {
        char c = text.charAt(i);
        if (c == '\n' && i + 1 < stretch.end() && EmptyLine.parts(text, i)) {
            return i + 1;
        }
        if (behind == i) {
            return -1;
        }
        int next = behindSpace(text, stretch, behind);
        if (next >= stretch.end()) {
            return stretch.end();
        }
        return c == '.' && abbreviates(text, begin, i, next, stretch) ? -1 : behind;
    }

    private static boolean isCloser(String text, Span stretch, int i) {
        char c = text.charAt(i);
        if (isMark(c) || c == ')' || c == ']' || c == '”' || c == '»' || c == '’') {
            return true;
        }
        boolean straight = c == '"' || c == '\'';
        return straight && (i + 1 >= stretch.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static boolean begins(String text, Span stretch, int i) {
        int at = i;
        while (at < stretch.end() && opener(text.charAt(at))) {
            at++;
        }
        if (at >= stretch.end()) {
            return true;
        }
        char c = text.charAt(at);
        boolean quoted = at > i && Characters.isDoubleQuote(text.charAt(i));
        return quoted
                || Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '@'
                || c == '#'
                || c == '—'
                || c == '$';
    }

    private static boolean opener(char c) {
        return Characters.isDoubleQuote(c) || c == '\'' || c == '‘' || c == '(' || c == '[';
    }

    private static boolean abbreviates(String text, int begin, int stop, int next, Span stretch) {
        int from = stop;
        while (from > begin && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (BEFORE_NAME.contains(word)) {
            boolean written = Character.isUpperCase(text.charAt(from)) || LOWER.contains(word);
            return written && (!word.equals("no") || Character.isDigit(text.charAt(next)));
        }
        boolean letters = word.length() == 1 || (word.length() == 3 && word.charAt(1) == '.');
        boolean initial = letters && Character.isUpperCase(text.charAt(from)) && !word.equals("i");
        if (initial || (INSIDE.contains(word) && (word.indexOf('.') > 0 || Character.isUpperCase(text.charAt(from))))) {
            return !startsSentence(text, next, stretch);
        }
        return false;
    }

    private static boolean startsSentence(String text, int next, Span stretch) {
        if (Characters.isDoubleQuote(text.charAt(next))) {
            return true;
        }
        int to = next;
        while (to < stretch.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return STARTERS.contains(text.substring(next, to).toLowerCase(Locale.ROOT));
    }
}
