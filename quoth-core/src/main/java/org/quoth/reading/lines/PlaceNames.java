package org.quoth.reading.lines;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of towns and houses printed in capitals, as they are written elsewhere. */
final class PlaceNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)?");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ſ]");
    private static final Set<String> INITIALS =
            Set.of("UN", "US", "UK", "EU", "USA", "UAE", "USS", "HMS", "HMAS", "NATO", "RAAF", "RAF");
    private static final Set<String> ABBREVIATED = Set.of("ST", "MT", "FT", "DR");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "on", "upon", "at", "in", "de", "del", "des", "du", "sur");
    private static final int LONGEST_STATE = 3;

    private PlaceNames() {}

    /**
     * {@code PORT ELLIS, N.H.} as {@code Port Ellis, N.H.}: each part between commas that stands in capitals. What stands for a state or for
     * several words ({@code NSW}, {@code UN}) keeps them.
     */
    static String cased(String printed) {
        String[] parts = printed.split("(?<=,)", -1);
        StringBuilder cased = new StringBuilder(printed.length());
        for (String part : parts) {
            boolean state = (!cased.isEmpty() || parts.length == 1)
                    && part.codePoints().filter(Character::isLetter).count() <= LONGEST_STATE;
            cased.append(state || LineShapes.hasLowerCase(part) ? part : words(part));
        }
        return cased.toString();
    }

    private static String words(String capitals) {
        return WORD.matcher(capitals).replaceAll(word -> word(word.group(), word.start() == 0));
    }

    private static String word(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(small) && !first) {
            return small;
        }
        boolean initials = word.length() == 1
                || INITIALS.contains(word)
                || (!VOWEL.matcher(word).find() && !ABBREVIATED.contains(word));
        return initials ? word : word.charAt(0) + small.substring(1);
    }
}
