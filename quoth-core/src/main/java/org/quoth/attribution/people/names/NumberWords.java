package org.quoth.attribution.people.names;

/** Numbers in words. */
public final class NumberWords {

    private NumberWords() {}

    /** A crowd told by its number: "dozens", "half", "76" of a hundred. */
    public static boolean isNumber(String key) {
        if (Character.isDigit(key.charAt(0))) {
            return key.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        }
        return switch (key) {
            case "twelve",
                    "fifteen",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety",
                    "dozens",
                    "scores",
                    "hundreds",
                    "thousands",
                    "millions",
                    "half",
                    "eleven" -> true;
            default -> false;
        };
    }

    /** "Two" of several told before. */
    public static boolean isCount(String key) {
        return switch (key) {
            case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten" -> true;
            default -> false;
        };
    }
}
