package org.quoth.train.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of four words of a text, counted: the measure of the Scrapinghub benchmark, words being {@code \w+}. */
final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    static Shingles of(String text) {
        Shingles shingles = new Shingles();
        List<String> words = words(text);
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1) && !words.isEmpty(); i++) {
            shingles.counts.merge(
                    String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
            shingles.total++;
        }
        return shingles;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Its words in lower case with one space between. */
    static String folded(String text) {
        return String.join(" ", words(text.toLowerCase(Locale.ROOT)));
    }

    /** Of the runs found, the share that gold holds, and of the gold's the share found; an empty text has neither. */
    static double[] precisionRecall(Shingles gold, Shingles found) {
        int both = 0;
        for (Map.Entry<String, Integer> each : found.counts.entrySet()) {
            both += Math.min(each.getValue(), gold.counts.getOrDefault(each.getKey(), 0));
        }
        return new double[] {
            found.total == 0 ? 0 : (double) both / found.total, gold.total == 0 ? 0 : (double) both / gold.total
        };
    }
}
