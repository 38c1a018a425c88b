package org.quoth.attribution.people.names;

import java.util.List;

/** Finds where in a sequence of words in capitals the name begins behind what only qualifies it: "Republican", "NBC News". */
final class LeadingAdjectives {

    private final List<Word> words;

    LeadingAdjectives(List<Word> words) {
        this.words = words;
    }

    /** The index of the given name behind them; {@code begin} where the sequence begins with the name. */
    int after(int begin, int end) {
        if (Lexicon.isGiven(words.get(begin).key())
                && !Lexicon.PLACE.contains(words.get(begin).key())) {
            return begin;
        }
        boolean opening = words.get(begin).opens() && !words.get(begin).initial();
        if (end - begin > 1 && (isCompound(words.get(begin).key()) || isCall(begin, end))) {
            return begin + 1;
        }
        for (int i = begin + 1; i < end - 1; i++) {
            if (Lexicon.isGiven(words.get(i).key())
                    && ((opening && i == begin + 1) || isTail(begin, i, end) || qualifiers(begin, i))) {
                return i;
            }
        }
        return begin;
    }

    /** "Port Radio Insider Ada Stone": a long sequence that ends in a given name and a surname. */
    private boolean isTail(int begin, int given, int end) {
        String last = words.get(end - 1).key();
        return given > begin + 1
                && end - given < 4
                && !Lexicon.ORGANISATION_WORD.contains(last)
                && !Lexicon.THING_WORD.contains(last)
                && !Lexicon.PLACE.contains(last);
    }

    /** "DJ Ada Stone" */
    private boolean isCall(int begin, int end) {
        Word first = words.get(begin);
        return end - begin > 2
                && first.capitals()
                && first.form().length() < 4
                && first.form().indexOf('.') < 0
                && Lexicon.isGiven(words.get(begin + 1).key());
    }

    /** "Texas-based", "82-year-old" */
    static boolean isCompound(String key) {
        return key.endsWith("-based")
                || key.endsWith("-born")
                || key.endsWith("-old")
                || key.endsWith("-owned")
                || key.endsWith("-backed")
                || key.endsWith("-listed")
                || key.endsWith("-led");
    }

    private boolean qualifiers(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Word word = words.get(i);
            String key = word.key();
            boolean qualifier = Lexicon.DEMONYM.contains(key)
                    || isCompound(key)
                    || Lexicon.PLACE.contains(key)
                    || Lexicon.TITLE_MODIFIER.contains(key)
                    || Lexicon.ORGANISATION_WORD.contains(key)
                    || (word.capitals() && word.form().length() > 2);
            if (!qualifier) {
                return false;
            }
        }
        return true;
    }
}
