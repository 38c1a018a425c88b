package org.quoth.attribution.finding;

import java.util.Set;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** Judges whether what a rule found in speech is a report: speech is full of "I think", "not to say" and clauses that come to nothing. */
public final class SpokenSense {

    private static final Set<String> SPEAKER_ALONE = Grammar.set("""
            i i'm i've i'd i'll me who which that what it there this""");
    /** What a source never begins with. */
    private static final Set<String> NO_SOURCE = Grammar.set(
            "let imagine remember look okay make want sure going able like just let's how speaking agree believe think guess know hope mean talking hear see read find get take");

    /** "They should say so": nobody said it yet. */
    private static final Set<String> OUGHT =
            Set.of("should", "must", "ought", "could", "can", "shouldn't", "can't", "couldn't");

    private static final Set<String> DOING = Set.of("do", "does", "did");

    private SpokenSense() {}

    /** Not "wanted to say", and not "we are not saying". */
    static boolean tells(Words words, Verbs.Verb verb) {
        int before = verb.head() - 1;
        boolean infinitive = words.lower(before).equals("to")
                || (words.is(before, Grammar.ADVERB) && words.lower(before - 1).equals("to"));
        boolean denying = words.lower(verb.head()).endsWith("ing") && words.is(before, Grammar.NEGATION);
        boolean wanted = OUGHT.contains(words.lower(verb.group().from()));
        boolean called = words.lower(before).equals("to") && Reports.called(words, before) >= 0;
        return (!infinitive || called) && !denying && !wanted;
    }

    /** Whether somebody is told of, and something is told. */
    static boolean isReport(Words words, Found found) {
        Span source = found.source();
        if (source == null || isClause(words, source) || saysNothing(words, found) || abandoned(words, found)) {
            return false;
        }
        int head = words.at(source.begin());
        if (found.rule() == Rule.OBJECT
                && words.is(words.at(found.content().getFirst().begin()), Grammar.OBJECT_PRONOUN)) {
            return false;
        }
        String word = withoutHave(words.lower(head));
        boolean you = word.startsWith("you")
                && !words.lower(words.at(found.cues().getFirst().begin())).equals("said");
        boolean we = word.equals("we") && !isPast(words, found);
        return !SPEAKER_ALONE.contains(word) && !isContracted(word) && !you && !we;
    }

    /** "that's", "let's"; not "Dorn's" of "Dorn's auditors". */
    private static boolean isContracted(String word) {
        int mark = word.indexOf('\'');
        String stem = mark < 0 ? "" : word.substring(0, mark);
        return mark >= 0 && (!word.endsWith("'s") || Grammar.of(stem) != 0 || NO_SOURCE.contains(stem));
    }

    /** "we" of "we've said", "they" of "they've told us"; "I've" stays the speaker alone. */
    private static String withoutHave(String word) {
        return switch (word) {
            case "we've", "they've", "he's", "she's" -> word.substring(0, word.indexOf('\''));
            default -> word;
        };
    }

    /** The same of the words that a trained finder found, in lower case. */
    static boolean isSomebodyElse(String source, String cue) {
        String word = source.split("[\\s,]", 2)[0];
        boolean you = word.startsWith("you") && !cue.strip().equals("said");
        boolean we = word.equals("we") && !cue.matches(".*\\b(?:said|told|announced)");
        return !SPEAKER_ALONE.contains(word.replace('’', '\''))
                && !isContracted(word.replace('’', '\''))
                && !you
                && !we;
    }

    /** Whether the cue's verb is said of somebody, as {@link #tells} has it. */
    static boolean isSaid(String text, Span cue) {
        Words words = Words.in(text, new Span(Math.max(0, cue.begin() - 40), cue.end()));
        int from = words.at(cue.begin());
        boolean infinitive =
                words.lower(from).equals("to") || words.lower(from - 1).equals("to");
        return !infinitive && !OUGHT.contains(words.lower(from));
    }

    /** "Speaking of lies, we now know", "agree with what Dorn": words with a subject or a question of their own are nobody. */
    private static boolean isClause(Words words, Span source) {
        int from = words.at(source.begin());
        for (int i = from; i < words.size() && words.begin(i) < source.end(); i++) {
            boolean subject = words.is(i, Grammar.PRONOUN)
                    && i > from
                    && !words.lower(i).startsWith("there")
                    && !words.is(i - 1, Grammar.RELATIVE);
            boolean asks = words.is(i, Grammar.QUESTION_WORD)
                    && !words.lower(i).startsWith("who")
                    && !words.lower(i).equals("which");
            if (subject || asks || (i == from && NO_SOURCE.contains(words.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "what they promised to do", "others have said as well", "as the mayor insists we do, …": what is said stands elsewhere. */
    private static boolean saysNothing(Words words, Found found) {
        Span content = found.content().getFirst();
        int from = words.at(content.begin());
        int to = words.at(content.end());
        if (found.content().size() > 1 || words.quotation(from) >= 0) {
            return false;
        }
        if (found.rule() == Rule.POINTING_BACK) {
            return !Substance.hasContentWord(words, found.content()) && !isTheSame(words, to);
        }
        boolean ellipsis = words.is(from, Grammar.PRONOUN)
                && words.is(from + 1, Grammar.AUXILIARY)
                && ((words.isMark(from + 2, ",") && to - from > 2)
                        || (to - from == 2 && DOING.contains(words.lower(from + 1))));
        boolean lone = words.is(from, Grammar.AUXILIARY) && !words.is(from, Grammar.MODAL);
        boolean aside = found.rule() == Rule.CLAUSE && words.lower(from).equals("for");
        return ellipsis
                || lone
                || aside
                || !Substance.tells(words, found.content())
                || standsForAnother(words, from, to);
    }

    /** "the same thing": as doubtful as it is, it says that somebody else said it too. */
    private static boolean isTheSame(Words words, int to) {
        return words.lower(to - 2).equals("same") || words.lower(to - 1).equals("same");
    }

    private static boolean standsForAnother(Words words, int from, int to) {
        int at = words.is(from, Grammar.OBJECT_PRONOUN) ? from + 1 : from;
        boolean does = words.lower(at).equals("to")
                && to - at <= 3
                && (to - at == 1 || words.lower(at + 1).equals("do"))
                && (to - at < 3 || Set.of("so", "it", "that", "this").contains(words.lower(at + 2)));
        return does;
    }

    private static boolean isPast(Words words, Found found) {
        String cue = found.cues().getFirst().of(words.text());
        return cue.endsWith("said") || cue.endsWith("told") || cue.endsWith("announced");
    }

    /** "Putin said he was –": nothing came of the clause. */
    private static boolean abandoned(Words words, Found found) {
        Span content = found.content().getLast();
        int from = words.at(content.begin());
        int to = words.at(content.end());
        boolean cut = words.isMark(to, "–—-") || words.isMark(to - 1, "–—-");
        for (int i = from; i < Math.min(to, from + 4); i++) {
            cut |= words.isMark(i, "–—") || (words.isMark(i, "-") && words.end(i) - words.begin(i) > 1);
        }
        return cut && (to - from <= 3 || hasDash(words, from, Math.min(to, from + 4)));
    }

    private static boolean hasDash(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isMark(i, "–—-")) {
                return true;
            }
        }
        return false;
    }
}
