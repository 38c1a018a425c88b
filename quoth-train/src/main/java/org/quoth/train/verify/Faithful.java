package org.quoth.train.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes quotations that a newspaper may print of a sentence: null where the sentence does not lend itself to it. */
final class Faithful {

    static final List<String> KINDS =
            List.of("exact", "cut", "ellipsis", "bracketed", "re-punctuated", "re-spelled", "two sentences");

    private static final Map<String, String> RESPELLED = Map.ofEntries(
            Map.entry("percent", "per cent"),
            Map.entry("okay", "OK"),
            Map.entry("OK", "okay"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("ten", "10"),
            Map.entry("20", "twenty"),
            Map.entry("50", "fifty"),
            Map.entry("100", "a hundred"),
            Map.entry("defense", "defence"),
            Map.entry("labor", "labour"),
            Map.entry("organization", "organisation"),
            Map.entry("realize", "realise"),
            Map.entry("program", "programme"),
            Map.entry("Senator", "Sen."),
            Map.entry("Governor", "Gov."),
            Map.entry("anymore", "any more"),
            Map.entry("everybody", "every body"));

    private final Random random;

    Faithful(Random random) {
        this.random = random;
    }

    @Nullable
    String make(String kind, Sentence sentence, @Nullable Sentence next) {
        List<String> words = new ArrayList<>(sentence.words());
        return switch (kind) {
            case "exact" -> sentence.text();
            case "cut" -> cut(words);
            case "ellipsis" -> ellipsis(words);
            case "bracketed" -> bracketed(words);
            case "re-punctuated" -> punctuated(sentence.text());
            case "re-spelled" -> respelled(words);
            default -> next == null ? null : sentence.text() + " " + next.text();
        };
    }

    /** Seven words or more out of the middle, in small letters as a part is printed. */
    private @Nullable String cut(List<String> words) {
        if (words.size() < 9) {
            return null;
        }
        int length = 7 + random.nextInt(words.size() - 8);
        int begin = random.nextInt(words.size() - length);
        return String.join(" ", words.subList(begin, begin + length)).replaceAll("[,;:-]+$", "");
    }

    private @Nullable String ellipsis(List<String> words) {
        if (words.size() < 15) {
            return null;
        }
        int left = 2 + random.nextInt(5);
        int begin = 4 + random.nextInt(words.size() - left - 7);
        return String.join(" ", words.subList(0, begin))
                + (random.nextBoolean() ? " ... " : " … ")
                + String.join(" ", words.subList(begin + left, words.size()));
    }

    private @Nullable String bracketed(List<String> words) {
        for (int i = 3; i < words.size() - 3; i++) {
            if (List.of("it", "this", "that", "they", "them", "he", "she").contains(words.get(i))) {
                words.set(i, "[the plan for the harbour]");
                return String.join(" ", words);
            }
        }
        return null;
    }

    private String punctuated(String sentence) {
        String marks = switch (random.nextInt(4)) {
            case 0 -> sentence.replace(", ", " ");
            case 1 -> sentence.replace(", ", " — ");
            case 2 -> sentence.replace("--", ",").replace(" ,", ",");
            default -> sentence.replace(", ", "; ");
        };
        return "“" + marks.replace('\'', '’').replaceAll("[.?!]$", ",") + "”";
    }

    private static @Nullable String respelled(List<String> words) {
        boolean changed = false;
        for (int i = 1; i < words.size(); i++) {
            String other = RESPELLED.get(words.get(i));
            boolean counted = i + 1 < words.size() && words.get(i + 1).matches("(?i)(hundred|thousand|million).*");
            if (other != null && !counted && !words.get(i - 1).matches("\\$?[0-9].*")) {
                words.set(i, other);
                changed = true;
            }
        }
        return changed ? String.join(" ", words) : null;
    }
}
