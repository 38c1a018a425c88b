package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.CalendarWords;
import org.quoth.text.NumberWords;
import org.quoth.text.Span;

/**
 * Words that a speaker takes back at once ("part of the west – strike “the west”", "by nine – I'm sorry, I meant by ten"), and words
 * that the editors of a transcript struck out.
 *
 * <p>What was taken back is told by what stands instead: it goes back to the word that the repair begins with ("to carry it – I'm sorry, to
 * carry both"), or to the last word of the same kind (a number for a number, a weekday for a weekday). Where nothing of that is found, a bare "I'm sorry"
 * takes nothing back.
 */
final class Withdrawals {

    private static final Pattern STRUCK =
            Pattern.compile("(?is)<(s|del|strike)>(?<words>.{1,400}?)</\\1>|~~(?<same>[^~\\n]{1,400})~~");
    private static final String DASH = "(?:[–—]|--?)\\s*";
    private static final String BEFORE = "(?:(?:no|oh|uh|um|well|and|but|so|or|sorry),?\\s+){0,6}";
    private static final Pattern STRIKE = Pattern.compile(
            "(?:" + DASH + "|[,.;]\\s+)" + BEFORE
                    + "(?:let me |let’s |let's |I'd |I’d )?(?:strike|scratch)\\s+(?:(that)\\b|[“\"‘']([^“”\"‘]{1,60}?)[,.;]?[”\"’'])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CORRECTED = Pattern.compile(
            "(?:" + DASH + "|[.?!]\\s+)" + BEFORE
                    + "(?:(?:let me|I (?:need|have|want) to|I should)(?: just)? (?:correct|rephrase|restate|amend) (?:that|myself|this)\\b"
                    + "|I (?:just )?misspoke(?=\\s*(?:[–—.,;]|--))|I take that back\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEANT = Pattern.compile(
            "(?:(?:" + DASH + "|[,.]\\s+)" + BEFORE
                    + "(?:(?:I'm|I’m|I am)(?: so)? sorry|excuse me|sorry|pardon me|forgive me|no)[,.–—\\s-]*|" + DASH
                    + ")"
                    + "I (?:meant|should have said|should say|mean to say)(?: to say)?\\b(?!,? (?:it|this|that|to|like|is)\\b)[,:\\s–—-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SORRY = Pattern.compile(
            "(?:" + DASH + "|,\\s+)" + BEFORE
                    + "(?:(?:I'm|I’m|I am)(?: so)? sorry|excuse me|sorry|pardon me|forgive me|correction|(?:or )?rather|make that)(?:,|\\s*(?:[–—]|--))\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final int FARTHEST = 8;
    private static final int FEW = 3;

    private final String text;
    private final Span speech;

    private Withdrawals(String text, Span speech) {
        this.text = text;
        this.speech = speech;
    }

    /** What is taken back in a speech, in text order, none overlapping another. */
    static List<Span> in(String text, Span speech) {
        Withdrawals withdrawals = new Withdrawals(text, speech);
        String words = speech.of(text).toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        if (words.indexOf('<') >= 0 || words.contains("~~")) {
            found.addAll(withdrawals.struck());
        }
        if (holds(words, "strike", "scratch")) {
            found.addAll(withdrawals.strikes());
        }
        if (holds(words, "correct", "rephrase", "restate", "amend", "misspoke", "take that back")) {
            found.addAll(withdrawals.corrected());
        }
        if (holds(words, "i meant", "i should", "i mean to")) {
            found.addAll(withdrawals.replaced(MEANT, true));
        }
        if (holds(words, "sorry", "excuse me", "pardon me", "forgive me", "correction", "rather", "make that")) {
            found.addAll(withdrawals.replaced(SORRY, false));
        }
        return disjoint(found.stream().sorted().toList());
    }

    /** Before anything dear: some word of the formula stands there. */
    private static boolean holds(String words, String... some) {
        return Stream.of(some).anyMatch(words::contains);
    }

    private static List<Span> disjoint(List<Span> sorted) {
        List<Span> disjoint = new ArrayList<>();
        for (Span each : sorted) {
            if (disjoint.isEmpty() || !disjoint.getLast().overlaps(each)) {
                disjoint.add(each);
            }
        }
        return disjoint;
    }

    private Matcher each(Pattern pattern) {
        return pattern.matcher(text).region(speech.begin(), speech.end());
    }

    private List<Span> struck() {
        List<Span> struck = new ArrayList<>();
        for (Matcher words = each(STRUCK); words.find(); ) {
            struck.add(new Span(words.start(), words.end()));
        }
        return struck;
    }

    private List<Span> strikes() {
        List<Span> taken = new ArrayList<>();
        for (Matcher strike = each(STRIKE); strike.find(); ) {
            Words words = before(strike.start());
            Span span = strike.group(2) == null ? clause(words) : named(words, strike.group(2));
            if (span != null) {
                taken.add(span);
            }
        }
        return taken;
    }

    private List<Span> corrected() {
        List<Span> taken = new ArrayList<>();
        for (Matcher formula = each(CORRECTED); formula.find(); ) {
            Span span = clause(before(formula.start()));
            if (span != null) {
                taken.add(span);
            }
        }
        return taken;
    }

    /** @param surely whether the words say outright that something else was meant */
    private List<Span> replaced(Pattern formulas, boolean surely) {
        List<Span> taken = new ArrayList<>();
        for (Matcher formula = each(formulas); formula.find(); ) {
            Words words = before(formula.start());
            int repair = formula.end();
            Words instead = Words.in(text, new Span(repair, Math.min(speech.end(), repair + 200)));
            Span span = instead.size() == 0 || !instead.isWord(0) ? null : replaced(words, instead, surely);
            if (span != null) {
                taken.add(span);
            }
        }
        return taken;
    }

    private static @Nullable Span replaced(Words words, Words instead, boolean surely) {
        int from = resumed(words, instead, surely);
        if (from < 0) {
            from = alike(words, instead);
        }
        if (from < 0 && surely) {
            from = asMany(words, instead);
        }
        return from < 0 || from >= words.size() || said(words, from, instead) ? null : words.span(from, words.size());
    }

    /** "to carry it – I'm sorry, to carry both": where the word that the repair begins with was said last. */
    private static int resumed(Words words, Words instead, boolean surely) {
        boolean open = instead.is(0, Grammar.PRONOUN | Grammar.NEGATION | Grammar.CONJUNCTION)
                || instead.is(0, Grammar.AUXILIARY | Grammar.SUBORDINATOR);
        int farthest = surely ? FARTHEST : FARTHEST / 2 + 1;
        for (int i = words.size() - 1; i >= floor(words, farthest) && (surely || !open); i--) {
            if (words.lower(i).equals(instead.lower(0))) {
                return i;
            }
        }
        return -1;
    }

    /** A number for a number, a weekday for a weekday, a month for a month. */
    private static int alike(Words words, Words instead) {
        for (int i = words.size() - 1; i >= floor(words, FARTHEST / 2); i--) {
            String said = words.lower(i);
            String meant = instead.lower(0);
            boolean numbers = isNumber(words, i) && isNumber(instead, 0);
            boolean days = CalendarWords.WEEKDAYS.contains(said) && CalendarWords.WEEKDAYS.contains(meant);
            boolean months = CalendarWords.MONTHS.contains(said) && CalendarWords.MONTHS.contains(meant);
            if (numbers || days || months) {
                while (numbers && i > floor(words, FARTHEST / 2) && isNumber(words, i - 1)) {
                    i--;
                }
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumber(Words words, int i) {
        return words.isNumber(i)
                || NumberWords.VALUES.containsKey(words.lower(i))
                || NumberWords.SCALES.contains(words.lower(i));
    }

    /** "in the west, I meant east": as many words as stand instead, if those are few. */
    private static int asMany(Words words, Words instead) {
        int many = 0;
        while (many <= FEW && instead.isWord(many)) {
            many++;
        }
        int from = words.size() - many;
        return many == 0 || many > FEW || from < floor(words, FEW) ? -1 : from;
    }

    /** How far back a repair may reach: so many words, none before a mark. */
    private static int floor(Words words, int farthest) {
        int floor = words.size();
        while (floor > 0 && words.size() - floor < farthest && words.isWord(floor - 1)) {
            floor--;
        }
        return floor;
    }

    /** Whether the repair only says the same again. */
    private static boolean said(Words words, int from, Words instead) {
        for (int i = from; i < words.size(); i++) {
            if (!words.lower(i).equals(instead.lower(i - from))) {
                return false;
            }
        }
        return true;
    }

    private Words before(int end) {
        return Words.in(text, new Span(Math.max(speech.begin(), end - 600), end));
    }

    /** The words since the last mark. */
    private static @Nullable Span clause(Words words) {
        int from = words.size();
        while (from > 0 && words.isWord(from - 1)) {
            from--;
        }
        return from < words.size() ? words.span(from, words.size()) : null;
    }

    /** The words named where they were said last, with those before them that the speaker then used again. */
    private static @Nullable Span named(Words words, String named) {
        List<String> sought = List.of(
                named.toLowerCase(Locale.ROOT).replace('’', '\'').strip().split("\\s+"));
        for (int i = words.size() - sought.size(); i >= 0; i--) {
            if (stands(words, i, sought)) {
                int end = i + sought.size();
                return words.span(i - repeated(words, i, end), end);
            }
        }
        return null;
    }

    private static boolean stands(Words words, int at, List<String> sought) {
        for (int k = 0; k < sought.size(); k++) {
            if (!words.lower(at + k).equals(sought.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** How many words before {@code begin} stand again behind {@code end}, "and" or a mark between left out. */
    private static int repeated(Words words, int begin, int end) {
        int again = end;
        while (words.is(again, Grammar.CONJUNCTION) || words.isMark(again, ",–—-")) {
            again++;
        }
        for (int count = Math.min(6, begin); count > 0; count--) {
            boolean same = true;
            for (int k = 0; k < count; k++) {
                same &= words.lower(begin - count + k).equals(words.lower(again + k));
            }
            if (same) {
                return count;
            }
        }
        return 0;
    }
}
