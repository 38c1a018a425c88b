package org.quoth.attribution.commitment;

import java.util.Locale;
import org.quoth.attribution.linear.Features;

/** The letters of a passage in twos to fives, inside words and at their edges: they know a word by its stem and its ending. */
final class LetterFeatures {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private LetterFeatures() {}

    /** As places in the table, each once. */
    static int[] of(String passage) {
        Features features = new Features();
        for (String word : passage.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            String padded = " " + word + " ";
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int i = 0; i + length <= padded.length(); i++) {
                    features.add(padded.substring(i, i + length));
                }
            }
        }
        return features.places();
    }
}
