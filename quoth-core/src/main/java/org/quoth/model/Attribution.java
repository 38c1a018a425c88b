package org.quoth.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Somebody is reported to have said (thought, written) something.
 *
 * @param id unique in the document
 * @param content what was said: without the complementizer, without the outer quotation marks; several spans when the attribution
 *     splits it; never empty
 * @param cue the words that report it; may be empty
 * @param source the words that name who said it; may be empty
 * @param turn the transcript turn in which it is reported, counted from 1; null in a story
 * @param in the attribution inside which this one is reported
 * @param continues the attribution that this one carries on in the next paragraph
 * @param sameAs the attribution of the body that a headline or heading repeats
 * @param paraphrases the quotation that this one, from the same speaker, says in the writer's words
 * @param hearsay "reportedly", "is said to have"
 * @param confidence 0 to 1
 * @param telling in what, how and when it was told
 * @param ruled whether a person decided whose words they are
 */
public record Attribution(
        String id,
        AttributionKind kind,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        Speaker speaker,
        @Nullable Integer turn,
        @Nullable String in,
        @Nullable String continues,
        @Nullable String sameAs,
        @Nullable String paraphrases,
        Polarity polarity,
        boolean hearsay,
        double confidence,
        Telling telling,
        boolean ruled) {

    public Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution " + id + " has no content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("attribution " + id + " has confidence " + confidence);
        }
    }

    /** An attribution as a finder sees it: spans only, its speaker not yet looked for. */
    public static Attribution found(
            String id, AttributionKind kind, List<Span> content, List<Span> cue, List<Span> source, double confidence) {
        return new Attribution(
                id,
                kind,
                content,
                cue,
                source,
                Speaker.UNNAMED,
                null,
                null,
                null,
                null,
                null,
                Polarity.ASSERTED,
                false,
                confidence,
                Telling.PLAIN,
                false);
    }

    /** From the first to the last unit of all its spans. */
    public Span cover() {
        Span cover = content.get(0);
        for (List<Span> role : List.of(content, cue, source)) {
            for (Span span : role) {
                cover = cover.cover(span);
            }
        }
        return cover;
    }

    public Attribution withId(String value) {
        return with(draft -> draft.id = value);
    }

    public Attribution withKind(AttributionKind value) {
        return with(draft -> draft.kind = value);
    }

    public Attribution withContent(List<Span> value) {
        return with(draft -> draft.content = value);
    }

    public Attribution withSource(List<Span> value) {
        return with(draft -> draft.source = value);
    }

    public Attribution withCue(List<Span> value) {
        return with(draft -> draft.cue = value);
    }

    public Attribution withConfidence(double value) {
        return with(draft -> draft.confidence = value);
    }

    public Attribution withSpeaker(Speaker value) {
        return with(draft -> draft.speaker = value);
    }

    public Attribution withTurn(@Nullable Integer value) {
        return with(draft -> draft.turn = value);
    }

    public Attribution within(@Nullable String outer) {
        return with(draft -> draft.in = outer);
    }

    public Attribution continuing(@Nullable String earlier) {
        return with(draft -> draft.continues = earlier);
    }

    public Attribution repeating(@Nullable String original) {
        return with(draft -> draft.sameAs = original);
    }

    public Attribution paraphrasing(@Nullable String quotation) {
        return with(draft -> draft.paraphrases = quotation);
    }

    public Attribution withPolarity(Polarity value) {
        return with(draft -> draft.polarity = value);
    }

    public Attribution withHearsay(boolean value) {
        return with(draft -> draft.hearsay = value);
    }

    /** The words of somebody else than the analysis says, or of nobody who is known, as a person decided. */
    public Attribution ruledTo(Speaker value) {
        return with(draft -> {
            draft.speaker = value;
            draft.ruled = true;
        });
    }

    public Attribution told(Telling value) {
        return with(draft -> draft.telling = value);
    }

    private Attribution with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** A copy whose fields can be set, so that each change names only what it changes. */
    private static final class Draft {
        private String id;
        private AttributionKind kind;
        private List<Span> content;
        private List<Span> cue;
        private List<Span> source;
        private Speaker speaker;
        private @Nullable Integer turn;
        private @Nullable String in;
        private @Nullable String continues;
        private @Nullable String sameAs;
        private @Nullable String paraphrases;
        private Polarity polarity;
        private boolean hearsay;
        private double confidence;
        private Telling telling;
        private boolean ruled;

        Draft(Attribution attribution) {
            id = attribution.id;
            kind = attribution.kind;
            content = attribution.content;
            cue = attribution.cue;
            source = attribution.source;
            speaker = attribution.speaker;
            turn = attribution.turn;
            in = attribution.in;
            continues = attribution.continues;
            sameAs = attribution.sameAs;
            paraphrases = attribution.paraphrases;
            polarity = attribution.polarity;
            hearsay = attribution.hearsay;
            confidence = attribution.confidence;
            telling = attribution.telling;
            ruled = attribution.ruled;
        }

        Attribution finished() {
            return new Attribution(
                    id,
                    kind,
                    content,
                    cue,
                    source,
                    speaker,
                    turn,
                    in,
                    continues,
                    sameAs,
                    paraphrases,
                    polarity,
                    hearsay,
                    confidence,
                    telling,
                    ruled);
        }
    }
}
