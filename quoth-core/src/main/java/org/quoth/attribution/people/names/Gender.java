package org.quoth.attribution.people.names;

/** What a text suggests of a person's gender: soft evidence for pronouns, never told to anyone. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Both are known, and differ. */
    public boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
