package org.quoth.model;

import java.util.List;

/**
 * Two utterances of one person, an earlier and a later one, and how the words moved between them. Says nothing of the person: what is
 * not plainly the same or plainly moved is unclear.
 *
 * @param gone words of the earlier one that the later one lacks
 * @param come words of the later one that the earlier one lacks
 */
public record Comparison(
        Utterance earlier, Utterance later, Movement movement, String reason, List<String> gone, List<String> come) {

    public Comparison {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** What can be said of two wordings. */
    public enum Movement {
        SAME,
        MOVED,
        UNCLEAR
    }
}
