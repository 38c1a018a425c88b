package org.quoth.matching;

import java.util.Locale;

/** How loosely words had to be compared before they were the same, strictest first. All but the last two leave the sound alone. */
public enum Tier {
    NONE,
    EXACT,
    /** Straight and curly marks, kinds of dash and space. */
    FOLDED,
    CASE,
    PUNCTUATION,
    /** British and American spelling, abbreviations, numbers in words or figures. */
    SPELLING,
    /** "uh", and words broken off. */
    DISFLUENCIES,
    REPEATED_WORDS,
    BRACKETS,
    ELLIPSIS,
    /** Words differ. */
    WORDS,
    /** Nothing but the meaning led here. */
    MEANING;

    /** As on the wire and on the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The tier of this word. */
    static Tier of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    Tier or(Tier other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
