package org.quoth.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoth.model.Block;
import org.quoth.model.Document;

/**
 * Tells stories that print one text, an agency's mostly: it is one report, however many sites carry it. Texts are one where most runs of five
 * words of the shorter stand in the longer (shingles: Broder, "On the resemblance and containment of documents", 1997).
 */
final class Copies {

    private static final int RUN = 5;
    private static final double MOST = 0.7;

    private Copies() {}

    /** For each story the id of the first one in the list that prints the same text: its own where none before it does. */
    static Map<String, String> among(List<Document> stories) {
        Map<String, String> first = new HashMap<>();
        Map<String, Set<Integer>> texts = new HashMap<>();
        List<String> originals = new ArrayList<>();
        for (Document story : stories) {
            Set<Integer> runs = runs(story);
            String original = originals.stream()
                    .filter(each -> same(texts.getOrDefault(each, Set.of()), runs))
                    .findFirst()
                    .orElse(story.id());
            if (original.equals(story.id())) {
                originals.add(original);
                texts.put(original, runs);
            }
            first.put(story.id(), original);
        }
        return first;
    }

    private static boolean same(Set<Integer> one, Set<Integer> other) {
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        return shorter > 0 && common.size() >= MOST * shorter;
    }

    private static Set<Integer> runs(Document story) {
        Set<Integer> runs = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (Block block : story.blocks()) {
            if (block.isBody()) {
                for (String word :
                        block.span().of(story.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                    words.add(word);
                }
            }
        }
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(words.subList(at, at + RUN).hashCode());
        }
        return runs;
    }
}
