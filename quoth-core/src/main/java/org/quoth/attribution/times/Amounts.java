package org.quoth.attribution.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many: digits, number words, halves, "a couple of", "several". */
final class Amounts {

    private static final Set<String> VAGUE =
            Set.of("several", "many", "some", "few", "numerous", "countless", "multiple");

    /** How many more amounts one amount may name: "two or three", "two to three or four". */
    private static final int ALTERNATIVES = 8;

    private Amounts() {}

    static @Nullable Amount at(Words words, int i) {
        return at(words, i, ALTERNATIVES);
    }

    private static @Nullable Amount at(Words words, int i, int alternatives) {
        String word = words.at(i);
        return switch (word) {
            case "a", "an" -> article(words, i);
            case "half" -> half(words, i + 1);
            case "couple" -> Amount.of(2, words.is(i + 1, "of") ? i + 2 : i + 1);
            case "dozen" -> Amount.of(12, i + 1);
            case "hundred" -> Amount.of(100, i + 1);
            case "dozens", "hundreds", "thousands" -> words.is(i + 1, "of") ? Amount.vague(i + 2) : null;
            default -> VAGUE.contains(word) ? vague(words, i) : number(words, i, alternatives);
        };
    }

    private static Amount vague(Words words, int i) {
        return Amount.vague(words.is(i + 1, "more") ? i + 2 : i + 1);
    }

    private static @Nullable Amount article(Words words, int i) {
        String next = words.at(i + 1);
        return switch (next) {
            case "few" -> Amount.vague(i + 2);
            case "couple", "dozen" -> at(words, i + 1);
            case "number", "matter", "series" -> words.is(i + 2, "of") ? Amount.vague(i + 3) : null;
            case "half" -> Amount.of(0.5, words.isDash(i + 2) ? i + 3 : i + 2);
            case "hundred" -> Amount.of(100, i + 2);
            case "thousand" -> Amount.of(1000, i + 2);
            case "full", "whole", "single" -> new Amount(1, false, i + 2, true);
            default -> new Amount(1, false, i + 1, true);
        };
    }

    private static @Nullable Amount half(Words words, int i) {
        if (words.is(i, "a") || words.is(i, "an")) {
            return Amount.of(0.5, i + 1);
        }
        return words.isDash(i) ? Amount.of(0.5, i + 1) : null;
    }

    private static @Nullable Amount number(Words words, int i, int alternatives) {
        Amount whole = words.isNumber(i) ? digits(words, i) : spelled(words, i);
        if (whole == null) {
            return null;
        }
        int end = whole.end();
        if (words.are(end, "and", "a", "half")) {
            return Amount.of(whole.number() + 0.5, end + 3);
        }
        boolean goesOn = alternatives > 0 && (words.is(end, "or") || words.is(end, "to"));
        Amount other = goesOn ? at(words, end + 1, alternatives - 1) : null;
        if (other != null && !other.article()) {
            return Amount.of(whole.number(), other.end());
        }
        if (words.isDash(end) && words.isNumber(end + 1) && words.isNumber(i)) {
            return Amount.of(whole.number(), end + 2);
        }
        return words.is(end, "more") ? Amount.of(whole.number(), end + 1) : whole;
    }

    private static @Nullable Amount digits(Words words, int i) {
        if (words.is(i - 1, "$") || words.is(i - 1, "#") || (words.touches(i) && words.isWord(i - 1))) {
            return null;
        }
        double number = words.number(i);
        if (number < 0) {
            return null;
        }
        int end = i + 1;
        while (words.is(end, ",")
                && words.touches(end)
                && words.touches(end + 1)
                && words.isNumber(end + 1)
                && words.length(end + 1) == 3) {
            number = number * 1000 + words.number(end + 1);
            end += 2;
        }
        if (words.is(end, ".") && words.touches(end + 1) && words.isNumber(end + 1)) {
            return Amount.of(Double.parseDouble((long) number + "." + words.at(end + 1)), end + 2);
        }
        return Amount.of(number, end);
    }

    private static @Nullable Amount spelled(Words words, int i) {
        int number = Vocabulary.number(words.at(i));
        if (number == 0) {
            return null;
        }
        int end = i + 1;
        if (number >= 20) {
            int dash = words.isDash(end) ? 1 : 0;
            int ones = Vocabulary.number(words.at(end + dash));
            if (ones > 0 && ones < 10) {
                number += ones;
                end += dash + 1;
            }
        }
        if (words.is(end, "hundred")) {
            Amount rest = words.is(end + 1, "and") ? spelled(words, end + 2) : null;
            return rest == null
                    ? Amount.of(number * 100, end + 1)
                    : Amount.of(number * 100 + rest.number(), rest.end());
        }
        return words.is(end, "thousand") ? Amount.of(number * 1000, end + 1) : Amount.of(number, end);
    }
}
