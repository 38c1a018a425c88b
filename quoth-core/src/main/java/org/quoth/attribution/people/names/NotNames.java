package org.quoth.attribution.people.names;

import java.util.List;

/** Tells what is written as a name and is none: a quality, a dish, a word that only opens its sentence. */
final class NotNames {

    private final List<Word> words;
    private final int to;

    /** @param to behind the last word to look at */
    NotNames(List<Word> words, int to) {
        this.words = words;
        this.to = to;
    }

    /** "Major HarbourWork layoffs": a rank, and a word for what is large or common. */
    boolean isQualityToo(int title) {
        return switch (words.get(title).key()) {
            case "major", "general", "private", "chief" -> true;
            default -> false;
        };
    }

    /** "Network operator Corvo": a trade of firms rather than of people, with one name behind it. */
    boolean isFirmsTrade(int trade) {
        boolean beside = trade >= 0
                && trade + 1 < to
                && words.get(trade + 1).joined()
                && !words.get(trade).possessive();
        return beside
                && switch (words.get(trade).key()) {
                    case "operator", "retailer", "publisher", "manufacturer", "provider", "supplier" -> true;
                    default -> false;
                };
    }

    /** The "Harbour Special", a dish or a song: marks around two words or more, and no given name. */
    boolean isQuotedAlone(int name, int end) {
        return end - name > 1
                && words.get(name).quoted()
                && words.get(name).gap() == '"'
                && end < to
                && !words.get(end).quoted()
                && words.get(end).gap() == '"'
                && !Lexicon.isGiven(words.get(name).key());
    }

    /** "Administration officials": a word that only opens its sentence. */
    boolean isCommonNoun(int i) {
        Word word = words.get(i);
        boolean house = Lexicon.ORGANISATION_WORD.contains(word.key()) && !word.capitals();
        if (house && word.opens() && isTold(i + 1)) {
            return true;
        }
        return house
                && word.opens()
                && i + 1 < to
                && words.get(i + 1).joined()
                && !words.get(i + 1).capital()
                && words.get(i + 1).key().endsWith("s")
                && Lexicon.isRole(words.get(i + 1)
                        .key()
                        .substring(0, words.get(i + 1).key().length() - 1));
    }

    /** "Watch the film", "Post it": an opening word that bids. */
    private boolean isTold(int i) {
        return i < to
                && words.get(i).joined()
                && switch (words.get(i).key()) {
                    case "the",
                            "a",
                            "an",
                            "this",
                            "that",
                            "it",
                            "how",
                            "out",
                            "your",
                            "our",
                            "my",
                            "him",
                            "her",
                            "them",
                            "us",
                            "me" -> !words.get(i).capital();
                    default -> false;
                };
    }
}
