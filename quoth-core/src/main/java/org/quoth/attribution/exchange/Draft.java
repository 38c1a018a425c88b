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
        INAUDIBLE
    }

    final Words words;
    final List<Speech> questions = new ArrayList<>();
    final List<Speech> answers = new ArrayList<>();
    final List<Span> spans = new ArrayList<>();
    boolean repairing;

    Draft(Words words) {
        this.words = words;
    }

    void ask(Speech speech, List<Span> asked) {
        questions.add(speech);
        spans.addAll(asked);
        repairing = false;
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
