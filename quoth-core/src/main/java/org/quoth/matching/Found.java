package org.quoth.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Match;
import org.quoth.model.VerdictKind;
import org.quoth.text.Span;

/** A passage that a quotation comes from, near enough to say how they differ. */
record Found(Passage passage, Comparison comparison) {

    private static final int AROUND = 12;
    private static final int FEWEST_AROUND = 6;
    private static final double AGREEING = 0.5;

    /** @param least share of the quotation's words that the passage must hold, in any order, to be looked at closely */
    static @Nullable Found in(Passage passage, QuotedText quoted, double least) {
        List<Word> words = WordReader.read(passage.primary().text(), speech(passage));
        if (words.isEmpty() || quoted.size() == 0) {
            return null;
        }
        if (quoted.shareIn(words) < least) {
            return null;
        }
        Alignment alignment = Aligner.align(quoted, words);
        if (!alignment.found()) {
            return null;
        }
        List<Span> speech = passage.utterance().speech();
        SentenceEdges edges = new SentenceEdges(
                words,
                passage.from() <= speech.getFirst().begin(),
                passage.to() >= speech.getLast().end());
        return new Found(passage, Comparison.of(passage, alignment, edges));
    }

    /** The spoken words of the passage, directions left out. */
    static List<Span> speech(Passage passage) {
        return passage.utterance().speech().stream()
                .map(span -> new Span(
                        Math.max(span.begin(), passage.from()),
                        Math.max(Math.max(span.begin(), passage.from()), Math.min(span.end(), passage.to()))))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    VerdictKind kind() {
        return comparison.verdict();
    }

    /** Whether the speaker is, or for all the text says may be, the one named. */
    boolean mayBeBy(@Nullable String speaker) {
        String own = passage.utterance().speaker();
        if (speaker == null) {
            return true;
        }
        if (isBorrowed()) {
            return false;
        }
        return own == null ? passage.utterance().turn() == null : Names.agree(own, speaker);
    }

    /** Whether the speaker told there what somebody else had said: "the mayor told this room, “The wall will hold.”" */
    private boolean isBorrowed() {
        return comparison.clean() && Borrowed.is(passage.primary().text(), comparison.span());
    }

    /** How many days before the quotation it was spoken; far away if either day is unknown. */
    long daysBefore(@Nullable LocalDate printed) {
        LocalDate day = passage.primary().day();
        return printed == null || day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, printed);
    }

    /**
     * Two transcripts of one event hold one saying twice; two turns are two sayings, and so are two days, unless the words
     * around agree as well: an event past midnight has two dates.
     */
    boolean sameOccasion(Found other) {
        Primary one = passage.primary();
        Primary two = other.passage.primary();
        if (one.document().equals(two.document())) {
            return Objects.equals(
                    passage.utterance().turn(), other.passage.utterance().turn());
        }
        if (one.day() == null || two.day() == null || !sameSpeaker(other)) {
            return false;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one.day(), two.day()));
        return apart == 0 || (apart == 1 && sameSurroundings(other));
    }

    private boolean sameSurroundings(Found other) {
        Set<String> own = surroundings();
        Set<String> others = other.surroundings();
        Set<String> common = new HashSet<>(own);
        common.retainAll(others);
        int fewer = Math.min(own.size(), others.size());
        return fewer >= FEWEST_AROUND && common.size() >= AGREEING * fewer;
    }

    private Set<String> surroundings() {
        Alignment alignment = comparison.alignment();
        List<Word> words = alignment.passage();
        Set<String> around = new HashSet<>();
        words.subList(Math.max(0, alignment.from() - AROUND), alignment.from()).forEach(word -> around.add(word.key()));
        words.subList(alignment.to(), Math.min(words.size(), alignment.to() + AROUND))
                .forEach(word -> around.add(word.key()));
        return around;
    }

    /** Two passages may overlap, and the words stand in both. */
    boolean samePlace(Found other) {
        return passage.primary().document().equals(other.passage.primary().document())
                && comparison.span().overlaps(other.comparison.span());
    }

    private boolean sameSpeaker(Found other) {
        String one = passage.utterance().speaker();
        String two = other.passage.utterance().speaker();
        return one == null || two == null || Names.same(one, two);
    }

    Match match() {
        Primary primary = passage.primary();
        Utterance utterance = passage.utterance();
        return new Match(
                primary.document(),
                primary.source(),
                primary.day(),
                utterance.turn(),
                isBorrowed() ? null : utterance.speaker(),
                comparison.span(),
                comparison.span().of(primary.text()),
                comparison.edits());
    }
}
