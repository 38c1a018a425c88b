package org.quoth.attribution.linear;

import java.util.Arrays;

/** What is true of one thing to be judged: names hashed into a table, each once. Not safe to share between threads. */
public final class Features {

    /** Places in the table, a power of two. */
    public static final int TABLE = 1 << 20;

    private static final int START = 64;

    private int[] places = new int[START];
    private int size;

    /** Adds one by name; the same name again changes nothing. */
    public Features add(String name) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place(name);
        return this;
    }

    /** Each place once, ascending. */
    public int[] places() {
        int[] sorted = Arrays.copyOf(places, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** String's own hash, stirred as MurmurHash3 ends (Appleby, public domain), so that like names fall far apart. */
    private static int place(String name) {
        int hash = name.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return (hash ^ (hash >>> 16)) & (TABLE - 1);
    }
}
