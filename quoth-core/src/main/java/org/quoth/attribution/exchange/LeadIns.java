package org.quoth.attribution.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Words with which people set out before they come to the matter: "And so, look, …". The one list of them for all that is told by how a sentence begins. */
final class LeadIns {

    /** The kinds {@code lead in}, {@code led in} and {@code auxiliary}, for other lists to build on. */
    static final Phrasings SHARED = Phrasings.of(LeadIns.class);

    private static final Pattern WORD = SHARED.kind("lead in");
    private static final Pattern LED_IN = SHARED.kind("led in");

    private LeadIns() {}

    /** The stretch without those it begins with. */
    static Span without(String text, Span stretch) {
        Matcher matcher = LED_IN.matcher(stretch.of(text));
        return matcher.lookingAt() ? new Span(stretch.begin() + matcher.end(), stretch.end()) : stretch;
    }

    /** The words, in lower case, without those they begin with. */
    static List<String> without(List<String> words) {
        return words.stream().dropWhile(word -> WORD.matcher(word).matches()).toList();
    }
}
