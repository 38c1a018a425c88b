package org.quoth.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each feature the blocks it occurs in, in ascending order: an open hash table from feature to a list of differences in
 * variable-length bytes. A list of one is kept in the table itself, which is what half of all word pairs need. Grows by
 * doubling; not safe to share between threads while blocks are added.
 */
final class Postings {

    private static final double FULL = 0.7;

    private int[] features = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int[] lasts = new int[1 << 12];
    private byte[] @Nullable [] lists = new byte[1 << 12][];
    private int size;

    /** Adds a block, which must not be less than those added before. */
    void add(int feature, int block) {
        if (size > features.length * FULL) {
            grow();
        }
        int at = place(feature);
        if (counts[at] == 0) {
            features[at] = feature;
            counts[at] = 1;
            lasts[at] = block;
            size++;
        } else if (lasts[at] != block) {
            append(at, block);
        }
    }

    int count(int feature) {
        return counts[place(feature)];
    }

    /** Every feature there is, once, in no order. */
    int[] features() {
        int[] all = new int[size];
        int found = 0;
        for (int at = 0; at < features.length; at++) {
            if (counts[at] > 0) {
                all[found++] = features[at];
            }
        }
        return all;
    }

    int[] blocks(int feature) {
        int at = place(feature);
        int[] blocks = new int[counts[at]];
        if (blocks.length == 0) {
            return blocks;
        }
        byte[] list = lists[at];
        if (list == null) {
            blocks[0] = lasts[at];
            return blocks;
        }
        int read = HEAD;
        int block = 0;
        for (int i = 0; i < blocks.length; i++) {
            int shift = 0;
            int difference = 0;
            byte next;
            do {
                next = list[read++];
                difference |= (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            block += difference;
            blocks[i] = block;
        }
        return blocks;
    }

    /** A list begins with its length in bytes. */
    private static final int HEAD = 4;

    private void append(int at, int block) {
        byte[] list = lists[at];
        if (list == null) {
            list = new byte[HEAD + 8];
            setLength(list, HEAD);
            list = write(list, lasts[at]);
        }
        lists[at] = write(list, block - lasts[at]);
        lasts[at] = block;
        counts[at]++;
    }

    private static byte[] write(byte[] list, int difference) {
        int end = length(list);
        byte[] room = end + 5 > list.length ? Arrays.copyOf(list, end + 5 + end / 3) : list;
        int rest = difference;
        while (rest > 0x7f) {
            room[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        room[end++] = (byte) rest;
        setLength(room, end);
        return room;
    }

    private static int length(byte[] list) {
        return ((list[0] & 0xff) << 24) | ((list[1] & 0xff) << 16) | ((list[2] & 0xff) << 8) | (list[3] & 0xff);
    }

    private static void setLength(byte[] list, int length) {
        list[0] = (byte) (length >>> 24);
        list[1] = (byte) (length >>> 16);
        list[2] = (byte) (length >>> 8);
        list[3] = (byte) length;
    }

    private int place(int feature) {
        int mask = features.length - 1;
        int at = ((feature * 0x9E3779B9) >>> 7) & mask;
        while (counts[at] != 0 && features[at] != feature) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldFeatures = features;
        int[] oldCounts = counts;
        int[] oldLasts = lasts;
        byte[][] oldLists = lists;
        int capacity = features.length * 2;
        features = new int[capacity];
        counts = new int[capacity];
        lasts = new int[capacity];
        lists = new byte[capacity][];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldCounts[i] > 0) {
                int at = place(oldFeatures[i]);
                features[at] = oldFeatures[i];
                counts[at] = oldCounts[i];
                lasts[at] = oldLasts[i];
                lists[at] = oldLists[i];
            }
        }
    }
}
