package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Span;

/** An exchange in the making; not safe to share between threads. */
final class Draft {

    /** How much of the question the text holds. */
    enum Words {
        PUT,
        /** Broken off before anything was asked. */
        BROKEN_OFF,
        /** Asked, but only a stage direction tells so. */
        INAUDIBLE,
        /** Held out for an answer without a question: "They say the pumps are too small." */
        REMARK
    }

    Words words;
    final List<Speech> questions = new ArrayList<>();
    final List<Speech> answers = new ArrayList<>();
    final List<Span> spans = new ArrayList<>();
    boolean repairing;
    /** So far it only says that something will be asked. */
    boolean announced;

    Draft(Words words) {
        this.words = words;
    }

    void ask(Speech speech, List<Span> asked) {
        questions.add(speech);
        spans.addAll(asked);
        repairing = false;
    }

    /** The question itself, after what led up to it. */
    void comeToThePoint(Speech speech, List<Span> asked, boolean onlyAnnounced) {
        words = Words.PUT;
        announced = onlyAnnounced;
        spans.clear();
        ask(speech, asked);
    }

    /** What was broken off has been carried on to its end. */
    void mend(boolean asked, boolean brokenOffAgain) {
        if (words == Words.BROKEN_OFF && (asked || !brokenOffAgain)) {
            words = asked ? Words.PUT : Words.REMARK;
        }
    }

    boolean leadsUp() {
        return isOpen() && (announced || words == Words.REMARK);
    }

    void answer(Speech speech) {
        if (!answers.contains(speech)) {
            answers.add(speech);
        }
    }

    boolean isOpen() {
        return answers.isEmpty();
    }
}
