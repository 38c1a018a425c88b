package org.quoth.train.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes quotations that are not what was said: null where the sentence does not lend itself to it. */
final class Unfaithful {

    static final List<String> KINDS = List.of(
            "negation dropped",
            "negation added",
            "number changed",
            "name changed",
            "modality changed",
            "person changed",
            "two turns stitched",
            "speaker swapped",
            "never said");

    private static final Set<String> NEGATIONS = Set.of("not", "never");
    private static final Map<String, String> DENIED = Map.ofEntries(
            Map.entry("don't", "do"),
            Map.entry("didn't", "did"),
            Map.entry("doesn't", "does"),
            Map.entry("won't", "will"),
            Map.entry("can't", "can"),
            Map.entry("isn't", "is"),
            Map.entry("aren't", "are"),
            Map.entry("wasn't", "was"),
            Map.entry("wouldn't", "would"),
            Map.entry("couldn't", "could"),
            Map.entry("shouldn't", "should"),
            Map.entry("haven't", "have"),
            Map.entry("cannot", "can"));
    private static final Map<String, String> MODALS = Map.of(
            "may", "will", "might", "will", "will", "may", "can", "must", "would", "will", "could", "can", "should",
            "may", "must", "may");
    private static final Map<String, String> PERSONS = Map.of(
            "we", "they", "they", "we", "I", "he", "he", "I", "she", "I", "our", "their", "their", "our", "my", "his",
            "his", "my", "us", "them");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "ten", "twenty");

    private final Random random;
    private final List<String> names;

    /** @param names to put in place of others */
    Unfaithful(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    @Nullable
    String make(String kind, Sentence sentence, @Nullable Sentence elsewhere) {
        List<String> words = new ArrayList<>(sentence.words());
        return switch (kind) {
            case "negation dropped" -> undenied(words);
            case "negation added" -> denied(words);
            case "number changed" -> number(words);
            case "name changed" -> name(words);
            case "modality changed" -> exchanged(words, MODALS);
            case "person changed" -> exchanged(words, PERSONS);
            case "two turns stitched" -> elsewhere == null ? null : sentence.text() + " " + elsewhere.text();
            default -> sentence.text();
        };
    }

    private static @Nullable String undenied(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            String word = words.get(i);
            if (NEGATIONS.contains(word)) {
                words.remove(i);
                return String.join(" ", words);
            }
            String affirmed = DENIED.get(word.replace('’', '\''));
            if (affirmed != null) {
                words.set(i, affirmed);
                return String.join(" ", words);
            }
        }
        return null;
    }

    private static @Nullable String denied(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            boolean free = !NEGATIONS.contains(words.get(i + 1)) && !NEGATIONS.contains(words.get(i));
            if (free
                    && Set.of("is", "are", "was", "were", "will", "would", "can", "could", "should")
                            .contains(words.get(i))) {
                words.add(i + 1, "not");
                return String.join(" ", words);
            }
        }
        return null;
    }

    private @Nullable String number(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("\\$?[1-9][0-9,]*[.?!,]?")) {
                char last = word.charAt(word.length() - 1);
                int at = Character.isDigit(last) ? word.length() - 1 : word.length() - 2;
                char digit = word.charAt(at);
                words.set(
                        i,
                        word.substring(0, at)
                                + (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10)
                                + word.substring(at + 1));
                return String.join(" ", words);
            }
            if (NUMBERS.contains(word)) {
                String other = NUMBERS.get(random.nextInt(NUMBERS.size()));
                if (other.equals(word)) {
                    return null;
                }
                words.set(i, other);
                return String.join(" ", words);
            }
        }
        return null;
    }

    private @Nullable String name(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).matches("[A-Z][a-z]{3,}") && names.contains(words.get(i))) {
                String other = names.get(random.nextInt(names.size()));
                if (other.equals(words.get(i))) {
                    return null;
                }
                words.set(i, other);
                return String.join(" ", words);
            }
        }
        return null;
    }

    private static @Nullable String exchanged(List<String> words, Map<String, String> exchange) {
        for (int i = 1; i < words.size() - 1; i++) {
            String other = exchange.get(words.get(i));
            if (other != null) {
                words.set(i, other);
                return String.join(" ", words);
            }
        }
        return null;
    }
}
