package org.quoth.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which stories print one text, as last told, until the record changes. Safe to share between threads. */
final class KnownCopies {

    private static final int MOST = 200;

    private final Map<List<String>, Map<String, String>> known = new LinkedHashMap<>();
    private long changes = -1;

    /**
     * @param now the count of changes to the record
     * @param stories ids
     * @param compare tells them apart; called outside the lock, at times twice for the same stories
     */
    Map<String, String> of(long now, List<String> stories, Function<List<String>, Map<String, String>> compare) {
        synchronized (this) {
            if (changes != now || known.size() >= MOST) {
                known.clear();
                changes = now;
            }
            Map<String, String> before = known.get(stories);
            if (before != null) {
                return before;
            }
        }
        Map<String, String> told = compare.apply(stories);
        synchronized (this) {
            if (changes == now) {
                known.put(List.copyOf(stories), told);
            }
        }
        return told;
    }
}
