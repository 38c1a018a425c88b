package org.quoth.attribution.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.text.Span;

/** One sentence of a question or a reply, with what is read of it, each once. Not safe to share between threads. */
final class Utterance {

    private final String said;
    private final List<String> words;
    private final Set<String> stems;
    private final Map<Sign, Boolean> signs = new EnumMap<>(Sign.class);

    Utterance(String text, Span sentence) {
        this.said = sentence.of(text);
        this.words = List.copyOf(Speech.words(text, sentence));
        this.stems = Set.copyOf(ContentWords.stems(words));
    }

    String said() {
        return said;
    }

    /** In lower case, marks left out. */
    List<String> words() {
        return words;
    }

    /** Of the words that carry meaning. */
    Set<String> stems() {
        return stems;
    }

    boolean shows(Sign sign) {
        return signs.computeIfAbsent(sign, each -> each.isIn(said));
    }

    /** Any sign that the sentence gives no answer; that something is uncertain is none. */
    boolean withholds() {
        return shows(Sign.REFUSES) || shows(Sign.KNOWS_NOT) || shows(Sign.LACKS) || shows(Sign.SENDS_ON);
    }
}
