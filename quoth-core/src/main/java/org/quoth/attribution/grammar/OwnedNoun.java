package org.quoth.attribution.grammar;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;
import static org.quoth.attribution.grammar.Grammar.DETERMINER;
import static org.quoth.attribution.grammar.Grammar.POSSESSIVE;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a noun of saying is: in "her claim", "the mayor's reply", "Ruiz made a statement".
 *
 * @param begin where the words of the cue begin: at the noun's article or at the verb that lends itself to it
 * @param source who says it; null if nobody is told
 */
public record OwnedNoun(int begin, @Nullable Range source) {

    /** Verbs that lend themselves to a noun: "made a claim". */
    public static final Set<String> LIGHT = Grammar.set("""
            make makes made making issue issues issued issuing give gives gave giving given have has had having express
            expresses expressed expressing voice voices voiced voicing offer offers offered offering deliver delivers
            delivered release releases released raise raises raised raising repeat repeats repeated reach reached come
            came rejected dismissed denied posted posts posting published publishes sent sends
            shared shares aired circulated wrote writes signed filed files""");

    /** Reads what stands before the noun at that index. */
    public static OwnedNoun at(int noun, Words words, NounPhrases nouns) {
        int low = words.sentenceBegin(noun);
        int from = withAdjectives(words, noun, low);
        if (words.is(from - 1, POSSESSIVE)) {
            return new OwnedNoun(from, new Range(from - 1, from));
        }
        if (words.isGenitive(from - 1)) {
            return new OwnedNoun(from, nouns.plain(from, low));
        }
        int group = words.is(from - 1, DETERMINER) ? from - 1 : from;
        if (!LIGHT.contains(words.lower(group - 1))) {
            return new OwnedNoun(group, null);
        }
        int verb = group - 1;
        while (words.is(verb - 1, AUXILIARY | ADVERB)) {
            verb--;
        }
        return new OwnedNoun(verb, nouns.before(verb, low));
    }

    private static int withAdjectives(Words words, int noun, int low) {
        int from = noun;
        while (from > low && noun - from < 3 && isAdjective(words, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isAdjective(Words words, int i) {
        boolean other = words.is(i, DETERMINER | POSSESSIVE | PREPOSITION | AUXILIARY | CONJUNCTION)
                || words.isGenitive(i)
                || words.entry(i) != null
                || LIGHT.contains(words.lower(i));
        return words.isWord(i) && (!other || words.lower(i).equals("following"));
    }
}
