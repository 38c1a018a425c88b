package org.quoth.train.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells of each block of a page how much of it stands in the gold text. The longest common runs of words are taken first, each word of
 * either side once; what lies between two runs that follow on one another is filled in word by word.
 */
final class BlockLabels {

    private static final int SEED = 4;

    private final List<String> page = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<String> gold;
    private final int[] matched;
    private final boolean[] used;

    private record Run(int page, int gold, int length) {}

    private BlockLabels(List<String> texts, String gold) {
        for (int i = 0; i < texts.size(); i++) {
            for (String word : Shingles.words(texts.get(i).toLowerCase(Locale.ROOT))) {
                page.add(word);
                owners.add(i);
            }
        }
        this.gold = Shingles.words(gold.toLowerCase(Locale.ROOT));
        matched = new int[page.size()];
        Arrays.fill(matched, -1);
        used = new boolean[this.gold.size()];
    }

    /** The share of each block's words that stand in the gold, 0 to 1. */
    static float[] of(List<String> texts, String gold) {
        BlockLabels labels = new BlockLabels(texts, gold);
        labels.matchRuns();
        labels.fillGaps();
        float[] hits = new float[texts.size()];
        float[] all = new float[texts.size()];
        for (int i = 0; i < labels.matched.length; i++) {
            hits[labels.owners.get(i)] += labels.matched[i] >= 0 ? 1 : 0;
            all[labels.owners.get(i)]++;
        }
        for (int i = 0; i < hits.length; i++) {
            hits[i] = all[i] == 0 ? 0 : hits[i] / all[i];
        }
        return hits;
    }

    private void matchRuns() {
        Map<String, List<Integer>> seeds = new HashMap<>();
        for (int i = 0; i + SEED <= gold.size(); i++) {
            seeds.computeIfAbsent(String.join(" ", gold.subList(i, i + SEED)), key -> new ArrayList<>())
                    .add(i);
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + SEED <= page.size(); i++) {
            for (int at : seeds.getOrDefault(String.join(" ", page.subList(i, i + SEED)), List.of())) {
                boolean goesOn = i > 0 && at > 0 && page.get(i - 1).equals(gold.get(at - 1));
                if (!goesOn) {
                    runs.add(new Run(i, at, length(i, at)));
                }
            }
        }
        runs.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.page() - b.page());
        runs.forEach(this::take);
    }

    private int length(int i, int at) {
        int length = 0;
        while (i + length < page.size()
                && at + length < gold.size()
                && page.get(i + length).equals(gold.get(at + length))) {
            length++;
        }
        return length;
    }

    /** What is still free of a run, if it is no mere scrap. */
    private void take(Run run) {
        int free = 0;
        for (int k = 0; k < run.length(); k++) {
            free += matched[run.page() + k] < 0 && !used[run.gold() + k] ? 1 : 0;
        }
        if (free < SEED) {
            return;
        }
        for (int k = 0; k < run.length(); k++) {
            if (matched[run.page() + k] < 0 && !used[run.gold() + k]) {
                matched[run.page() + k] = run.gold() + k;
                used[run.gold() + k] = true;
            }
        }
    }

    /** Between two runs, or before the first and after the last, free words that are equal in order. */
    private void fillGaps() {
        int before = -1;
        for (int i = 0; i <= page.size(); i++) {
            if (i == page.size() || matched[i] >= 0) {
                int from = before < 0 ? 0 : matched[before] + 1;
                int to = i == page.size() ? gold.size() : matched[i];
                if (i - before > 1 && from < to && to - from < 400) {
                    fill(before + 1, i, from, to);
                }
                before = i;
            }
        }
    }

    private void fill(int begin, int end, int from, int to) {
        int at = from;
        for (int i = begin; i < end; i++) {
            for (int k = at; k < to; k++) {
                if (!used[k] && page.get(i).equals(gold.get(k))) {
                    matched[i] = k;
                    used[k] = true;
                    at = k + 1;
                    break;
                }
            }
        }
    }
}
