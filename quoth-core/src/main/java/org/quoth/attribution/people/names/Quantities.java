package org.quoth.attribution.people.names;

import java.util.Set;
import org.quoth.text.NumberWords;

/** Words that tell how many somebody speaks of. */
public final class Quantities {

    private static final Set<String> CROWDS = Set.of("dozens", "scores", "hundreds", "thousands", "millions", "half");

    private Quantities() {}

    /** A crowd told by its number: "dozens", "half", "76" of a hundred. */
    public static boolean isNumber(String key) {
        if (Character.isDigit(key.charAt(0))) {
            return key.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        }
        return CROWDS.contains(key) || NumberWords.VALUES.getOrDefault(key, 0) > 10;
    }

    /** "Two" of several told before. */
    public static boolean isCount(String key) {
        int value = NumberWords.VALUES.getOrDefault(key, 0);
        return value > 1 && value <= 10;
    }
}
