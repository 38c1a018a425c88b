package org.quoth.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoth.model.Edit;
import org.quoth.model.EditKind;
import org.quoth.model.VerdictKind;
import org.quoth.text.Span;

/**
 * How a quotation differs from one passage: every edit, the tier and the verdict on this passage alone.
 *
 * @param verdict one of verbatim, excerpted, edited-marked, edited and stitched
 * @param span from the first to the last word used, in the primary's text
 */
record Comparison(VerdictKind verdict, Tier tier, Span span, List<Edit> edits, Alignment alignment) {

    static Comparison of(Passage passage, Alignment alignment, SentenceEdges edges) {
        return new Reader(passage, alignment, edges).read();
    }

    /** Word for word, all of a sentence or a part of one. */
    boolean unchanged() {
        return verdict == VerdictKind.VERBATIM || verdict == VerdictKind.EXCERPTED;
    }

    boolean clean() {
        return unchanged() || verdict == VerdictKind.EDITED_MARKED;
    }

    private static final class Reader {
        /** More words than this, left out unmarked, and the parts are two statements shown as one. */
        private static final int FAR = 60;
        /** An ellipsis bridges this many words for each word of the shorter fragment, and never more than {@link #FARTHEST}. */
        private static final int REACH = 40;

        private static final int FARTHEST = 300;
        /** A bracket that holds more words was perhaps never closed. */
        private static final int LONGEST_INSERTION = 8;
        /** So many words before a fragment can still turn it round: "I don't think that ...". */
        private static final int SCOPE = 4;

        private final Passage passage;
        private final Alignment alignment;
        private final SentenceEdges edges;
        private final QuotedText quoted;
        private final List<Word> words;
        private final List<Edit> edits = new ArrayList<>();
        private final boolean[] inserted;
        private Tier tier = Tier.EXACT;
        private boolean changed;
        private boolean marked;
        private boolean far;
        private boolean cut;

        Reader(Passage passage, Alignment alignment, SentenceEdges edges) {
            this.passage = passage;
            this.alignment = alignment;
            this.edges = edges;
            this.quoted = alignment.quoted();
            this.words = alignment.passage();
            this.inserted = Aligner.inserted(words);
        }

        Comparison read() {
            int from = alignment.from();
            int to = alignment.to();
            Span span = from < to
                    ? words.get(from).span().cover(words.get(to - 1).span())
                    : new Span(passage.from(), passage.from());
            if (from < to) {
                omittedBefore(from);
            }
            for (Step step : alignment.steps()) {
                read(step);
            }
            if (from < to) {
                omittedAfter(to);
            }
            return new Comparison(verdict(), exact(span) ? Tier.EXACT : tier.or(Tier.FOLDED), span, edits, alignment);
        }

        private VerdictKind verdict() {
            if (far) {
                return VerdictKind.STITCHED;
            }
            if (changed) {
                return VerdictKind.EDITED;
            }
            if (marked) {
                return VerdictKind.EDITED_MARKED;
            }
            return cut ? VerdictKind.EXCERPTED : VerdictKind.VERBATIM;
        }

        private boolean exact(Span span) {
            if (changed || quoted.size() == 0) {
                return false;
            }
            Span own = quoted.words()
                    .getFirst()
                    .span()
                    .cover(quoted.words().getLast().span());
            return own.of(quoted.text()).equals(span.of(passage.primary().text()));
        }

        private void read(Step step) {
            switch (step.kind()) {
                case SAME -> same(quoted.words().get(step.quoteFrom()), words.get(step.from()), step);
                case JOINED -> fold(Tier.SPELLING, EditKind.REPLACE, step);
                case DISFLUENCY ->
                    fold(Tier.DISFLUENCIES, step.from() < step.to() ? EditKind.DELETE : EditKind.INSERT, step);
                case REPEATED -> fold(Tier.REPEATED_WORDS, EditKind.DELETE, step);
                case ELIDED -> {
                    marked = true;
                    far |= step.to() - step.from() > reach(step);
                    tier = tier.or(Tier.ELLIPSIS);
                    edits.add(new Edit(
                            EditKind.ELIDE,
                            ellipsis(step),
                            spokenSpan(step),
                            Sense.turns(List.of(), ofKeptSentences(step))));
                }
                case BRACKETED -> {
                    marked = true;
                    tier = tier.or(Tier.BRACKETS);
                    edits.add(new Edit(
                            EditKind.BRACKET,
                            quoted.withBrackets(quoteSpan(step)),
                            spokenSpan(step),
                            Sense.turns(said(step), spoken(step))));
                }
                case REPLACED -> change(EditKind.REPLACE, step);
                case LEFT_OUT -> change(EditKind.DELETE, step);
                case PUT_IN -> change(EditKind.INSERT, step);
            }
        }

        private void change(EditKind kind, Step step) {
            changed = true;
            far |= step.to() - step.from() - (step.quoteTo() - step.quoteFrom()) > FAR;
            tier = Tier.WORDS;
            List<Word> missing = kind == EditKind.DELETE ? ofKeptSentences(step) : spoken(step);
            add(kind, step, Sense.changes(said(step), missing));
        }

        private void fold(Tier needed, EditKind kind, Step step) {
            tier = tier.or(needed);
            add(kind, step, false);
        }

        private void same(Word quotedWord, Word spokenWord, Step step) {
            if (step.quoteFrom() > 0 && !marks(quotedWord).equals(marks(spokenWord))) {
                tier = tier.or(Tier.PUNCTUATION);
            }
            if (quoted.bracketed(step.quoteFrom())) {
                tier = tier.or(Tier.BRACKETS);
            } else if (inserted[step.from()] && bracketEnds(step.from())) {
                change(EditKind.INSERT, step);
                return;
            }
            String one = quotedWord.written();
            String other = spokenWord.written();
            if (one.equals(other)) {
                return;
            }
            if (one.equalsIgnoreCase(other)) {
                fold(Tier.CASE, EditKind.CASE, step);
            } else if (letters(one).equals(letters(other))) {
                tier = tier.or(Tier.PUNCTUATION);
            } else {
                fold(Tier.SPELLING, EditKind.REPLACE, step);
            }
        }

        /** Whether the transcript's bracket is short and closed: an editor's words, printed as the speaker's. */
        private boolean bracketEnds(int word) {
            int end = word;
            while (end < words.size() && inserted[end]) {
                end++;
            }
            return end < words.size() && end - word <= LONGEST_INSERTION;
        }

        private static String marks(Word word) {
            return word.before().replace("\n", "").replace("\"", "").replace("'", "");
        }

        private static String letters(String written) {
            return written.toLowerCase(Locale.ROOT)
                    .replace("'", "")
                    .replace(".", "")
                    .replace(",", "");
        }

        /** Of the words left out those that belong to a sentence of which something is kept. */
        private List<Word> ofKeptSentences(Step step) {
            int first = step.from();
            int last = step.to();
            while (first < last && !edges.at(first)) {
                first++;
            }
            while (last > first && !edges.at(last)) {
                last--;
            }
            List<Word> kept = new ArrayList<>(words.subList(step.from(), first));
            kept.addAll(words.subList(last, step.to()));
            return kept;
        }

        private int reach(Step step) {
            int before = 0;
            while (step.quoteFrom() - before > 0
                    && (before == 0 || !quoted.gaps().get(step.quoteFrom() - before))) {
                before++;
            }
            int after = 1;
            while (step.quoteFrom() + after < quoted.size() && !quoted.gaps().get(step.quoteFrom() + after)) {
                after++;
            }
            return Math.min(FARTHEST, REACH * Math.min(before, after));
        }

        /** The beginning of the sentence that the quotation leaves away. */
        private void omittedBefore(int from) {
            int begin = edges.begin(from);
            if ((begin == from && edges.at(from)) || repetition(begin, from)) {
                return;
            }
            cut = true;
            if (begin == from) {
                return;
            }
            boolean turned = turned(begin, from);
            Word first = quoted.words().getFirst();
            boolean posesAsWhole = first.capital()
                    && !quoted.gaps().getFirst()
                    && (!words.get(from).capital() || edges.at(alignment.to()));
            Span omitted = words.get(begin).span().cover(words.get(from - 1).span());
            changed |= turned && posesAsWhole;
            edits.add(new Edit(
                    turned && posesAsWhole ? EditKind.DELETE : EditKind.ELIDE,
                    new Span(first.span().begin(), first.span().begin()),
                    omitted,
                    turned));
        }

        /** A negation shortly before, in the same clause. */
        private boolean turned(int begin, int from) {
            if (conjunction(words.get(from).key())) {
                return false;
            }
            for (int at = from - 1; at >= Math.max(begin, from - SCOPE); at--) {
                if (words.get(at + 1).afterMark() || conjunction(words.get(at).key())) {
                    return false;
                }
                if (Sense.negative(words.get(at))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean conjunction(String key) {
            return key.equals("and")
                    || key.equals("but")
                    || key.equals("or")
                    || key.equals("because")
                    || key.equals("so");
        }

        private void omittedAfter(int to) {
            int end = edges.end(to);
            if ((end == to && edges.at(to)) || repetition(to, end)) {
                return;
            }
            cut = true;
            if (end > to) {
                Word last = quoted.words().getLast();
                Span omitted = words.get(to).span().cover(words.get(end - 1).span());
                edits.add(new Edit(
                        EditKind.ELIDE, new Span(last.span().end(), last.span().end()), omitted, false));
            }
        }

        /** Only disfluencies, or the same words once more. */
        private boolean repetition(int begin, int end) {
            if (begin == end) {
                return false;
            }
            boolean onlyNoise = true;
            boolean again = end + (end - begin) <= words.size();
            boolean before = begin - (end - begin) >= 0;
            for (int at = begin; at < end; at++) {
                Word word = words.get(at);
                onlyNoise &= Lexicon.disfluency(word.key());
                again = again && word.sameSound(words.get(at + end - begin));
                before = before && word.sameSound(words.get(at - (end - begin)));
            }
            boolean inside = begin >= alignment.to() ? before && begin - (end - begin) >= alignment.from() : again;
            if (onlyNoise || inside) {
                tier = tier.or(onlyNoise ? Tier.DISFLUENCIES : Tier.REPEATED_WORDS);
                return true;
            }
            return false;
        }

        private void add(EditKind kind, Step step, boolean polarity) {
            edits.add(new Edit(kind, quoteSpan(step), spokenSpan(step), polarity));
        }

        /** The marks between two words of the quotation. */
        private Span ellipsis(Step step) {
            Span before = quoted.words().get(step.quoteFrom() - 1).span();
            Span behind = quoted.words().get(step.quoteFrom()).span();
            return Span.of(before.end(), behind.begin()).trim(quoted.text());
        }

        private List<Word> said(Step step) {
            return quoted.words().subList(step.quoteFrom(), step.quoteTo());
        }

        private List<Word> spoken(Step step) {
            return words.subList(step.from(), step.to());
        }

        private Span quoteSpan(Step step) {
            return cover(quoted.words(), step.quoteFrom(), step.quoteTo());
        }

        private Span spokenSpan(Step step) {
            return cover(words, step.from(), step.to());
        }

        /** The words' span, or the empty place after the word before. */
        private static Span cover(List<Word> words, int from, int to) {
            if (from < to) {
                return words.get(from).span().cover(words.get(to - 1).span());
            }
            int place = from == 0
                    ? words.getFirst().span().begin()
                    : words.get(from - 1).span().end();
            return new Span(place, place);
        }
    }
}
