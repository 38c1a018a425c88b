package org.quoth.desk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The figures of a clause by what they count, such as "stalls", "percent" or "$"; years, days of the month and times of day are none. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("\\$?\\d[\\d,]*(?:\\.\\d+)?%?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> MONTHS = Wording.set("months");
    private static final Set<String> THOUSANDS = Set.of("hundred", "thousand", "million", "billion", "trillion");

    private Figures() {}

    static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    static Map<String, Set<String>> of(Wording clause) {
        Map<String, Set<String>> figures = new LinkedHashMap<>();
        List<String> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            if (isFigure(words, i)) {
                int end = end(words, i);
                String value = String.join(" ", words.subList(i, end));
                String counted = counted(value, words.subList(end, Math.min(end + 2, words.size())));
                i = end - 1;
                if (!counted.isEmpty()) {
                    figures.computeIfAbsent(counted, key -> new LinkedHashSet<>())
                            .add(value);
                }
            }
        }
        return figures;
    }

    private static boolean isFigure(List<String> words, int at) {
        String word = words.get(at);
        return FIGURE.matcher(word).matches()
                && !YEAR.matcher(word).matches()
                && (at == 0 || !MONTHS.contains(words.get(at - 1)));
    }

    /** "2.0 to 2.3", "7 million". */
    private static int end(List<String> words, int at) {
        int end = at + 1;
        if (end + 1 < words.size() && words.get(end).equals("to") && isFigure(words, end + 1)) {
            end += 2;
        }
        return end < words.size() && THOUSANDS.contains(words.get(end)) ? end + 1 : end;
    }

    private static String counted(String value, List<String> after) {
        if (value.contains("$") || after.contains("dollars")) {
            return "$";
        }
        if (value.endsWith("%")) {
            return Wording.stem("percent");
        }
        return after.stream()
                .filter(Wording::isContent)
                .filter(word -> !FIGURE.matcher(word).matches())
                .map(Wording::stem)
                .findFirst()
                .orElse("");
    }
}
