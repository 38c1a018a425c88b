package org.quoth.train.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Says sentences that were never said but sound like it: each word follows the two before it somewhere in the transcripts. */
final class Babbler {

    private static final int LONGEST = 30;

    private final Map<String, List<String>> following = new HashMap<>();
    private final List<String> openings = new ArrayList<>();
    private final Random random;

    Babbler(List<Sentence> sentences, Random random) {
        this.random = random;
        for (Sentence sentence : sentences) {
            List<String> words = sentence.words();
            if (words.size() < 6) {
                continue;
            }
            openings.add(words.get(0) + " " + words.get(1));
            for (int i = 2; i < words.size(); i++) {
                following
                        .computeIfAbsent(words.get(i - 2) + " " + words.get(i - 1), pair -> new ArrayList<>())
                        .add(words.get(i));
            }
        }
    }

    String sentence() {
        List<String> words = new ArrayList<>(
                List.of(openings.get(random.nextInt(openings.size())).split(" ", -1)));
        while (words.size() < LONGEST) {
            List<String> next = following.get(words.get(words.size() - 2) + " " + words.getLast());
            if (next == null) {
                break;
            }
            words.add(next.get(random.nextInt(next.size())));
        }
        return String.join(" ", words);
    }
}
