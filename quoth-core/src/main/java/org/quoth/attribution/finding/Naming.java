package org.quoth.attribution.finding;

import java.util.Set;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Words;

/** Tells what somebody is called from what is said of them: "a firm called Harbour Nine" and "called an ambulance" say nothing. */
public final class Naming {

    private static final Set<String> VERBS =
            Set.of("call", "calls", "called", "calling", "dub", "dubs", "dubbed", "dubbing");
    private static final Set<String> INSIDE_NAMES = Set.of("of", "the", "and", "for", "in", "to", "at");
    private static final int OBJECT_AND_MORE = 3;
    private static final int LONGEST_THING = 9;

    private final Words words;

    Naming(Words words) {
        this.words = words;
    }

    boolean isNamingVerb(int i) {
        return VERBS.contains(words.lower(i));
    }

    /** Whether the words behind such a verb are a thing and what it is said to be: "the plan a disgrace", "him divisive". */
    boolean judges(int head, int from, int high) {
        boolean thing = isIndefinite(head);
        if (words.quotation(from) >= 0) {
            return !thing;
        }
        int end = from;
        while (end < high && words.isWord(end) && words.quotation(end) < 0) {
            end++;
        }
        if (!thing && end < high && words.quotation(end) >= 0) {
            return true;
        }
        if (words.is(from, Grammar.OBJECT_PRONOUN) && !words.is(from, Grammar.POSSESSIVE)) {
            return describes(from + 1, end);
        }
        if (words.isCapital(from)) {
            int behind = from;
            while (behind < end && (words.isCapital(behind) || insideName(behind, end))) {
                behind++;
            }
            return thing ? words.is(behind, Grammar.DETERMINER) : describes(behind, end);
        }
        boolean article = words.is(from, Grammar.DETERMINER | Grammar.POSSESSIVE | Grammar.QUESTION_WORD);
        return article ? end - from >= OBJECT_AND_MORE && !nameOnly(from + 1, end) : hasArticle(from + 1, end);
    }

    /** "climate change a hoax" */
    private boolean hasArticle(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.lower(i).equals("a") || words.lower(i).equals("an")) {
                return !words.is(i - 1, Grammar.PREPOSITION);
            }
        }
        return false;
    }

    /** "a show called “Late Tide”", and not "what critics called “a farce”" */
    private boolean isIndefinite(int head) {
        for (int i = head - 1; i >= 0 && head - i < LONGEST_THING && words.isWord(i); i--) {
            String word = words.lower(i);
            if (words.is(i, Grammar.RELATIVE | Grammar.QUESTION_WORD | Grammar.PRONOUN)) {
                return false;
            }
            if (word.equals("a") || word.equals("an") || word.equals("another")) {
                return true;
            }
        }
        return false;
    }

    private boolean insideName(int i, int end) {
        return INSIDE_NAMES.contains(words.lower(i)) && i + 1 < end && words.isCapital(i + 1);
    }

    /** "the House to Home Prize" */
    private boolean nameOnly(int from, int end) {
        int i = from;
        while (i < end && (words.isCapital(i) || insideName(i, end))) {
            i++;
        }
        return i > from && (i == end || !describes(i, end));
    }

    private boolean describes(int i, int end) {
        return i < end
                && !words.isCapital(i)
                && (words.is(i, Grammar.DETERMINER | Grammar.POSSESSIVE) || Substance.isContentWord(words, i));
    }
}
