package org.quoth.attribution.commitment;

import java.util.regex.Pattern;

/** Whose words a sentence gives, as far as its pronouns go. */
enum Voice {
    /** The speaker's own. */
    OWN,
    /** Another's account of what somebody said: "he" is who said it. */
    REPORTED,
    /** The same of a house: "it", with which the account begins, is the house. */
    HOUSE;

    private static final Pattern PERSON = Pattern.compile("(?i)he|she|they");

    boolean indirect() {
        return this != OWN;
    }

    /** Further on in the same words, where "it" may be anything. */
    Voice later() {
        return this == HOUSE ? REPORTED : this;
    }

    /** Whether a subject that begins there is the one who said it. */
    boolean meansItself(String subject, int begin) {
        return indirect()
                && (PERSON.matcher(subject).matches()
                        || (this == HOUSE && begin == 0 && subject.equalsIgnoreCase("it")));
    }
}
