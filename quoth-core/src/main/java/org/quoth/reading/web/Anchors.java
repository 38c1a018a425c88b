package org.quoth.reading.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page's own metadata says that its article says: by agreement with it a block shows that it belongs.
 *
 * @param title folded
 * @param lead its description, folded
 * @param description the longer words of its description
 * @param body its JSON-LD article body, folded; empty where it has none
 */
record Anchors(String title, Set<String> titleWords, String lead, Set<String> description, String body) {

    private static final int LONG_WORD = 4;
    private static final int LEAD = 30;

    static Anchors of(String title, String description, String body) {
        String folded = BlockFilter.fold(title);
        String lead = BlockFilter.fold(description);
        return new Anchors(folded, words(folded), lead, words(lead), BlockFilter.fold(body));
    }

    private static Set<String> words(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> word.length() >= LONG_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The share of the longer words of some text that are among these; 0 for none. */
    static double share(String folded, Set<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        int longer = 0;
        int shared = 0;
        for (int begin = 0; begin < folded.length(); ) {
            int space = folded.indexOf(' ', begin);
            int end = space < 0 ? folded.length() : space;
            if (end - begin >= LONG_WORD) {
                longer++;
                shared += words.contains(folded.substring(begin, end)) ? 1 : 0;
            }
            begin = end + 1;
        }
        return longer == 0 ? 0 : (double) shared / longer;
    }

    /** Whether a text begins as the description does: pages take their description from the first paragraph. */
    boolean leads(String text) {
        int common = Math.min(LEAD, Math.min(text.length(), lead.length()));
        return common == LEAD && text.regionMatches(0, lead, 0, LEAD);
    }

    /** 1 if the JSON-LD body holds the text, -1 if it does not, 0 where there is none. */
    int stated(String folded) {
        if (body.length() < 400) {
            return 0;
        }
        return body.contains(folded.substring(0, Math.min(60, folded.length()))) ? 1 : -1;
    }
}
