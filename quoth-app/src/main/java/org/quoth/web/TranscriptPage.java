package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transcript, turn by turn.
 *
 * @param press what stories used of it; null where none on this record did
 * @param cited the turn that the address names; null if it names none
 * @param furniture words of the page that are nobody's turn: header, footer
 */
record TranscriptPage(
        Layout layout,
        DocumentHead head,
        List<Share> shares,
        List<Bar> course,
        @Nullable Press press,
        List<Line> lines,
        List<Asking> exchanges,
        List<Pledge> commitments,
        List<Pledge> checkable,
        @Nullable Cited cited,
        List<String> furniture) {

    private static final int MOST = 8;

    List<Share> mostWords() {
        return shares.subList(0, Math.min(MOST, shares.size()));
    }

    List<Share> fewerWords() {
        return shares.subList(Math.min(MOST, shares.size()), shares.size());
    }

    /** How much of what was said one voice said, in thousandths. */
    record Share(Voice voice, int turns, int words, int thousandths) {

        String percent() {
            int whole = Math.round(thousandths / 10f);
            return whole == 0 && words > 0 ? "<1%" : whole + "%";
        }
    }

    /** A turn in the course of the event, drawn to scale on a width of a thousand. */
    record Bar(int turn, String look, String x, String width, String hint) {}

    /** A turn, or a stretch between turns. */
    sealed interface Line {}

    /**
     * One turn.
     *
     * @param spoken the time at which it begins; null where none is known
     * @param ruled whether a person decided whose it is
     * @param kind a style class: question, answer, …
     * @param answers the turns whose questions are answered here
     * @param opens whether a question begins here that is answered later
     * @param outcome what became of the question; null if none is put here
     */
    record TurnLine(
            int index,
            Voice voice,
            boolean introduced,
            @Nullable String spoken,
            boolean ruled,
            String correctHref,
            String kind,
            boolean here,
            List<Paragraph> paragraphs,
            List<PressNote> press,
            boolean interrupted,
            boolean opens,
            @Nullable Outcome outcome,
            List<Integer> answers)
            implements Line {}

    /**
     * What stories made of the event.
     *
     * @param used the parts they quoted, drawn on the scale of the course
     */
    record Press(String summary, List<Bar> used, List<Outlet> outlets) {}

    /** An outlet and how often it quoted the event; {@code sums} says how faithfully. */
    record Outlet(String name, int quotations, String sums) {}

    /** A paragraph in stretches: sentences that were quoted, and what stands between them. */
    record Paragraph(List<Stretch> stretches) {}

    /** A part of a paragraph; {@code note} on a sentence that was quoted. */
    record Stretch(List<Piece> pieces, @Nullable PressNote note) {}

    /**
     * Who quoted a sentence.
     *
     * @param words "Quoted 14 times: 11 verbatim, 3 excerpted"
     */
    record PressNote(String id, int times, String words, String sentence, List<Story> stories) {}

    /** A story that quoted a sentence, and what it made of it. */
    record Story(String outlet, String day, String href, String verdict, String tone, String words) {}

    /** Words between turns: a heading, a note of the transcriber; all words where captions name no speakers. */
    record Between(boolean heading, @Nullable String spoken, List<Piece> words) implements Line {}

    /** Where a question is answered, and how. */
    record Outcome(List<Integer> answeredIn, String words, String tone, String reason) {}

    /** A question of the event, for the rail. */
    record Asking(int turn, String question, String words, String tone) {}

    /** A commitment of the event, for the rail. */
    record Pledge(@Nullable Integer turn, String words, String modality) {}

    /** A turn to be cited: its words, and the line to copy. */
    record Cited(int index, Voice voice, String words, String citation) {}
}
