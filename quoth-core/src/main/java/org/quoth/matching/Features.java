package org.quoth.matching;

import java.util.List;

/** What a passage is found by: its words that carry meaning, and its pairs of neighbouring words. */
final class Features {

    private Features() {}

    interface Taker {
        void take(int feature, int word);
    }

    static void each(List<Word> words, Taker taker) {
        int before = 0;
        for (int at = 0; at < words.size(); at++) {
            String key = words.get(at).key();
            if (Lexicon.disfluency(key)) {
                continue;
            }
            int own = mix(key.hashCode());
            if (Lexicon.content(key)) {
                taker.take(own, at);
            }
            if (before != 0) {
                taker.take(mix(before * 31 + own), at);
            }
            before = own;
        }
    }

    /** Spreads the bits (the finalizer of MurmurHash3). */
    private static int mix(int value) {
        int mixed = value;
        mixed ^= mixed >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
