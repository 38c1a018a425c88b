package org.quoth.attribution.times;

/**
 * How many: "two and a half", or a number left open ("several").
 *
 * @param end index of the word after it
 * @param article it was only "a" or "an"
 */
record Amount(double number, boolean vague, int end, boolean article) {

    static Amount of(double number, int end) {
        return new Amount(number, false, end, false);
    }

    Amount times(int factor) {
        return new Amount(number * factor, vague, end, article);
    }

    static Amount vague(int end) {
        return new Amount(0, true, end, false);
    }
}
