package org.quoth.attribution.people.names;

import java.util.List;

/** What somebody is called, between the names of that person. */
final class Nicknames {

    private final List<Word> words;
    private final int to;

    Nicknames(List<Word> words, int to) {
        this.words = words;
        this.to = to;
    }

    /** "Juan "Chico" Vidal", "Juan (Chico) Vidal": one word in marks or brackets between two names. */
    boolean at(int i) {
        return i + 1 < to
                && words.get(i).capital()
                && !words.get(i - 1).quoted()
                && (isInMarks(i) || isInBrackets(i))
                && !words.get(i + 1).quoted()
                && words.get(i + 1).capital()
                && !words.get(i + 1).opens();
    }

    private boolean isInMarks(int i) {
        return words.get(i).quoted()
                && words.get(i).gap() == '"'
                && words.get(i + 1).gap() == '"';
    }

    private boolean isInBrackets(int i) {
        return words.get(i).gap() == '('
                && words.get(i + 1).gap() == ')'
                && !Lexicon.CALENDAR.contains(words.get(i + 1).key())
                && Lexicon.isGiven(words.get(i - 1).key());
    }
}
