package org.quoth.reading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by which pages speak of themselves, each with how much it speaks for an article's block: log odds, learned. */
public final class BlockWords {

    private static final int FIRST = 14;

    private final WordMap odds;

    public BlockWords(Map<String, Float> odds) {
        this.odds = WordMap.of(odds);
    }

    /** Reads lines of a word and its log odds. */
    static BlockWords parse(List<String> lines) {
        Map<String, Float> odds = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            odds.put(line.substring(0, space), Float.parseFloat(line.substring(space + 1)));
        }
        return new BlockWords(odds);
    }

    /** The words that count of a text: its first ones, folded. */
    public static List<String> in(String folded) {
        String[] words = folded.split(" ", FIRST + 1);
        return List.of(words).subList(0, Math.min(FIRST, words.length));
    }

    /** Mean, least and first of the odds of a text's words; 0 for words not known. */
    double[] of(String folded) {
        double sum = 0;
        double least = 0;
        double first = 0;
        int words = 0;
        long hash = WordMap.BEGIN;
        for (int i = 0; i <= folded.length() && words < FIRST; i++) {
            if (i == folded.length() || folded.charAt(i) == ' ') {
                double mine = odds.of(hash);
                sum += mine;
                least = Math.min(least, mine);
                first = words == 0 ? mine : first;
                words++;
                hash = WordMap.BEGIN;
            } else {
                hash = WordMap.hash(hash, folded.charAt(i));
            }
        }
        return new double[] {sum / words, least, first};
    }
}
