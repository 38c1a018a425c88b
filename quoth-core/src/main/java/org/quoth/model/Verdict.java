package org.quoth.model;

import java.util.List;

/**
 * What is known of a quotation after holding it against the primary texts.
 *
 * @param tier the loosest rule that was needed: "exact", "folded", "case", "punctuation", …; "none" without a match
 * @param matches best first; empty if nothing was found
 */
public record Verdict(VerdictKind kind, String tier, Searched searched, List<Match> matches) {

    public Verdict {
        matches = List.copyOf(matches);
    }
}
