package org.quoth.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** Reports whose content stands before them, or behind an insertion: "as the mayor said yesterday", "The mayor said that today." */
public final class PointingBack {

    private static final Set<String> OPENERS =
            Set.of("think", "know", "mean", "guess", "look", "believe", "see", "listen");

    private static final Set<String> FOND = Set.of("used", "like", "likes", "liked", "loves", "loved");

    /** In words: whom it was told and when. */
    private static final int INSERTED = 9;

    private final Words words;
    private final NounPhrases nouns;
    private final Clauses clauses;
    private final Claims claims;

    PointingBack(Passage passage) {
        words = passage.words();
        nouns = passage.nouns();
        clauses = passage.clauses();
        claims = passage.claims();
    }

    /** Whether the verb points back; what it points at is claimed, where it is found. */
    boolean find(Verbs.Verb verb) {
        if (!verb.finite() || verb.passive()) {
            return false;
        }
        int begin = words.sentenceBegin(verb.head());
        Range source = nouns.before(verb.group().from(), begin);
        if (source == null) {
            return false;
        }
        List<Span> content = content(verb, source, begin);
        if (content.isEmpty()) {
            return false;
        }
        claims.add(new Found(Rule.POINTING_BACK, content, verb.group().in(words), source.in(words)));
        return true;
    }

    private List<Span> content(Verbs.Verb verb, Range source, int begin) {
        int high = words.sentenceEnd(verb.head());
        if (words.lower(source.from() - 1).equals("as") && source.from() - 1 >= begin) {
            int stop = endOfInsertion(verb.next(), high);
            return stop < 0 ? List.of() : around(begin, source.from() - 1, stop, high);
        }
        int next = words.is(verb.next(), Grammar.OBJECT_PRONOUN) ? verb.next() + 1 : verb.next();
        String word = words.lower(next);
        int behind = clauses.skipAdverbials(next + 1, high);
        boolean points = (word.equals("that") || word.equals("this") || word.equals("so"))
                && (behind >= high || !words.isWord(behind));
        boolean asMuch = word.equals("as") && words.lower(next + 1).equals("much");
        if ((points || asMuch) && begin > 0) {
            return clauses.pieces(words.sentenceBegin(begin - 1), begin);
        }
        boolean same = (word.equals("the") || word.equals("exactly"))
                && words.lower(next + 1).equals("same");
        return same ? clauses.pieces(next, Math.min(next + 3, high)) : List.of();
    }

    /** "As my predecessor used to say, …", "as the mayor put it on Sunday, …": a saying without a finite verb of saying, at this word. */
    void findSaying(int i) {
        int to = words.quotation(i) < 0 && !claims.isUsed(i) ? sayingEnd(i) : -1;
        if (to > 0) {
            saying(i, to);
        }
    }

    private void saying(int i, int to) {
        int begin = words.sentenceBegin(i);
        int from = i;
        while (from > begin && words.is(from - 1, Grammar.ADVERB | Grammar.AUXILIARY)) {
            from--;
        }
        Range source = nouns.before(from, begin);
        int high = words.sentenceEnd(i);
        int stop = endOfInsertion(to, high);
        if (source != null
                && stop > 0
                && source.from() > begin
                && words.lower(source.from() - 1).equals("as")) {
            List<Span> content = around(begin, source.from() - 1, stop, high);
            if (!content.isEmpty()) {
                claims.add(new Found(Rule.POINTING_BACK, content, words.span(from, to), source.in(words)));
            }
        }
    }

    /** Behind "put it", "likes to say", "used to put it"; -1 if none begins here. */
    private int sayingEnd(int i) {
        String word = words.lower(i);
        boolean fond = FOND.contains(word) && words.lower(i + 1).equals("to");
        int verb = fond ? i + 2 : i;
        if (fond && words.lower(verb).equals("say")) {
            return verb + 1;
        }
        boolean put = fond ? words.lower(verb).equals("put") : word.equals("put") || word.equals("puts");
        return put && words.lower(verb + 1).equals("it") ? verb + 2 : -1;
    }

    /** The mark that ends "as the mayor told you a moment ago,"; -1 where a clause of its own follows: "as the mayor said we should". */
    private int endOfInsertion(int from, int high) {
        int stop = clauses.skipAdverbials(from, high);
        for (int i = stop; i < high && i < stop + INSERTED; i++) {
            if (!words.isWord(i)) {
                return i;
            }
            if (words.is(i, Grammar.VERB | Grammar.AUXILIARY) || words.lower(i).equals("that")) {
                return -1;
            }
        }
        return stop >= high ? stop : -1;
    }

    /** What is said before an inserted "as the mayor said", behind it where that only opens, or on both sides where it breaks a clause; behind "that" nothing else. */
    private List<Span> around(int begin, int as, int stop, int high) {
        int from = as > begin ? clauseBegin(begin, as - 1) : begin;
        List<Span> behind = clauses.content(stop + 1, high);
        int last = words.isMark(as - 1, ",") ? as - 2 : as - 1;
        boolean breaks = from < last && words.is(last, Grammar.AUXILIARY) && words.isMark(stop, ",");
        if (words.isMark(stop, ",") && words.lower(stop + 1).equals("that")) {
            return clauses.content(stop + 2, high);
        }
        if (!breaks && (from >= as || opens(from, as))) {
            return behind;
        }
        List<Span> said = new ArrayList<>(clauses.pieces(from, as));
        if (breaks) {
            said.addAll(behind);
        }
        return said;
    }

    /** "Because, as you said, the tide asks nobody", "Well, I think, as …": words that only open what is said behind the insertion. */
    private boolean opens(int from, int as) {
        int count = 0;
        boolean tells = false;
        for (int i = from; i < as; i++) {
            count += words.isWord(i) ? 1 : 0;
            tells |= words.isWord(i) && !OPENERS.contains(words.lower(i)) && Substance.isContentWord(words, i);
        }
        return count < 3 || !tells;
    }

    /** Where the clause before an inserted "as the mayor said" begins: behind the relative or the mark before it. */
    private int clauseBegin(int begin, int end) {
        for (int i = end; i > begin; i--) {
            if (words.lower(i).equals("which") && words.isMark(i - 1, ",")) {
                return words.is(i + 1, Grammar.AUXILIARY) ? i + 2 : i + 1;
            }
            if (words.isMark(i, ";:–—")) {
                return i + 1;
            }
        }
        return begin;
    }
}
