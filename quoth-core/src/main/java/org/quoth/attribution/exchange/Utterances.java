package org.quoth.attribution.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoth.text.Span;

/** The sentences of one text, each read once however many questions it may answer. Not safe to share between threads. */
final class Utterances {

    private final String text;
    private final Map<Span, Utterance> read = new HashMap<>();

    Utterances(String text) {
        this.text = text;
    }

    Utterance of(Span sentence) {
        return read.computeIfAbsent(sentence, span -> new Utterance(text, span));
    }

    List<Utterance> of(List<Span> sentences) {
        return sentences.stream().map(this::of).toList();
    }
}
