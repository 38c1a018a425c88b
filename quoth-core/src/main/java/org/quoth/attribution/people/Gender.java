package org.quoth.attribution.people;

/** What a text suggests of a person's gender: soft evidence for pronouns, never told to anyone. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
