package org.quoth.attribution.finding;

import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** One paragraph with all that the rules need to read it, and what they have found in it so far. Not safe to share. */
public record Passage(Words words, NounPhrases nouns, Verbs verbs, Claims claims, Clauses clauses) {

    /** A paragraph of a text, with nothing found in it yet. */
    public static Passage of(String text, Span paragraph) {
        Words words = Words.in(text, paragraph);
        Verbs verbs = new Verbs(words);
        Claims claims = new Claims(words);
        return new Passage(words, new NounPhrases(words), verbs, claims, new Clauses(words, verbs, claims));
    }
}
