package org.quoth.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Passage;
import org.quoth.matching.Primaries;
import org.quoth.matching.Primary;
import org.quoth.matching.Quotation;
import org.quoth.matching.Suggestions;
import org.quoth.matching.Utterance;
import org.quoth.search.Near;
import org.quoth.search.Question;
import org.quoth.text.Span;

/** Passages of primary texts that lie near a report in meaning, of the person it names. */
record NearPassages(Meanings meanings, Primaries primaries) implements Suggestions {

    private static final int LOOKED_AT = 20;

    /**
     * Passages less like a report than this are mostly not what was reported: of the named speaker, and of anybody where none is named
     * (docs/accuracy.md, "By meaning").
     */
    private static final double OF_THE_SPEAKER = 0.6;

    private static final double OF_ANYBODY = 0.7;

    @Override
    public List<Passage> of(Quotation quotation) {
        Question spoken = Question.of("")
                .withKind("primary")
                .withSpeaker(surname(quotation.speaker()))
                .between(null, quotation.date());
        double least = quotation.speaker() == null ? OF_ANYBODY : OF_THE_SPEAKER;
        List<Passage> passages = new ArrayList<>();
        for (Near near : meanings.nearest(quotation.text(), spoken, LOOKED_AT)) {
            if (near.likeness() >= least) {
                primaries.primary(near.document()).ifPresent(primary -> add(passages, primary, near.span()));
            }
        }
        return passages;
    }

    /** What every form of a name shares; whether it is the same person is looked at afterwards. */
    private static @Nullable String surname(@Nullable String name) {
        return name == null ? null : name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    }

    private static void add(List<Passage> passages, Primary primary, Span span) {
        for (Utterance utterance : primary.utterances()) {
            Span whole = utterance.speech().getFirst().cover(utterance.speech().getLast());
            if (whole.contains(span)) {
                passages.add(new Passage(primary, utterance, span.begin(), span.end()));
                return;
            }
        }
    }
}
