package org.quoth.reading.web;

import java.util.Map;

/**
 * Numbers of words, looked up where a word stands in a text, without cutting it out: by 64 bits of each word's hash (FNV-1a), which tell
 * apart as many words as there will ever be. Immutable.
 */
final class WordMap {

    /** The hash of no letters, to begin a word's with. */
    static final long BEGIN = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long[] hashes;
    private final float[] numbers;
    private final int shift;

    private WordMap(int bits) {
        hashes = new long[1 << bits];
        numbers = new float[1 << bits];
        shift = Long.SIZE - bits;
    }

    static WordMap of(Map<String, Float> numbers) {
        WordMap map = new WordMap(Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(16, numbers.size() * 2)));
        numbers.forEach(map::put);
        return map;
    }

    private void put(String word, float number) {
        long hash = BEGIN;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        int at = place(hash);
        hashes[at] = hash;
        numbers[at] = number;
    }

    /** The hash of some letters and one more. */
    static long hash(long letters, char next) {
        return (letters ^ next) * PRIME;
    }

    /** The number of the word with a hash; 0 for one not known. */
    float of(long hash) {
        return numbers[place(hash)];
    }

    private int place(long hash) {
        int at = (int) ((hash * GOLDEN) >>> shift);
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & (hashes.length - 1);
        }
        return at;
    }
}
