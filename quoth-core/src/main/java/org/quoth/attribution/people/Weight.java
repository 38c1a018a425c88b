package org.quoth.attribution.people;

import java.util.List;

/** How much a mention draws a following pronoun, judged by its place in the sentence: a guess at subject and object. */
final class Weight {

    private static final double SUBJECT = 3;
    private static final double LIKELY_SUBJECT = 2.5;
    private static final double OTHER = 1.2;
    private static final double POSSESSIVE = 0.9;
    private static final double AFTER_PREPOSITION = 0.7;

    private Weight() {}

    static double of(List<Word> words, int begin, int end, int limit) {
        Word last = words.get(end - 1);
        if (last.possessive() || last.key().equals("his") || last.key().equals("her")) {
            return POSSESSIVE;
        }
        Word first = words.get(begin);
        if (first.opens()) {
            return SUBJECT;
        }
        if (begin > 0
                && first.joined()
                && Lexicon.PREPOSITION.contains(words.get(begin - 1).key())) {
            return AFTER_PREPOSITION;
        }
        return end < limit && verbFollows(words.get(end)) ? LIKELY_SUBJECT : OTHER;
    }

    private static boolean verbFollows(Word next) {
        return next.joined()
                && !next.capital()
                && (Lexicon.SUBJECT_VERB.contains(next.key())
                        || (next.key().endsWith("ed") && next.key().length() > 4));
    }
}
