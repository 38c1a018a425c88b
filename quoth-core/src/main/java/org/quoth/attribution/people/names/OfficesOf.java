package org.quoth.attribution.people.names;

import java.util.List;

/** Finds where the house ends that an office is of: "the chairman of the harbour council", "the head of the drainage board". */
final class OfficesOf {

    private final List<Word> words;
    private final int to;

    /** @param to behind the last word to look at */
    OfficesOf(List<Word> words, int to) {
        this.words = words;
        this.to = to;
    }

    /** "The head of": an office only where a house follows. */
    boolean isHeadOf(int i) {
        return i + 1 < to
                && words.get(i).key().equals("head")
                && words.get(i).joined()
                && words.get(i + 1).key().equals("of");
    }

    /** Behind "of the harbour council" after an office: up to five words, no further than the noun. */
    int describedEnd(int end) {
        boolean of = end + 2 < to
                && words.get(end).key().equals("of")
                && words.get(end).joined();
        if (!of || !isThe(words.get(end + 1).key()) || !words.get(end + 1).joined()) {
            return end;
        }
        int last = end + 2;
        while (last < to
                && last < end + 7
                && (words.get(last).joined() || isOwned(words.get(last)))
                && !Lexicon.FUNCTION.contains(words.get(last).key())
                && !Lexicon.RELATION.contains(words.get(last).key())
                && !Lexicon.CALENDAR.contains(words.get(last).key())
                && !isDay(words.get(last).key())
                && !Lexicon.SUBJECT_VERB.contains(words.get(last).key())) {
            last++;
        }
        boolean whole = last > end + 2
                && !(last < to && words.get(last).joined() && words.get(last).capital());
        return whole && !words.get(last - 1).possessive() ? last : end;
    }

    /** "The head of the harbour league", not of the table. */
    private static boolean isBody(String key) {
        return Lexicon.ORGANISATION_NOUN.contains(key) || Lexicon.ORGANISATION_WORD.contains(key);
    }

    /** "council" of "the dockers' council". */
    private static boolean isOwned(Word word) {
        return word.gap() == '\'' || word.gap() == '’';
    }

    private static boolean isDay(String key) {
        return switch (key) {
            case "yesterday", "today", "tonight", "tomorrow", "again", "earlier", "last", "next", "this" -> true;
            default -> false;
        };
    }

    /** The end of the house behind "the head of", "the drainage board | rang me"; {@code from} where none follows. */
    int bodyEnd(int from) {
        int end = describedEnd(from);
        for (int i = from + 2; i < end; i++) {
            if (isBody(words.get(i).key()) && !words.get(i).possessive()) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isThe(String key) {
        return key.equals("the") || key.equals("this");
    }
}
