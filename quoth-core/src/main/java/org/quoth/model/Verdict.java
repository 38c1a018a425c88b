package org.quoth.model;

import java.util.List;

/**
 * What is known of a quotation after holding it against the primary texts.
 *
 * @param tier the loosest rule that was needed: "exact", "folded", "case", "punctuation", …; "none" without a match
 * @param matches best first; empty if nothing was found
 * @param pieces of a quotation that was found nowhere as a whole: passages that hold a piece of it, the longest first, the rest being put in
 */
public record Verdict(VerdictKind kind, String tier, Searched searched, List<Match> matches, List<Match> pieces) {

    public Verdict {
        matches = List.copyOf(matches);
        pieces = List.copyOf(pieces);
    }

    public Verdict(VerdictKind kind, String tier, Searched searched, List<Match> matches) {
        this(kind, tier, searched, matches, List.of());
    }
}
