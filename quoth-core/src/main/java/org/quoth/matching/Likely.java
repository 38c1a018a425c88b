package org.quoth.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Match;
import org.quoth.text.Span;

/**
 * The sentences of a passage that share most with a report of it.
 *
 * @param common how many of the report's telling words they hold
 */
record Likely(Passage passage, Span span, int common) {

    private static final int FEWEST = 3;
    private static final double SHARE = 0.5;

    /** Where nobody is named, anybody's words would do, and a few in common mean nothing. */
    private static final int FEWEST_OF_ANYBODY = 5;

    private static final double SHARE_OF_ANYBODY = 0.7;
    private static final int WINDOW = 45;

    static @Nullable Likely in(Passage passage, QuotedText report, boolean named) {
        Set<String> wanted = new HashSet<>();
        report.words().stream().map(Word::key).filter(Lexicon::content).forEach(wanted::add);
        List<Word> words = WordReader.read(passage.primary().text(), Found.speech(passage));
        int bestFrom = 0;
        int best = 0;
        for (int from = 0; from < words.size(); from++) {
            int common = common(words, from, wanted);
            if (common > best) {
                best = common;
                bestFrom = from;
            }
        }
        int fewest = named ? FEWEST : FEWEST_OF_ANYBODY;
        if (best < fewest || best < wanted.size() * (named ? SHARE : SHARE_OF_ANYBODY)) {
            return null;
        }
        SentenceEdges edges = new SentenceEdges(words, true, true);
        int last = lastCommon(words, bestFrom, wanted);
        Span span = words.get(edges.begin(bestFrom))
                .span()
                .cover(words.get(edges.end(last + 1) - 1).span());
        return new Likely(passage, span, best);
    }

    /** A passage as it is, whatever its words. */
    static Likely whole(Passage passage) {
        return new Likely(passage, new Span(passage.from(), passage.to()), 0);
    }

    boolean samePlace(Likely other) {
        return passage.primary().document().equals(other.passage.primary().document()) && span.overlaps(other.span);
    }

    private static int common(List<Word> words, int from, Set<String> wanted) {
        if (!wanted.contains(words.get(from).key())) {
            return 0;
        }
        Set<String> seen = new HashSet<>();
        for (int at = from; at < Math.min(words.size(), from + WINDOW); at++) {
            if (wanted.contains(words.get(at).key())) {
                seen.add(words.get(at).key());
            }
        }
        return seen.size();
    }

    private static int lastCommon(List<Word> words, int from, Set<String> wanted) {
        int last = from;
        for (int at = from; at < Math.min(words.size(), from + WINDOW); at++) {
            last = wanted.contains(words.get(at).key()) ? at : last;
        }
        return last;
    }

    Match match() {
        return new Match(
                passage.primary().document(),
                passage.primary().source(),
                passage.primary().day(),
                passage.utterance().turn(),
                passage.utterance().speaker(),
                span,
                span.of(passage.primary().text()),
                List.of());
    }
}
