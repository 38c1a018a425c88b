package org.quoth.attribution;

import java.util.List;
import org.quoth.text.Span;

/** Reports whose content stands before them: "as the mayor said yesterday", "The mayor said that today." */
final class PointingBack {

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
        int stop = clauses.skipAdverbials(verb.next(), high);
        boolean ends = stop >= high || !words.isWord(stop);
        if (words.lower(source.from() - 1).equals("as") && ends && source.from() - 1 >= begin) {
            return source.from() - 1 > begin && !(opens(begin, source.from() - 1) && words.isMark(stop, ","))
                    ? clauses.pieces(clauseBegin(begin, source.from() - 2), source.from() - 1)
                    : clauses.content(stop + 1, high);
        }
        String word = words.lower(verb.next());
        int behind = clauses.skipAdverbials(verb.next() + 1, high);
        boolean points = (word.equals("that") || word.equals("this") || word.equals("so"))
                && (behind >= high || !words.isWord(behind));
        if (points && begin > 0) {
            return clauses.pieces(words.sentenceBegin(begin - 1), begin);
        }
        boolean same = (word.equals("the") || word.equals("exactly"))
                && words.lower(verb.next() + 1).equals("same");
        return same ? clauses.pieces(verb.next(), Math.min(verb.next() + 3, high)) : List.of();
    }

    /** "Because, as you said, the tide asks nobody": a word or two before the insertion only open what is said behind it. */
    private boolean opens(int begin, int as) {
        int count = 0;
        for (int i = begin; i < as; i++) {
            count += words.isWord(i) ? 1 : 0;
        }
        return count < 3;
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
