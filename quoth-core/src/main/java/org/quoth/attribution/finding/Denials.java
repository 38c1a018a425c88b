package org.quoth.attribution.finding;

import java.util.Locale;
import java.util.Set;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.text.Span;

/**
 * Tells a denial in words, "has repeatedly denied any wrongdoing", from what an office denies to somebody, "denied the motion". A trained finder passes over most of them,
 * since in its texts more than half are of the other sort.
 */
final class Denials {

    private static final Set<String> DENYING = Grammar.set("deny denies denied denying");
    private static final Set<String> OPENING = Grammar.set("any having being ever");
    private static final Set<String> DENIABLE = Grammar.set("""
            charge charges allegation allegations accusation accusations claim claims wrongdoing report reports rumor rumors rumour rumours
            suggestion suggestions involvement knowledge responsibility guilt liability notion assertion assertions link links
            murder manslaughter rape theft fraud assault robbery burglary arson perjury corruption bribery conspiracy negligence misconduct
            offence offences offense offenses plagiarism""");

    private static final int NEAR = 5;

    private Denials() {}

    static boolean is(String text, Found found) {
        Span cue = found.cue();
        Span content = found.content().getFirst();
        if (cue == null || found.source() == null || content.begin() < cue.end()) {
            return false;
        }
        String[] verb = cue.of(text).toLowerCase(Locale.ROOT).split("\\P{L}+");
        String[] denied = content.of(text).toLowerCase(Locale.ROOT).split("\\P{L}+", NEAR + 1);
        return verb.length > 0 && DENYING.contains(verb[verb.length - 1]) && isDeniable(denied);
    }

    private static boolean isDeniable(String[] words) {
        if (OPENING.contains(words[0])) {
            return true;
        }
        for (int i = 0; i < Math.min(NEAR, words.length); i++) {
            if (DENIABLE.contains(words[i])) {
                return true;
            }
        }
        return false;
    }
}
