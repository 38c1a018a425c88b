package org.quoth.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of one paragraph, paired.
 *
 * <p>Straight and curly marks are equivalent, since many pages mix them: which side a mark is on is told by its neighbours first and by
 * its shape second. A quotation never leaves its paragraph: one that is not closed runs to the paragraph's end, or, if it opens a title
 * ({@code "The Harbour Hour.}), to the title's end. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * QuotationMarks marks = QuotationMarks.in(text, paragraph);
 * marks.quotations().getFirst().inner().of(text);
 * }</pre>
 */
public final class QuotationMarks {

    private final List<Quotation> quotations;
    private final List<Quotation> outermost;
    private final @Nullable Span stray;

    private QuotationMarks(List<Quotation> quotations, @Nullable Span stray) {
        this.quotations = List.copyOf(quotations);
        this.outermost = outermostOf(this.quotations);
        this.stray = stray;
    }

    /** The quotations of a paragraph, double ones first paired, then single ones outside and inside them. */
    public static QuotationMarks in(String text, Span paragraph) {
        DoubleMarks doubles = new DoubleMarks(text, paragraph);
        doubles.pair();
        List<Quotation> all = new ArrayList<>(doubles.found);
        all.addAll(SingleMarks.in(text, paragraph));
        all.sort((a, b) -> a.outer().compareTo(b.outer()));
        return new QuotationMarks(all, doubles.stray);
    }

    /** In text order; an inner quotation follows the one that holds it. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Those that no other one holds, in text order. */
    public List<Quotation> outermost() {
        return outermost;
    }

    /** Those of them that have a unit in common with these words. */
    public List<Quotation> outermost(Span words) {
        int first = 0;
        int high = outermost.size();
        while (first < high) {
            int middle = (first + high) >>> 1;
            if (outermost.get(middle).outer().end() <= words.begin()) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = first;
        while (last < outermost.size() && outermost.get(last).outer().begin() < words.end()) {
            last++;
        }
        return outermost.subList(first, last);
    }

    private static List<Quotation> outermostOf(List<Quotation> quotations) {
        List<Quotation> outermost = new ArrayList<>();
        int end = -1;
        for (Quotation quotation : quotations) {
            if (quotation.outer().begin() >= end) {
                outermost.add(quotation);
                end = quotation.outer().end();
            }
        }
        return List.copyOf(outermost);
    }

    /** The first double mark without a partner in this paragraph; null if all are paired. */
    public @Nullable Span stray() {
        return stray;
    }

    /** Pairs the double marks of one paragraph, left to right. */
    private static final class DoubleMarks {

        private final String text;
        private final Span paragraph;
        private final List<Quotation> found = new ArrayList<>();
        private @Nullable Span stray;
        private int open = -1;
        private int firstWord = -1;

        DoubleMarks(String text, Span paragraph) {
            this.text = text;
            this.paragraph = paragraph;
        }

        void pair() {
            int i = paragraph.begin();
            while (i < paragraph.end()) {
                int width = markWidth(i);
                if (width > 0) {
                    mark(i, i + width);
                }
                i += Math.max(1, width);
            }
            if (open >= 0) {
                leaveOpen(paragraph.end());
            }
        }

        /** 1 for a double mark, 2 for a pair of single ones used as such, 0 for anything else. */
        private int markWidth(int i) {
            char c = text.charAt(i);
            if (Characters.isDoubleQuote(c)) {
                return 1;
            }
            boolean twice = (c == '\'' || c == '`') && i + 1 < paragraph.end() && text.charAt(i + 1) == c;
            return twice ? 2 : 0;
        }

        private void mark(int begin, int end) {
            if (open >= 0 && closes(begin, end)) {
                found.add(new Quotation(new Span(open, end), new Span(firstWord, begin).trim(text), true, false));
                open = -1;
            } else if (opens(begin, end)) {
                if (open >= 0) {
                    leaveOpen(begin);
                }
                open = begin;
                firstWord = end;
            } else if (!joinsTwo(begin, end)) {
                missing(begin, end);
            }
        }

        private boolean opens(int begin, int end) {
            char shape = text.charAt(begin);
            boolean spaceAfter = end >= paragraph.end() || Characters.isSpace(text.charAt(end));
            if (shape == '“' || shape == '„' || shape == '«' || shape == '‟' || shape == '`') {
                return !spaceAfter;
            }
            return !spaceAfter && (begin == paragraph.begin() || startsAfter(text.charAt(begin - 1)));
        }

        private boolean closes(int begin, int end) {
            char shape = text.charAt(begin);
            if (begin == firstWord) {
                return false;
            }
            if (shape == '“' || shape == '„' || shape == '«' || shape == '`') {
                // A curly opening mark closes only where it cannot open.
                return end >= paragraph.end() || Characters.isSpace(text.charAt(end));
            }
            if (shape == '”' || shape == '»') {
                return true;
            }
            boolean spaceBefore = Characters.isSpace(text.charAt(begin - 1));
            boolean spaceAfter = end >= paragraph.end() || Characters.isSpace(text.charAt(end));
            return !spaceBefore || spaceAfter;
        }

        private static boolean startsAfter(char before) {
            return Characters.isSpace(before)
                    || Characters.isDash(before)
                    || Characters.isSingleQuote(before)
                    || "([{/:;,.!?…".indexOf(before) >= 0;
        }

        /** “He called it “bold” today”: the closing mark of an outer quotation whose inner one seemed to reopen it. */
        private boolean joinsTwo(int begin, int end) {
            int outer = found.size() - 2;
            if (outer < 0 || found.get(outer).closed()) {
                return false;
            }
            Quotation reopened = found.get(outer);
            found.set(
                    outer,
                    new Quotation(
                            new Span(reopened.outer().begin(), end),
                            new Span(reopened.inner().begin(), begin).trim(text),
                            true,
                            false));
            stray = null;
            return true;
        }

        /** The open quotation has no closing mark before {@code limit}. */
        private void leaveOpen(int limit) {
            missing(open, firstWord);
            Span stretch = new Span(firstWord, limit);
            int title = titleEnd(stretch);
            int cut = title > firstWord ? title : MissingEnd.in(text, stretch);
            int to = cut > firstWord ? cut : stretch.trim(text).end();
            if (to > firstWord) {
                found.add(new Quotation(new Span(open, to), new Span(firstWord, to), false, false));
            }
            open = -1;
        }

        /** Where a title ends that the open mark begins; its begin if what it begins is speech, which opens a sentence or goes on in small letters. */
        private int titleEnd(Span stretch) {
            if (before(open) < paragraph.begin() || follows(open, ".!?”\"")) {
                return firstWord;
            }
            int title = Titles.end(text, stretch);
            return goesOn(title, stretch.end()) && follows(open, ",:") ? firstWord : title;
        }

        /** Words follow in the same sentence. */
        private boolean goesOn(int from, int limit) {
            int i = from;
            while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
                if (".!?“”\"".indexOf(text.charAt(i)) >= 0) {
                    return false;
                }
                i++;
            }
            return i < limit;
        }

        private boolean follows(int mark, String marks) {
            int before = before(mark);
            return before >= paragraph.begin() && marks.indexOf(text.charAt(before)) >= 0;
        }

        /** The last character before a mark that is no space. */
        private int before(int mark) {
            int i = mark - 1;
            while (i >= paragraph.begin() && Characters.isSpace(text.charAt(i))) {
                i--;
            }
            return i;
        }

        private void missing(int begin, int end) {
            if (stray == null) {
                stray = new Span(begin, end);
            }
        }
    }
}
