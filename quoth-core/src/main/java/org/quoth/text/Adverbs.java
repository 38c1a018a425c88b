package org.quoth.text;

import java.util.Set;

/** Tells adverbs of manner by their ending. */
public final class Adverbs {

    private static final int SHORTEST = 5;
    private static final Set<String> NOUNS = Set.of(
            "family",
            "assembly",
            "rally",
            "reply",
            "supply",
            "bully",
            "monopoly",
            "anomaly",
            "butterfly",
            "belly",
            "tally",
            "homily");

    private Adverbs() {}

    /** Whether a word in lower case is one by its ending: "openly", but not "family". */
    public static boolean isManner(String word) {
        return word.length() >= SHORTEST && word.endsWith("ly") && !NOUNS.contains(word);
    }
}
