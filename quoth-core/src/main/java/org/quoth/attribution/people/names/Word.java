package org.quoth.attribution.people.names;

import org.quoth.text.Span;

/**
 * One word of a block as the name finder sees it.
 *
 * @param span without a possessive ending
 * @param form as written, without a possessive ending
 * @param key folded
 * @param gap what stands before it: 0 for space alone, else the weightiest mark between it and the word before
 * @param sentence counted through the whole document
 */
public record Word(
        Span span, String form, String key, char gap, boolean possessive, boolean quoted, int sentence, boolean opens) {

    /** Begins with a capital, "al-" set aside. */
    public boolean capital() {
        return Character.isUpperCase(form.charAt(0)) || articled();
    }

    /** "al-Karim" */
    private boolean articled() {
        return form.length() > 4
                && form.charAt(2) == '-'
                && form.charAt(1) == 'l'
                && Character.isUpperCase(form.charAt(3));
    }

    /** All letters upper case, two or more of them: "FBI", "U.N.". */
    public boolean capitals() {
        int upper = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper >= 2;
    }

    /** "F." or "J" */
    boolean initial() {
        return capital() && (form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.'));
    }

    /** "he" for "he'll" */
    public String pronoun() {
        int apostrophe = key.indexOf('\'');
        return apostrophe > 0 ? key.substring(0, apostrophe) : key;
    }

    /** Nothing but space between it and the word before. */
    public boolean joined() {
        return gap == 0;
    }

    /** "clinton" for "pro-Clinton", the word itself if it has no hyphen. */
    public String lastPart() {
        int hyphen = key.lastIndexOf('-');
        return hyphen < 0 || hyphen == key.length() - 1 ? key : key.substring(hyphen + 1);
    }
}
