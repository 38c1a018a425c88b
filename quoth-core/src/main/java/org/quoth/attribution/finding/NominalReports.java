package org.quoth.attribution.finding;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;

import java.util.Set;
import org.quoth.attribution.grammar.Cue;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.OwnedNoun;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** Finds reports that a noun or an adjective introduces: "her claim that …", "is confident that …". */
public final class NominalReports {

    /** Nouns for what goes about without anybody to vouch for it. */
    private static final Set<String> ANONYMOUS = Grammar.set("""
            concerns fears worries rumors rumours speculation allegations accusations reports suggestions claims
            complaints warnings doubts hopes questions suspicions suspicion concern fear skepticism criticism""");

    private final Words words;
    private final NounPhrases nouns;
    private final Clauses clauses;
    private final Claims claims;

    NominalReports(Passage passage) {
        words = passage.words();
        nouns = passage.nouns();
        clauses = passage.clauses();
        claims = passage.claims();
    }

    /** "is confident that" */
    void adjective(int i, Cue cue) {
        int from = i;
        while (words.is(from - 1, ADVERB | Grammar.NEGATION)) {
            from--;
        }
        if (!words.is(from - 1, AUXILIARY)) {
            return;
        }
        while (words.is(from - 1, AUXILIARY | ADVERB | Grammar.NEGATION) && !words.is(from - 1, CONJUNCTION)) {
            from--;
        }
        int high = words.sentenceEnd(i);
        Clauses.Opening opening = clauses.after(cue, i + 1, high);
        Range source = nouns.before(from, words.sentenceBegin(i));
        if (opening != null && source != null) {
            Span group = words.span(from, opening.cueEnd());
            claims.report(Rule.ADJECTIVE, clauses.content(opening.begin(), high), group, source.in(words));
        }
    }

    /** "made a rare admission that", "her claim that", "fears that" */
    void noun(int i, Cue cue) {
        int high = words.sentenceEnd(i);
        Clauses.Opening opening = clauses.after(cue, i + 1, high);
        if (opening == null) {
            return;
        }
        OwnedNoun owned = OwnedNoun.at(i, words, nouns);
        boolean anonymous = owned.source() == null
                && opening.rule() == Rule.THAT
                && owned.begin() == i
                && ANONYMOUS.contains(words.lower(i));
        Span source = owned.source() != null ? words.withoutGenitive(owned.source()) : claims.lastSource(i);
        if (source != null || anonymous) {
            Span group = words.span(owned.begin(), opening.cueEnd());
            Rule rule = owned.source() != null && isLight(owned, i, opening) ? Rule.LIGHT : Rule.NOUN;
            int limit = anonymous && owned.begin() == words.sentenceBegin(i) ? predicate(opening.begin(), high) : high;
            claims.report(rule, clauses.content(opening.begin(), limit), group, anonymous ? null : source);
        }
    }

    /** "Rumours that it is for sale, …, were dismissed": where the verb of the sentence stands; {@code high} if none is seen. */
    private int predicate(int from, int high) {
        for (int i = from + 2; i < high - 1; i++) {
            if (words.isMark(i, ",") && words.quotation(i) < 0 && words.is(i + 1, AUXILIARY)) {
                return i;
            }
        }
        return high;
    }

    /** "made the claim that it is safe", and not "made claims that were denied". */
    private boolean isLight(OwnedNoun owned, int noun, Clauses.Opening opening) {
        int verb = owned.begin();
        while (verb < noun && !OwnedNoun.LIGHT.contains(words.lower(verb))) {
            verb++;
        }
        return verb < noun
                && !words.is(verb, AUXILIARY)
                && opening.rule() == Rule.THAT
                && !words.is(opening.begin(), AUXILIARY | Grammar.VERB)
                && !looksPast(opening.begin());
    }

    private boolean looksPast(int i) {
        return words.lower(i).endsWith("ed") && !words.isCapital(i);
    }
}
