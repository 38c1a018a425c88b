package org.quoth.train;

import java.util.Locale;
import java.util.Random;

/**
 * Writes a text as another newsroom might: straight marks for curly ones, marks missing, titles in other letters. Every
 * change keeps the length, so that spans stay where they are.
 */
final class Augmentation {

    private static final double STRAIGHT = 0.4;
    private static final double SINGLE = 0.03;
    private static final double NO_MARKS = 0.04;
    private static final double ONE_MARK_LOST = 0.05;
    private static final double LOWER_TITLE = 0.08;
    private static final double UPPER_TITLE = 0.06;
    private static final double LOWER_TEXT = 0.02;

    private final Random random;

    Augmentation(Random random) {
        this.random = random;
    }

    String vary(String text) {
        String varied = text;
        if (chance(STRAIGHT)) {
            varied = straight(varied);
        }
        if (chance(NO_MARKS)) {
            varied = varied.replace('"', ' ').replace('\u201c', ' ').replace('\u201d', ' ');
        } else if (chance(SINGLE)) {
            varied = varied.replace('\u201c', '\u2018')
                    .replace('\u201d', '\u2019')
                    .replace('"', '\'');
        } else if (chance(ONE_MARK_LOST)) {
            varied = loseOneMark(varied);
        }
        if (chance(LOWER_TEXT)) {
            return sameLength(varied, varied.toLowerCase(Locale.ROOT));
        }
        return chance(LOWER_TITLE) ? title(varied, false) : chance(UPPER_TITLE) ? title(varied, true) : varied;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private static String straight(String text) {
        return text.replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }

    private String loseOneMark(String text) {
        int from = random.nextInt(text.length() + 1);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\u201c' || c == '\u201d') {
                return text.substring(0, i) + ' ' + text.substring(i + 1);
            }
        }
        return text;
    }

    private static String title(String text, boolean upper) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text;
        }
        String title = text.substring(0, end);
        String other = upper ? title.toUpperCase(Locale.ROOT) : title.toLowerCase(Locale.ROOT);
        return sameLength(title, other) + text.substring(end);
    }

    private static String sameLength(String before, String after) {
        return after.length() == before.length() ? after : before;
    }
}
