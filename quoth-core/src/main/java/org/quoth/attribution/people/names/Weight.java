package org.quoth.attribution.people.names;

import java.util.List;
import org.quoth.text.Adverbs;

/** How much a mention draws a following pronoun, judged by its place in the sentence: a guess at subject and object. */
public final class Weight {

    private static final double SUBJECT = 3;
    private static final double LIKELY_SUBJECT = 2.5;
    private static final double OTHER = 1.2;
    private static final double OPENING_POSSESSIVE = 2;
    private static final double POSSESSIVE = 0.9;
    private static final double AFTER_PREPOSITION = 0.7;

    /** In words. */
    private static final int LONGEST_OFFICE = 8;

    private Weight() {}

    static double of(List<Word> words, int begin, int end, int limit) {
        Word last = words.get(end - 1);
        Word first = words.get(begin);
        if (last.possessive() || last.key().equals("his") || last.key().equals("her")) {
            return first.opens() ? OPENING_POSSESSIVE : POSSESSIVE;
        }
        if (first.opens() || afterOpening(words, begin) || isApposed(words, begin)) {
            return SUBJECT;
        }
        if (begin > 0
                && first.joined()
                && Lexicon.PREPOSITION.contains(words.get(begin - 1).key())) {
            return AFTER_PREPOSITION;
        }
        boolean subject = end < limit && verbFollows(words.get(end)) && !isCounted(words, begin);
        return subject ? LIKELY_SUBJECT : OTHER;
    }

    /** "30 Brandt ferries", "its Brandt ferries": things called by a name, and nobody who does anything. */
    private static boolean isCounted(List<Word> words, int begin) {
        boolean named =
                begin > 0 && words.get(begin).joined() && words.get(begin).capital();
        boolean dated =
                begin > 1 && Lexicon.PREPOSITION.contains(words.get(begin - 2).key()); // "in 1983 Brandt"
        String before = named && !dated ? words.get(begin - 1).key() : "";
        return switch (before) {
            case "" -> false;
            case "a", "an", "its", "his", "their", "our", "these", "those", "several", "many", "some" -> true;
            default -> Quantities.isNumber(before) || Quantities.isCount(before);
        };
    }

    /** "While Mr. Dorn agrees": the first name after a conjunction that opens the sentence. */
    private static boolean afterOpening(List<Word> words, int begin) {
        if (begin == 0 || !words.get(begin).joined() || !words.get(begin - 1).opens()) {
            return false;
        }
        return switch (words.get(begin - 1).key()) {
            case "the",
                    "a",
                    "an",
                    "while",
                    "when",
                    "as",
                    "if",
                    "but",
                    "and",
                    "because",
                    "although",
                    "though",
                    "after",
                    "before",
                    "since",
                    "so",
                    "once",
                    "until" -> true;
            default -> false;
        };
    }

    /** "Dorn's lawyer, Ida Marr," at the head of a sentence: the name of whom the words before tell. */
    private static boolean isApposed(List<Word> words, int begin) {
        int first = begin - 1;
        while (first > 0
                && begin - first < LONGEST_OFFICE
                && words.get(first).joined()
                && !words.get(first).opens()) {
            first--;
        }
        return first >= 0
                && words.get(begin).gap() == ','
                && words.get(first).opens()
                && Lexicon.isRole(words.get(begin - 1).key())
                && words.subList(first, begin).stream().anyMatch(word -> word.possessive() || isOpening(word.key()));
    }

    private static boolean isOpening(String key) {
        return switch (key) {
            case "his", "her", "its", "their", "our", "my" -> true;
            default -> false;
        };
    }

    private static boolean verbFollows(Word next) {
        return next.joined()
                && !next.capital()
                && (Lexicon.SUBJECT_VERB.contains(next.key())
                        || Adverbs.isManner(next.key())
                        || (next.key().endsWith("ed")
                                && next.key().length() > 3
                                && !next.key().equals("need"))
                        || (next.key().endsWith("s")
                                && next.key().length() > 4
                                && !next.key().endsWith("ss")));
    }
}
