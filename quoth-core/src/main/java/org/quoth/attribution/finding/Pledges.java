package org.quoth.attribution.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.text.Span;

/**
 * Tells what somebody gives his or her word on, "promised 300 homes", "offered to meet them", from what a thing holds out, "the road promised a view". A trained
 * finder passes over many of them, since the texts that taught it mark what is said rather than what is promised.
 */
final class Pledges {

    private static final Set<String> PLEDGING = Grammar.set("""
            promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing guarantee guarantees guaranteed guaranteeing""");

    private static final Set<String> OFFERING = Grammar.set("offer offers offered threaten threatens threatened");

    /** A sum, a number, or things of which there were none, or fewer, before. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:(?:up to|at least|more than|nearly|about|almost|another|an extra|an additional) )?[$£€]?\\d"
                    + "|(?:a |an )?(?:new|more|extra|additional|further|free|full|better|lower|tougher|end to|inquiry|review|referendum)\\b"
                    + "|no (?:new|more|further)\\b|(?:dozens|hundreds|thousands|millions|billions) of\\b");

    private Pledges() {}

    static boolean is(String text, Found found) {
        Span cue = found.cue();
        Span content = found.content().getFirst();
        if (cue == null || found.source() == null || content.begin() < cue.end()) {
            return false;
        }
        String verb = lastWord(cue.of(text).toLowerCase(Locale.ROOT));
        String pledged = content.of(text);
        return PLEDGING.contains(verb)
                ? COUNTED.matcher(pledged).lookingAt() || isInfinitive(pledged)
                : OFFERING.contains(verb) && isInfinitive(pledged);
    }

    private static boolean isInfinitive(String pledged) {
        return pledged.startsWith("to ");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
