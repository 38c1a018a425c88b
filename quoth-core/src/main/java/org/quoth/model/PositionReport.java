package org.quoth.model;

import java.util.List;

/**
 * What somebody said about a topic.
 *
 * @param ofStatements how many statements of theirs there are in the period, on any topic: what the rest is counted against
 * @param utterances the oldest first
 * @param groups the same by what they say
 * @param comparisons each day on which they spoke of it against the day before
 * @param others who else spoke of it, each with the first time, the oldest first
 */
public record PositionReport(
        String speaker,
        String about,
        long ofStatements,
        List<Utterance> utterances,
        List<List<Utterance>> groups,
        List<Comparison> comparisons,
        List<Utterance> others) {

    public PositionReport {
        utterances = List.copyOf(utterances);
        groups = groups.stream().map(List::copyOf).toList();
        comparisons = List.copyOf(comparisons);
        others = List.copyOf(others);
    }

    /** "3 of 15 statements, 2025-03-04 to 2025-06-10". */
    public String counted() {
        String period = utterances.isEmpty()
                ? ""
                : ", " + utterances.getFirst().when() + " to "
                        + utterances.getLast().when();
        return utterances.size() + " of " + ofStatements + " statements" + period;
    }
}
