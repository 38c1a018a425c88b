package org.quoth.reading.lines;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Mentions mentions = Mentions.of("photo", "/ap", "ap)");

    @Test
    void findsPhrasesAnywhereInCapitalsOrNot() {
        assertTrue(mentions.in("The last PHOTO of the mill"));
        assertTrue(mentions.in("photo"));
        assertTrue(mentions.in("Lena Marsh/AP"));
        assertTrue(mentions.in("(Lena Marsh/ap) "));
    }

    @Test
    void doesNotFindBeginningsOfPhrases() {
        assertFalse(mentions.in("Phot"));
        assertFalse(mentions.in("a phonograph in the map"));
        assertFalse(mentions.in(""));
        assertFalse(mentions.in("p"));
    }

    @Test
    void passesOverLettersBeyondAscii() {
        assertFalse(mentions.in("фото"));
        assertTrue(mentions.in("фото photo"));
    }
}
