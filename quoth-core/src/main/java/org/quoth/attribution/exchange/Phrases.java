package org.quoth.attribution.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns of phrase, sought in a sentence without regard to case.
 *
 * @param signs in lower case; a sentence without any of them holds none of the phrases
 */
record Phrases(List<String> signs, Pattern pattern) {

    Phrases {
        signs = List.copyOf(signs);
    }

    boolean areIn(String sentence) {
        String words = sentence.replace('’', '\'');
        return arePossibleIn(words.toLowerCase(Locale.ROOT))
                && pattern.matcher(words).find();
    }

    private boolean arePossibleIn(String words) {
        for (String sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
