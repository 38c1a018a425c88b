package org.quoth.train.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quoth.reading.web.BlockSurvey;

/**
 * What would be gained if the words that stand on several pages of one site were left out of its articles: body against gold with and
 * without them, over the pages whose site has another page in the sets.
 */
final class RepeatedBlocks {

    private static final int[] SHORTEST = {12, 40, 100, 150};
    private static final double COPY = 0.5;
    private static final int LONG = 60;

    /**
     * A page as read.
     *
     * @param site its host; empty if unknown
     * @param all all its blocks, folded
     * @param kept those of its article
     */
    record Read(PageGold gold, String site, Set<String> all, List<String> kept) {

        /** Whether most of its longer blocks are the other's: the same article twice, not two of one site. */
        boolean isCopyOf(Read other) {
            Set<String> mine = new HashSet<>(all);
            mine.removeIf(block -> block.length() < LONG);
            long shared = mine.stream().filter(other.all::contains).count();
            return shared > mine.size() * COPY;
        }
    }

    private RepeatedBlocks() {}

    /** Prints the figures for some pages as they are, and without what other pages of their sites hold too. */
    static void report(List<Read> pages) {
        Map<String, List<Read>> sites = new HashMap<>();
        for (Read page : pages) {
            if (!page.site().isEmpty()) {
                sites.computeIfAbsent(page.site(), site -> new ArrayList<>()).add(page);
            }
        }
        sites.values().removeIf(site -> site.size() < 2);
        print("sites with several pages", sites, block -> false);
        for (int shortest : SHORTEST) {
            print("without repeated blocks of " + shortest + " or more", sites, block -> block.length() >= shortest);
        }
    }

    private static void print(String name, Map<String, List<Read>> sites, Predicate<String> counts) {
        double precision = 0;
        double recall = 0;
        int pages = 0;
        int left = 0;
        for (List<Read> site : sites.values()) {
            for (Read page : site) {
                StringBuilder text = new StringBuilder();
                for (String block : page.kept()) {
                    String folded = BlockSurvey.fold(block);
                    boolean out = counts.test(folded) && isRepeated(folded, page, site);
                    text.append(out ? "" : block + "\n");
                    left += out ? 1 : 0;
                }
                double[] score =
                        Shingles.precisionRecall(Shingles.of(page.gold().body()), Shingles.of(text.toString()));
                precision += score[0];
                recall += score[1];
                pages++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-40s F1 %.4f  P %.4f  R %.4f; %d pages of %d sites, %d blocks left out%n",
                name,
                2 * precision * recall / (precision + recall) / pages,
                precision / pages,
                recall / pages,
                pages,
                sites.size(),
                left);
    }

    private static boolean isRepeated(String block, Read page, List<Read> site) {
        return site.stream()
                .anyMatch(other -> !other.equals(page) && other.all().contains(block) && !page.isCopyOf(other));
    }
}
