package org.quoth.matching;

import org.quoth.text.Span;

/**
 * A word of a quotation or a primary, as compared.
 *
 * @param span where it stands in the text it was read from; a number may hold several written words
 * @param written as printed, apostrophes folded to the straight one, ligatures and soft hyphens undone
 * @param key what makes two words the same when read aloud: lower case, one spelling, numbers in figures
 * @param before the marks between the word before and this one, folded; "\n" for a paragraph break
 * @param broken broken off by a dash: "wo-- would"
 */
record Word(Span span, String written, String key, String before, boolean broken) {

    boolean sameSound(Word other) {
        return key.equals(other.key);
    }

    /** A pause or a mark stands before it. */
    boolean afterMark() {
        return !before.isEmpty() && !before.equals("-");
    }

    boolean capital() {
        return Character.isUpperCase(written.charAt(0));
    }
}
