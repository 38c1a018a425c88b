package org.quoth.train.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;
import org.quoth.text.Span;

/** A transcript as a stricter typist would have made it: with "uh", words broken off, and words said twice. */
final class Disfluent {

    private Disfluent() {}

    static Primary copy(Primary primary, Random random) {
        StringBuilder text = new StringBuilder();
        List<Utterance> utterances = new ArrayList<>();
        for (Utterance utterance : primary.utterances()) {
            List<Span> speech = new ArrayList<>();
            for (Span span : utterance.speech()) {
                int begin = text.length();
                stammer(span.of(primary.text()), text, random);
                speech.add(new Span(begin, text.length()));
                text.append("\n\n");
            }
            utterances.add(new Utterance(utterance.turn(), utterance.speaker(), speech));
        }
        return new Primary(primary.document(), primary.source(), primary.day(), text.toString(), utterances);
    }

    private static void stammer(String speech, StringBuilder text, Random random) {
        String[] words = speech.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                text.append(' ');
                noise(words[i], text, random);
            }
            text.append(words[i]);
        }
    }

    private static void noise(String word, StringBuilder text, Random random) {
        boolean plain = word.matches("[a-z]{4,}");
        switch (plain ? random.nextInt(24) : 9) {
            case 0 -> text.append("uh, ");
            case 1 -> text.append("um ");
            case 2 -> text.append(word, 0, 2).append("-- ");
            case 3 -> text.append(word).append(", ");
            default -> {}
        }
    }
}
