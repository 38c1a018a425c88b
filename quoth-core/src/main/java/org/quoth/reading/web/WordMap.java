package org.quoth.reading.web;

import java.util.Map;

/** Numbers of words, looked up where a word stands in a text, without cutting it out. Immutable. */
final class WordMap {

    private final String[] words;
    private final int[] hashes;
    private final float[] numbers;
    private final int mask;

    private WordMap(int room) {
        words = new String[room];
        hashes = new int[room];
        numbers = new float[room];
        mask = room - 1;
    }

    static WordMap of(Map<String, Float> numbers) {
        WordMap map = new WordMap(Integer.highestOneBit(Math.max(4, numbers.size() * 2)) * 2);
        numbers.forEach(map::put);
        return map;
    }

    private void put(String word, float number) {
        int at = place(word, 0, word.length(), word.hashCode());
        words[at] = word;
        hashes[at] = word.hashCode();
        numbers[at] = number;
    }

    /**
     * The number of the word between two indexes; 0 for one not known.
     *
     * @param hash of the word, as {@link String#hashCode()} defines it
     */
    float of(String text, int begin, int end, int hash) {
        int at = place(text, begin, end, hash);
        return words[at] == null ? 0 : numbers[at];
    }

    private int place(String text, int begin, int end, int hash) {
        int at = (hash ^ (hash >>> 15)) & mask;
        while (words[at] != null && !(hashes[at] == hash && isAt(words[at], text, begin, end))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static boolean isAt(String word, String text, int begin, int end) {
        return word.length() == end - begin && text.startsWith(word, begin);
    }
}
