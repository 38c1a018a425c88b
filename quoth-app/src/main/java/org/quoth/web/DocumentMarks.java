package org.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Commitment;
import org.quoth.model.Document;
import org.quoth.model.Due;
import org.quoth.model.TimeExpression;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/** What there is to see in the text of a document. */
final class DocumentMarks {

    private final Document document;

    DocumentMarks(Document document) {
        this.document = document;
    }

    /** Stage directions, words taken back, times, commitments, and what a speaker reports of others. */
    List<Mark> ofTranscript() {
        List<Mark> marks = new ArrayList<>();
        for (Turn turn : document.turns()) {
            turn.directions().stream()
                    .filter(span -> !span.of(document.text()).isBlank())
                    .forEach(span -> marks.add(Mark.looking(span, "direction", null)));
            turn.withdrawn().forEach(span -> marks.add(Mark.looking(span, "withdrawn", "taken back")));
        }
        marks.addAll(times());
        marks.addAll(commitments());
        for (Attribution attribution : document.attributions()) {
            String hint = "reports what others said: " + document.words(attribution.source());
            attribution.content().forEach(span -> marks.add(Mark.looking(span, "reported", hint)));
        }
        return marks;
    }

    /** Quotations by kind, each leading to its note, with their cues and sources. */
    List<Mark> ofStory() {
        List<Mark> marks = new ArrayList<>(times());
        for (Attribution attribution : document.attributions()) {
            String look = "q " + Wording.kind(attribution.kind()) + (attribution.in() == null ? "" : " inner");
            for (Span span : attribution.content()) {
                marks.add(new Mark(
                        withQuotationMarks(span, attribution.kind()),
                        look,
                        "#" + attribution.id(),
                        attribution.id(),
                        null));
            }
            attribution.cue().forEach(span -> marks.add(Mark.looking(span, "cue", null)));
            attribution.source().forEach(span -> marks.add(Mark.looking(span, "src", null)));
        }
        return marks;
    }

    /** Content leaves the outer marks out; to the eye they belong to the quotation. */
    private Span withQuotationMarks(Span span, AttributionKind kind) {
        String text = document.text();
        boolean marked = kind == AttributionKind.DIRECT
                && span.begin() > 0
                && span.end() < text.length()
                && isMark(text.charAt(span.begin() - 1))
                && isMark(text.charAt(span.end()));
        return marked ? Span.of(span.begin() - 1, span.end() + 1) : span;
    }

    private static boolean isMark(char c) {
        return org.quoth.text.Characters.isDoubleQuote(c) || org.quoth.text.Characters.isSingleQuote(c);
    }

    private List<Mark> times() {
        List<Mark> marks = new ArrayList<>();
        for (TimeExpression time : document.times()) {
            String value = time.value();
            marks.add(
                    Mark.looking(time.span(), "time", value == null ? "a time left open" : value.replace("/", " to ")));
        }
        return marks;
    }

    private List<Mark> commitments() {
        List<Mark> marks = new ArrayList<>();
        for (Commitment commitment : document.commitments()) {
            String hint = Wording.modality(commitment.modality()) + due(commitment.due());
            marks.add(Mark.looking(commitment.action(), "commitment", hint));
            Span condition = commitment.condition();
            if (condition != null) {
                marks.add(Mark.looking(condition, "condition", "the condition"));
            }
        }
        return marks;
    }

    private static String due(@org.jspecify.annotations.Nullable Due due) {
        if (due == null) {
            return ", no date given";
        }
        if (due.latest() != null) {
            return ", due by " + Wording.day(due.latest());
        }
        return due.earliest() == null ? "" : ", not before " + Wording.day(due.earliest());
    }
}
