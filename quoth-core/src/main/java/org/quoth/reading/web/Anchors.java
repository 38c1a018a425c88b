package org.quoth.reading.web;

import java.util.HashMap;
import java.util.Map;

/**
 * What a page's own metadata says that its article says: by agreement with it a block shows that it belongs.
 *
 * @param title folded
 * @param lead its description, folded
 * @param description the longer words of its description
 * @param body its JSON-LD article body, folded; empty where it has none
 */
record Anchors(String title, WordMap titleWords, String lead, WordMap description, String body) {

    private static final int LONG_WORD = 4;
    private static final int LEAD = 30;

    static Anchors of(String title, String description, String body) {
        String folded = Tally.fold(title);
        String lead = Tally.fold(description);
        return new Anchors(folded, words(folded), lead, words(lead), Tally.fold(body));
    }

    private static WordMap words(String folded) {
        Map<String, Float> words = new HashMap<>();
        for (String word : folded.split(" ")) {
            if (word.length() >= LONG_WORD) {
                words.put(word, 1f);
            }
        }
        return WordMap.of(words);
    }

    /** The share of the longer words of some text that the title has, and the share that the description has; 0 for none. */
    double[] shares(String folded) {
        int longer = 0;
        double title = 0;
        double said = 0;
        int begin = 0;
        long hash = WordMap.BEGIN;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && folded.charAt(i) != ' ') {
                hash = WordMap.hash(hash, folded.charAt(i));
                continue;
            }
            if (i - begin >= LONG_WORD) {
                longer++;
                title += titleWords.of(hash);
                said += description.of(hash);
            }
            begin = i + 1;
            hash = WordMap.BEGIN;
        }
        return longer == 0 ? new double[2] : new double[] {title / longer, said / longer};
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
