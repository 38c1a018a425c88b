package org.quoth.train.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;
import org.quoth.text.Span;

/** A sentence of a transcript, as written, with whoever said it. */
record Sentence(String document, int utterance, @Nullable String speaker, String text) {

    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.?!\\n\\[\\]()\"“”]{40,260}[.?!](?=\\s)");

    /** The plain sentences of a transcript: no brackets and no quotation marks in them, of middling length. */
    static List<Sentence> of(Primary primary) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < primary.utterances().size(); i++) {
            Utterance utterance = primary.utterances().get(i);
            for (Span speech : utterance.speech()) {
                Matcher matcher = SENTENCE.matcher(primary.text()).region(speech.begin(), speech.end());
                while (matcher.find()) {
                    sentences.add(new Sentence(primary.document(), i, utterance.speaker(), matcher.group()));
                }
            }
        }
        return sentences;
    }

    List<String> words() {
        return List.of(text.split("\\s+", -1));
    }
}
