package org.quoth.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Step.Kind;
import org.quoth.model.Edit;
import org.quoth.model.EditKind;
import org.quoth.model.Match;
import org.quoth.text.Span;

/**
 * Finds the pieces of a quotation that the named speaker did say, where the whole stands nowhere: a run of words, word for word. It confirms nothing: whoever
 * reads it sees which words are on record and which are not.
 */
final class Pieces {

    private static final int LISTED = 3;
    /** Shorter runs and runs of small words are stock phrases, said on many occasions. */
    private static final int RUN = 8;

    private static final int TELLING = 4;
    private static final double WORTH_A_LOOK = 0.15;

    private final QuotedText quoted;

    Pieces(QuotedText quoted) {
        this.quoted = quoted;
    }

    private record Run(int begin, int end, Found found) {

        boolean overlaps(Run other) {
            return begin < other.end && other.begin < end;
        }
    }

    /** The longest first, none of them over another, what is around them in the quotation as put in; empty where only scraps agree. */
    List<Match> in(List<Passage> passages, @Nullable String speaker) {
        List<Run> kept = new ArrayList<>();
        passages.stream()
                .map(this::longest)
                .filter(Objects::nonNull)
                .filter(run -> run.found.mayBeBy(speaker))
                .sorted(Comparator.comparingInt(run -> run.begin - run.end))
                .filter(run -> kept.size() < LISTED && kept.stream().noneMatch(run::overlaps))
                .forEach(kept::add);
        return kept.stream().map(this::match).toList();
    }

    private Match match(Run run) {
        Match match = run.found.match();
        List<Edit> edits = new ArrayList<>(match.edits());
        putIn(0, run.begin, match.span().begin(), edits);
        putIn(run.end, quoted.size(), match.span().end(), edits);
        return match.with(edits);
    }

    private void putIn(int begin, int end, int where, List<Edit> edits) {
        if (begin < end) {
            Span words = quoted.words()
                    .get(begin)
                    .span()
                    .cover(quoted.words().get(end - 1).span());
            edits.add(new Edit(EditKind.INSERT, words, Span.of(where, where), false));
        }
    }

    private @Nullable Run longest(Passage passage) {
        List<Word> words = WordReader.read(passage.primary().text(), Found.speech(passage));
        if (words.isEmpty() || quoted.shareIn(words) < WORTH_A_LOOK) {
            return null;
        }
        int begin = 0;
        int end = 0;
        int from = 0;
        int to = 0;
        for (Step step : Aligner.align(quoted, words).steps()) {
            boolean same = step.kind() == Kind.SAME || step.kind() == Kind.JOINED;
            boolean goesOn = same && step.quoteFrom() == to && !quoted.gaps().get(step.quoteFrom());
            from = goesOn ? from : step.quoteFrom();
            to = same ? step.quoteTo() : step.quoteFrom();
            if (to - from > end - begin) {
                begin = from;
                end = to;
            }
        }
        return tells(begin, end) ? run(begin, end, passage) : null;
    }

    private boolean tells(int begin, int end) {
        return end - begin >= RUN && quoted.part(begin, end).contentWords() >= TELLING;
    }

    private @Nullable Run run(int begin, int end, Passage passage) {
        Found found = Found.in(passage, quoted.part(begin, end), 0);
        return found == null || !found.comparison().clean() ? null : new Run(begin, end, found);
    }
}
