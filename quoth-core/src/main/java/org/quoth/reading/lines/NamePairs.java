package org.quoth.reading.lines;

import java.util.HashMap;
import java.util.Map;

/** How often two capitalised words stand side by side in a text: first and last names, for the most part. Immutable once made. */
final class NamePairs {

    private final Map<String, Integer> counts = new HashMap<>();

    private NamePairs() {}

    static NamePairs in(String text) {
        NamePairs pairs = new NamePairs();
        int begin = -1;
        int end = -1;
        int at = 0;
        while (at < text.length()) {
            int stop = wordEnd(text, at);
            if (stop == at) {
                at++;
            } else {
                boolean capital = Character.isUpperCase(text.charAt(at));
                if (capital && begin >= 0 && end + 1 == at && text.charAt(end) == ' ') {
                    pairs.counts.merge(text.substring(begin, stop), 1, Integer::sum);
                }
                begin = capital ? at : -1;
                end = stop;
                at = stop;
            }
        }
        return pairs;
    }

    /** How often the first two words of a name stand in the text; 0 for a single word. */
    int times(String name) {
        int first = wordEnd(name, 0);
        int second = first < name.length() ? wordEnd(name, first + 1) : first;
        return counts.getOrDefault(name.substring(0, second), 0);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
    }
}
