package org.quoth.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its commonest little words; says nothing when they do not tell. */
public final class Language {

    private static final int SAMPLE = 20_000;
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "and", "of", "to", "that", "is", "was", "for", "with", "are", "have", "this", "it",
                            "you", "we"),
            "de",
                    Set.of(
                            "der", "die", "und", "das", "ist", "nicht", "mit", "den", "von", "ein", "auch", "für",
                            "auf", "sich", "wir"),
            "fr",
                    Set.of(
                            "le", "les", "et", "des", "est", "une", "que", "pour", "dans", "qui", "pas", "vous", "sur",
                            "nous", "du"),
            "es",
                    Set.of(
                            "el", "los", "y", "las", "una", "que", "por", "con", "para", "del", "es", "se", "su",
                            "como", "pero"),
            "it",
                    Set.of(
                            "il", "di", "che", "della", "per", "una", "gli", "con", "non", "sono", "del", "nel",
                            "anche", "alla", "è"),
            "pt",
                    Set.of(
                            "o", "os", "e", "uma", "que", "para", "com", "não", "do", "da", "em", "mais", "dos", "como",
                            "ao"),
            "nl",
                    Set.of(
                            "de", "het", "een", "van", "en", "niet", "dat", "met", "voor", "zijn", "ook", "op", "aan",
                            "wij", "er"));

    private Language() {}

    /** The languages of each little word. */
    private static final Map<String, List<String>> LANGUAGES = languages();

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        WORDS.forEach((language, little) -> little.forEach(word ->
                languages.computeIfAbsent(word, key -> new ArrayList<>()).add(language)));
        return languages;
    }

    /** A BCP 47 tag, or null if no language has a clear lead. */
    public static @Nullable String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int begin = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i == sample.length() || !Character.isLetter(sample.charAt(i))) {
                if (i > begin) {
                    words++;
                    LANGUAGES
                            .getOrDefault(sample.substring(begin, i), List.of())
                            .forEach(language -> hits.merge(language, 1, Integer::sum));
                }
                begin = i + 1;
            }
        }
        return leading(hits, words);
    }

    private static @Nullable String leading(Map<String, Integer> hits, int words) {
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> each : hits.entrySet()) {
            if (each.getValue() > most) {
                second = most;
                most = each.getValue();
                best = each.getKey();
            } else {
                second = Math.max(second, each.getValue());
            }
        }
        return most * 12 >= words && most * 2 > second * 3 ? best : null;
    }
}
