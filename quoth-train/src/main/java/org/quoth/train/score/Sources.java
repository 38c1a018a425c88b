package org.quoth.train.score;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether two sources name the same: half of the words of each, or the same head. */
final class Sources {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "that", "these", "those");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "[", "]", "–", "—", "-");
    private static final int NONE = -1;

    private final TokenText text;

    Sources(TokenText text) {
        this.text = text;
    }

    boolean same(SortedSet<Integer> gold, SortedSet<Integer> found) {
        if (gold.isEmpty() || found.isEmpty()) {
            return gold.isEmpty() && found.isEmpty();
        }
        Set<Integer> ours = telling(gold);
        Set<Integer> theirs = telling(found);
        int both = (int) ours.stream().filter(theirs::contains).count();
        boolean half = 2 * both >= ours.size() && 2 * both >= theirs.size();
        int head = head(gold);
        return both > 0 && (half || (head != NONE && head == head(found)));
    }

    /** Words that are no determiners; all tokens where there is none. */
    private Set<Integer> telling(SortedSet<Integer> source) {
        Set<Integer> telling = new TreeSet<>();
        for (int token : source) {
            if (text.isWord(token) && !DETERMINERS.contains(text.token(token).toLowerCase(Locale.ROOT))) {
                telling.add(token);
            }
        }
        return telling.isEmpty() ? source : telling;
    }

    /** The last capitalised word before the first break. */
    private int head(SortedSet<Integer> source) {
        int head = NONE;
        for (int token : source) {
            if (BREAKS.contains(text.token(token))) {
                return head;
            }
            if (Character.isUpperCase(text.token(token).codePointAt(0))) {
                head = token;
            }
        }
        return head;
    }
}
