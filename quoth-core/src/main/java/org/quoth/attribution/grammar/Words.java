package org.quoth.attribution.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.text.CalendarWords;
import org.quoth.text.Characters;
import org.quoth.text.Quotation;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * The words and marks of one paragraph, by index, with what the lexicon and the grammar know of each, its sentence and the quotation
 * that it stands in. Built once for a paragraph and read by all rules.
 */
public final class Words {

    /** What is longer has lost its stops: looking further than this from a word tells nothing and takes time. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Set<String> MONTHS_AND_NAMES = Set.of("jan", "april", "may", "june");
    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "since", "until", "till", "last", "next", "this", "early", "mid", "late");

    private final String text;
    private final Span paragraph;
    private final List<Quotation> quotations;
    private final int[] begins;
    private final int[] ends;
    private final String[] lower;
    private final int[] classes;
    private final CueLexicon.@Nullable Entry[] entries;
    private final int[] sentenceOf;
    private final int[] quotationOf;
    private final int[] sentenceEnds;
    private final int size;

    private Words(String text, Span paragraph, List<Span> found) {
        this.text = text;
        this.paragraph = paragraph;
        this.size = found.size();
        this.quotations = QuotationMarks.in(text, paragraph).outermost();
        begins = new int[size];
        ends = new int[size];
        lower = new String[size];
        classes = new int[size];
        entries = new CueLexicon.Entry[size];
        for (int i = 0; i < size; i++) {
            begins[i] = found.get(i).begin();
            ends[i] = found.get(i).end();
            lower[i] = found.get(i).of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
            entries[i] = CueLexicon.ENGLISH.find(lower[i]);
        }
        for (int i = 0; i < size; i++) {
            classes[i] = isGivenName(i) ? 0 : Grammar.of(lower[i]) & (isNameOfPress(i) ? ~Grammar.TIME : ~0);
        }
        quotationOf = new int[size];
        sentenceOf = new int[size];
        List<Span> sentences = Sentences.in(text, paragraph);
        sentenceEnds = new int[sentences.size()];
        place(sentences);
    }

    /** "Ellis Today": no day has a capital inside a sentence. */
    private boolean isNameOfPress(int i) {
        return (lower[i].equals("today") || lower[i].equals("tonight")) && isCapital(i) && isCapital(i - 1);
    }

    /** "Jan Dahl", "April Ross", "economist May Brown": a month before another name, and not "in April Ross said" or "May I". */
    private boolean isGivenName(int i) {
        return MONTHS_AND_NAMES.contains(lower[i])
                && isCapital(i)
                && isCapital(i + 1)
                && begins[i + 1] == ends[i] + 1
                && !CalendarWords.WEEKDAYS.contains(lower[i + 1])
                && !CalendarWords.MONTHS.contains(lower[i + 1])
                && (i == 0 || !BEFORE_MONTH.contains(lower[i - 1]))
                && (!lower[i].equals("may") || isWord(i - 1));
    }

    /** The words and marks of a paragraph of a text. */
    public static Words in(String text, Span paragraph) {
        return new Words(text, paragraph, split(text, paragraph));
    }

    private void place(List<Span> sentences) {
        Arrays.fill(quotationOf, -1);
        int sentence = 0;
        int quotation = 0;
        for (int i = 0; i < size; i++) {
            while (sentence + 1 < sentences.size()
                    && begins[i] >= sentences.get(sentence).end()) {
                sentence++;
            }
            while (quotation < quotations.size()
                    && begins[i] >= quotations.get(quotation).outer().end()) {
                quotation++;
            }
            if (quotation < quotations.size()
                    && quotations.get(quotation).outer().contains(begins[i])) {
                quotationOf[i] = quotation;
            }
            sentenceOf[i] = sentence;
            sentenceEnds[sentence] = i + 1;
        }
    }

    /** Words with inner apostrophes, hyphens and stops kept whole, an abbreviation with its stop; every other mark alone. */
    private static List<Span> split(String text, Span stretch) {
        List<Span> found = new ArrayList<>();
        int i = stretch.begin();
        while (i < stretch.end()) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            boolean prefix = c == '@' || c == '#' || c == '$';
            if (isWordPart(c) || (prefix && end < stretch.end() && isWordPart(text.charAt(end)))) {
                while (end < stretch.end() && goesOn(text, stretch, end)) {
                    end++;
                }
                if (end < stretch.end() && text.charAt(end) == '.' && isAbbreviation(text, i, end)) {
                    end++;
                }
            } else {
                while (end < stretch.end()
                        && text.charAt(end) == c
                        && (c == '-' || c == '.' || c == '\'' || c == '`')) {
                    end++;
                }
            }
            found.add(new Span(i, end));
            i = end;
        }
        return found;
    }

    private static boolean goesOn(String text, Span stretch, int i) {
        char c = text.charAt(i);
        if (isWordPart(c)) {
            return true;
        }
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.' || c == ',' || c == '&' || c == '/';
        boolean between = i + 1 < stretch.end() && isWordPart(text.charAt(i + 1)) && isWordPart(text.charAt(i - 1));
        boolean digits = between && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i - 1));
        return joins && between && (c != ',' || digits);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isAbbreviation(String text, int begin, int stop) {
        boolean initial = stop - begin == 1 && Character.isUpperCase(text.charAt(begin)) && text.charAt(begin) != 'I';
        return initial
                || text.substring(begin, stop).indexOf('.') > 0
                || ABBREVIATIONS.contains(text.substring(begin, stop));
    }

    private static final Set<String> ABBREVIATIONS = Grammar.set("""
            Mr Mrs Ms Dr Sen Sens Rep Reps Gov Govs Gen Col Lt Sgt Capt Adm Maj Rev Prof St Jr Sr Inc Corp Co Ltd Fla
            Calif Ariz Mass Conn Ill Mich Minn Tenn Wis Ky Va Pa Ga La Md Mo Okla Ore Vt Wash Colo Ala Ark Del Ind Kan Neb
            Nev Tex Wyo Jan Feb Aug Sept Oct Nov Dec R-Fla D-Calif vs""");

    /** The whole text, of which the paragraph is a part. */
    public String text() {
        return text;
    }

    /** Where the paragraph stands in the text. */
    public Span paragraph() {
        return paragraph;
    }

    /** The outermost quotations of the paragraph, in order. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** How many words and marks there are. */
    public int size() {
        return size;
    }

    /** Where in the text it begins, in UTF-16 units. */
    public int begin(int i) {
        return begins[i];
    }

    /** Where in the text it ends, in UTF-16 units. */
    public int end(int i) {
        return ends[i];
    }

    /** In lower case, apostrophes straight; empty outside the paragraph, as all that is asked below is false there. */
    public String lower(int i) {
        return i >= 0 && i < size ? lower[i] : "";
    }

    /** Whether it belongs to one of these closed classes of {@link Grammar}. */
    public boolean is(int i, int bits) {
        return i >= 0 && i < size && (classes[i] & bits) != 0;
    }

    /** What the lexicon of cues knows of it; null where that is nothing. */
    public CueLexicon.@Nullable Entry entry(int i) {
        return i >= 0 && i < size ? entries[i] : null;
    }

    /** A word or a number rather than a mark. */
    public boolean isWord(int i) {
        return i >= 0 && i < size && (isWordPart(text.charAt(ends[i] - 1)) || isWordPart(text.charAt(begins[i])));
    }

    /** One of these marks. */
    public boolean isMark(int i, String marks) {
        return i >= 0 && i < size && !isWord(i) && marks.indexOf(text.charAt(begins[i])) >= 0;
    }

    /** A dash between clauses, not a hyphen inside a word. */
    public boolean isDash(int i) {
        return isMark(i, "—–―") || (isMark(i, "-") && i > 0 && begins[i] > ends[i - 1]);
    }

    /** Begins with a capital; a handle ("@ruiz") counts as one. */
    public boolean isCapital(int i) {
        return i >= 0 && i < size && (Character.isUpperCase(text.charAt(begins[i])) || text.charAt(begins[i]) == '@');
    }

    /** Begins with a figure or a dollar sign. */
    public boolean isNumber(int i) {
        return i >= 0 && i < size && (Character.isDigit(text.charAt(begins[i])) || text.charAt(begins[i]) == '$');
    }

    /** "Ruiz's" or "ministers'": whose, not who. */
    public boolean isGenitive(int i) {
        return isWord(i) && lower[i].endsWith("'s") && !is(i, Grammar.PRONOUN);
    }

    /** The words of a phrase that ends in "Ruiz's", without that ending. */
    public Span withoutGenitive(Range phrase) {
        Span span = phrase.in(this);
        return isGenitive(phrase.to() - 1) ? new Span(span.begin(), span.end() - 2) : span;
    }

    /** Number of the sentence that holds it, from 0. */
    public int sentence(int i) {
        return sentenceOf[i];
    }

    /** Index of the first word of the sentence that holds {@code i}, at most 400 before it. */
    public int sentenceBegin(int i) {
        return Math.max(sentenceOf[i] == 0 ? 0 : sentenceEnds[sentenceOf[i] - 1], i - LONGEST_SENTENCE);
    }

    /** Index after the last word or mark of the sentence that holds {@code i}. */
    public int sentenceEnd(int i) {
        return Math.min(sentenceEnds[sentenceOf[i]], i + LONGEST_SENTENCE);
    }

    /** Index of the outermost quotation around this word or mark, its own marks included; -1 outside. */
    public int quotation(int i) {
        return i >= 0 && i < size ? quotationOf[i] : -1;
    }

    /** The first word or mark that begins at or after a place of the text; {@link #size()} if none does. */
    public int at(int index) {
        int found = Arrays.binarySearch(begins, index);
        return found >= 0 ? found : -found - 1;
    }

    /** Those of {@link #quotations()} that have a unit in common with a stretch of the text. */
    public List<Quotation> quotations(Span stretch) {
        int first = nextQuotation(stretch.begin());
        int last = first;
        while (last < quotations.size() && quotations.get(last).outer().begin() < stretch.end()) {
            last++;
        }
        return quotations.subList(first, last);
    }

    /** The first of {@link #quotations()} that ends behind a place of the text; their number if none does. */
    public int nextQuotation(int index) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).outer().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first unit of {@code from} to the last of the word before {@code to}. */
    public Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }
}
