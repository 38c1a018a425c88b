package org.quoth.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * One person's go in a transcript, continuation paragraphs included.
 *
 * @param index 1 for the first
 * @param label as printed, without its colon; null where a turn has none
 * @param speaker {@link Speaker#UNNAMED} for reporters without a name
 * @param span from the label to the last word or mark
 * @param speechBegin where the words begin, after the label; within {@code span}
 * @param interrupted the text marks the turn as cut off
 * @param directions in text order the stage directions inside the turn, their brackets included, and page furniture (running heads, page numbers)
 *     that stands in it; not the speaker's words
 * @param inserted words in square brackets that an editor put in, brackets included; not the speaker's words
 * @param withdrawn words that the speaker took back at once: "part of the west – strike that"
 * @param interpreted the English is an interpreter's, not the speaker's words
 * @param language BCP 47 tag of the language spoken, where a direction names one; else null
 * @param addressed whom it speaks to by a title; null if it does not
 * @param beginsInside the recording began while this turn was under way: "(In progress)"; what came before is not here
 * @param ruled whether a person decided whose it is
 */
public record Turn(
        int index,
        @Nullable String label,
        Speaker speaker,
        TurnKind kind,
        Span span,
        int speechBegin,
        boolean interrupted,
        List<Span> directions,
        List<Span> inserted,
        List<Span> withdrawn,
        boolean interpreted,
        @Nullable String language,
        @Nullable Addressed addressed,
        boolean beginsInside,
        boolean ruled) {

    public Turn {
        directions = List.copyOf(directions);
        inserted = List.copyOf(inserted);
        withdrawn = List.copyOf(withdrawn);
        if (index < 1 || speechBegin < span.begin() || speechBegin > span.end()) {
            throw new IllegalArgumentException(
                    "turn " + index + " " + span + " cannot begin to speak at " + speechBegin);
        }
    }

    /** A turn as a reader sees it. */
    public Turn(
            int index,
            @Nullable String label,
            Speaker speaker,
            TurnKind kind,
            Span span,
            int speechBegin,
            boolean interrupted,
            List<Span> directions) {
        this(
                index,
                label,
                speaker,
                kind,
                span,
                speechBegin,
                interrupted,
                directions,
                List.of(),
                List.of(),
                false,
                null,
                null,
                false,
                false);
    }

    /** From the first word to the end of the turn, directions included. */
    public Span speech() {
        return new Span(speechBegin, span.end());
    }

    /** The first place from this one on that none of its directions holds. */
    public int spokenFrom(int place) {
        int low = 0;
        int high = directions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (directions.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int spoken = place;
        for (int i = low; i < directions.size() && directions.get(i).begin() <= spoken; i++) {
            spoken = Math.max(spoken, directions.get(i).end());
        }
        return spoken;
    }

    public Turn withSpeaker(Speaker value) {
        return with(draft -> draft.speaker = value);
    }

    /** The same by somebody else than the analysis says, or by nobody who is known, as a person decided. */
    public Turn ruledTo(Speaker value) {
        return with(draft -> {
            draft.speaker = value;
            draft.ruled = true;
        });
    }

    public Turn withKind(TurnKind value) {
        return with(draft -> draft.kind = value);
    }

    /** The same with what its brackets and self-corrections tell. */
    public Turn withMarks(
            List<Span> editors, List<Span> takenBack, boolean throughInterpreter, @Nullable String tongue) {
        return with(draft -> {
            draft.inserted = editors;
            draft.withdrawn = takenBack;
            draft.interpreted = throughInterpreter;
            draft.language = tongue;
        });
    }

    /** The same, speaking to somebody by a title. */
    public Turn addressing(@Nullable Addressed value) {
        return with(draft -> draft.addressed = value);
    }

    /** The same, begun before the recording. */
    public Turn begunInside() {
        return with(draft -> draft.beginsInside = true);
    }

    private Turn with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** A copy whose fields can be set, so that each change names only what it changes. */
    private static final class Draft {
        private int index;
        private @Nullable String label;
        private Speaker speaker;
        private TurnKind kind;
        private Span span;
        private int speechBegin;
        private boolean interrupted;
        private List<Span> directions;
        private List<Span> inserted;
        private List<Span> withdrawn;
        private boolean interpreted;
        private @Nullable String language;
        private @Nullable Addressed addressed;
        private boolean beginsInside;
        private boolean ruled;

        Draft(Turn turn) {
            index = turn.index;
            label = turn.label;
            speaker = turn.speaker;
            kind = turn.kind;
            span = turn.span;
            speechBegin = turn.speechBegin;
            interrupted = turn.interrupted;
            directions = turn.directions;
            inserted = turn.inserted;
            withdrawn = turn.withdrawn;
            interpreted = turn.interpreted;
            language = turn.language;
            addressed = turn.addressed;
            beginsInside = turn.beginsInside;
            ruled = turn.ruled;
        }

        Turn finished() {
            return new Turn(
                    index,
                    label,
                    speaker,
                    kind,
                    span,
                    speechBegin,
                    interrupted,
                    directions,
                    inserted,
                    withdrawn,
                    interpreted,
                    language,
                    addressed,
                    beginsInside,
                    ruled);
        }
    }
}
