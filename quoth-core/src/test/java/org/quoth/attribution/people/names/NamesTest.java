package org.quoth.attribution.people.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void foldsSpacesAccentsMarksAndCase() {
        assertEquals("jose o'neill-nunez", Names.fold(" José\u00a0 O’Neill‑Núñez "));
    }

    @Test
    void makesSlugsOfLettersAndDigits() {
        assertEquals("jose-f-nunez", Names.slug("José F. Núñez"));
        assertEquals("", Names.slug("…"));
    }

    @Test
    void findsOneSlipOnly() {
        assertTrue(Names.near("ruiz", "ruix"));
        assertTrue(Names.near("lindqvist", "lindqist"));
        assertTrue(Names.near("lindqvist", "lindvqist"));
        assertFalse(Names.near("lindqvist", "lindqvist"));
        assertFalse(Names.near("lindqvist", "lundqist"));
        assertFalse(Names.near("lee", "leo"));
    }

    @Test
    void givesCapitalsBackTheirSmallLetters() {
        assertEquals("McDonough", Names.fromCapitals("MCDONOUGH"));
        assertEquals("Jean-Pierre", Names.fromCapitals("JEAN-PIERRE"));
        assertEquals("Ruiz", Names.fromCapitals("Ruiz"));
    }

    @Test
    void readsThePartsOfAName() {
        PersonName name = PersonName.parse("Jonas F. de Vries Jr.");
        assertEquals(List.of("Jonas", "F."), name.given());
        assertEquals("de Vries", name.surname());
        assertEquals("Jr.", name.suffix());
        assertEquals("jonas-vries-jr", name.slug());
    }

    @Test
    void tellsNamesOfOnePersonFromThoseOfTwo() {
        assertTrue(agree("John Tanner", "John F. Tanner"));
        assertTrue(agree("Joe Tanner", "Joseph Tanner"));
        assertTrue(agree("Sami al-Karim", "Karim"));
        assertTrue(agree("J. Tanner", "John Tanner"));
        assertTrue(agree("Enrique Peña Nieto", "Peña Nieto"));
        assertFalse(agree("John F. Tanner", "John G. Tanner"));
        assertFalse(agree("Sam Brook", "Sam Brook Jr."));
        assertFalse(agree("Ida Ellis", "Tom Ellis"));
    }

    private static boolean agree(String a, String b) {
        PersonName first = PersonName.parse(a);
        PersonName second = PersonName.parse(b);
        assertEquals(first.compatible(second), second.compatible(first), "one way only: " + a + ", " + b);
        return first.compatible(second);
    }
}
