package org.quoth.attribution.finding;

import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.PRONOUN;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/**
 * Whether what is reported tells anything by itself. "It", "the same thing", "quite a bit", "because" stand for words that are elsewhere: somebody spoke, but these
 * words do not tell what was said. Words between quotation marks always count: they were said.
 */
public final class Substance {

    /** Nouns, adverbs and fillers that tell no more than a pronoun does. */
    private static final Set<String> EMPTY = Grammar.set("""
            thing things something anything nothing everything same similar such much more less bit lot lots way ways kind
            sort time times question questions last next week month year day morning afternoon evening night weekend ago
            again as so well yes no yeah sure okay ok right course especially exactly back out up both all none later many""");

    private Substance() {}

    /** Whether these words tell something, or are a clause that leaves its verb out: "he would". */
    static boolean tells(Words words, List<Span> content) {
        return hasContentWord(words, content) || isEllipsis(words, content);
    }

    /** Whether a word among these is more than grammar. */
    static boolean hasContentWord(Words words, List<Span> content) {
        for (Span span : content) {
            for (int i = words.at(span.begin()); i < words.size() && words.begin(i) < span.end(); i++) {
                if (words.quotation(i) >= 0 || isContentWord(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isContentWord(Words words, int i) {
        if (!words.isWord(i)) {
            return false;
        }
        String word = words.lower(i);
        String printed = words.text().substring(words.begin(i), words.end(i));
        boolean initials = printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
        return initials || words.is(i, Grammar.VERB) || (Grammar.of(word) == 0 && !EMPTY.contains(word));
    }

    /** "he would", "it will not" */
    private static boolean isEllipsis(Words words, List<Span> content) {
        int first = words.at(content.getFirst().begin());
        int end = words.at(content.getLast().end());
        boolean subject = words.is(first, PRONOUN);
        for (int i = first + 1; i < end; i++) {
            if (subject && words.is(i, AUXILIARY)) {
                return true;
            }
        }
        return false;
    }
}
