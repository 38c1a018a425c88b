package org.quoth.attribution.grammar;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;
import static org.quoth.attribution.grammar.Grammar.DETERMINER;
import static org.quoth.attribution.grammar.Grammar.INDEFINITE;
import static org.quoth.attribution.grammar.Grammar.NEGATION;
import static org.quoth.attribution.grammar.Grammar.OBJECT_PRONOUN;
import static org.quoth.attribution.grammar.Grammar.POSSESSIVE;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;
import static org.quoth.attribution.grammar.Grammar.PRONOUN;
import static org.quoth.attribution.grammar.Grammar.RELATIVE;
import static org.quoth.attribution.grammar.Grammar.SUBORDINATOR;
import static org.quoth.attribution.grammar.Grammar.TIME;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase before or behind a word by closed-class words, capitals and marks. Works on one paragraph. */
public final class NounPhrases {

    private static final Set<String> INSIDE_PREPOSITIONS = Grammar.set("""
            of for from at in with on to by behind against near under about over""");
    private static final Set<String> PERIODS = Grammar.set("""
            morning afternoon evening night week month year weekend day time summer spring fall""");
    private static final Set<String> PERIOD_STARTS = Grammar.set("""
            this last that next earlier late early one in on at""");
    /** Written small: "the President yesterday said". */
    private static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "tomorrow");
    /** "In addition to the report": not a noun with its complement. */
    private static final Set<String> COMPLEX =
            Set.of("addition", "according", "due", "response", "contrast", "prior", "thanks", "owing", "reaction");

    private static final int LONGEST_APPOSITION = 45;

    private final Words words;

    /** Those of one paragraph. */
    public NounPhrases(Words words) {
        this.words = words;
    }

    /**
     * The subject of a verb whose group (auxiliaries, adverbs) begins at {@code verb}, with its apposition; "who" for a relative clause.
     * Null if none is found at or after {@code low}.
     */
    @Nullable
    public Range before(int verb, int low) {
        int end = skipAdverbials(verb, low);
        if (end <= low) {
            return null;
        }
        int last = end - 1;
        if (words.is(last, RELATIVE)
                && !words.lower(last).equals("when")
                && !words.lower(last).equals("where")) {
            return new Range(last, end);
        }
        if (words.isMark(last, ",")) {
            return words.isMark(last - 1, ")") ? before(last, low) : withApposition(last, low);
        }
        if (words.isMark(last, ")")) {
            int open = openBracket(last, low);
            Range head = open > low ? plain(open, low) : null;
            return head == null ? null : new Range(head.from(), end);
        }
        return plain(end, low);
    }

    /** Where the words between the subject and the verb's own group begin: "Kerry [on Tuesday] | said". */
    private int skipAdverbials(int verb, int low) {
        int end = verb;
        while (end > low) {
            int last = end - 1;
            boolean day = words.isCapital(last) || DAYS.contains(words.lower(last));
            if (words.is(last, TIME) && last > low && day && !words.isGenitive(last)) {
                end = words.lower(last - 1).equals("on")
                                || words.lower(last - 1).equals("in")
                        ? last - 1
                        : last;
            } else if (PERIODS.contains(words.lower(last))
                    && last > low + 1
                    && PERIOD_STARTS.contains(words.lower(last - 1))) {
                end = last - 1;
            } else if (PERIODS.contains(words.lower(last)) && words.is(last - 1, TIME) && last - 1 > low) {
                end = last;
            } else if (words.lower(last).equals("longer")
                    && words.lower(last - 1).equals("no")) {
                end = last - 1;
            } else if (words.is(last, ADVERB) && !words.isCapital(last) && words.isWord(last)) {
                end = last;
            } else if (words.isMark(last, ",")
                    && last - 1 > low
                    && words.is(last - 1, ADVERB)
                    && words.isMark(last - 2, ",")) {
                end = last - 2;
            } else if (words.isMark(last, ",")
                    && last - 3 > low
                    && words.isMark(last - 3, ",")
                    && words.lower(last - 2).equals("for")) {
                end = last - 3;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "Ana Ruiz, the minister for ports," before a verb: head and apposition; of an adverbial between commas only the head. */
    private @Nullable Range withApposition(int closing, int low) {
        for (int comma = closing - 1; comma > low && closing - comma <= LONGEST_APPOSITION; comma--) {
            if (words.quotation(comma) != words.quotation(closing)) {
                return null;
            }
            if (words.isMark(comma, ",") && !insideList(comma, closing)) {
                Range head = plain(comma, low);
                if (head == null || isAge(head)) {
                    continue;
                }
                boolean adverbial = words.is(comma + 1, PREPOSITION | ADVERB | SUBORDINATOR | CONJUNCTION)
                        || isParticiple(comma + 1);
                return new Range(head.from(), adverbial ? head.to() : closing);
            }
        }
        return null;
    }

    /** "Ruiz, 54, of Port Ellis, said": the name stands further back. */
    private boolean isAge(Range head) {
        return head.to() == head.from() + 1 && words.isNumber(head.from()) && words.isMark(head.from() - 1, ",");
    }

    /** A comma that stands inside the apposition: "Ruiz, 54, of Port Ellis, Norland, said". */
    private boolean insideList(int comma, int closing) {
        boolean short1 = closing - comma <= 3 && words.isCapital(comma + 1) && words.isCapital(comma - 1);
        return short1 && hasComma(comma);
    }

    private boolean hasComma(int before) {
        for (int i = before - 1;
                i >= 0 && before - i < LONGEST_APPOSITION && words.sentence(i) == words.sentence(before);
                i--) {
            if (words.isMark(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(int i) {
        String word = words.lower(i);
        return word.length() > 5 && word.endsWith("ing") && !words.isCapital(i);
    }

    private int openBracket(int close, int low) {
        for (int i = close - 1; i > low && close - i < 12; i--) {
            if (words.isMark(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase that ends before {@code end}, prepositional phrases inside it included. */
    @Nullable
    public Range plain(int end, int low) {
        int begin = end;
        int i = end - 1;
        while (i >= low && (words.isWord(i) || joint(i)) && words.quotation(i) == words.quotation(end - 1)) {
            if (joint(i)) {
                i--;
            } else if (begin == end && standsAlone(i)) {
                return new Range(i, end);
            } else if (words.is(i, DETERMINER | POSSESSIVE) && !stopsAsThat(i, begin, end)) {
                begin = i;
                i = reachesOver(i, low);
            } else if (goesOnBefore(i, begin, end, low)) {
                i--;
            } else if (isNoun(i)) {
                begin = i;
                i--;
            } else {
                break;
            }
        }
        return trimmed(begin, end);
    }

    private boolean standsAlone(int i) {
        return words.is(i, PRONOUN | INDEFINITE) && !words.lower(i).equals("there");
    }

    /** A word that is no noun, before which the phrase goes on: "head of the board", "Ruiz and Quill", "the newly built". */
    private boolean goesOnBefore(int i, int begin, int end, int low) {
        boolean inside = begin < end && i > low;
        if (words.is(i, PREPOSITION)) {
            return inside && INSIDE_PREPOSITIONS.contains(words.lower(i)) && isNoun(i - 1);
        }
        if (words.is(i, CONJUNCTION)) {
            return inside
                    && words.lower(i).equals("and")
                    && isNoun(i - 1)
                    && words.isCapital(i - 1)
                    && words.isCapital(begin);
        }
        return words.lower(i).equals("there") || (inside && words.is(i, ADVERB) && words.is(i - 1, DETERMINER));
    }

    /** "Okoro & Sons", "the workers' union" */
    private boolean joint(int i) {
        boolean names = words.isMark(i, "&") && words.isCapital(i - 1) && words.isCapital(i + 1);
        boolean plural =
                words.isMark(i, "'’") && words.lower(i - 1).endsWith("s") && words.begin(i) == words.end(i - 1);
        return names || (plural && words.isWord(i + 1));
    }

    /** "that" before a noun is more often a conjunction than a determiner. */
    private boolean stopsAsThat(int i, int begin, int end) {
        return words.lower(i).equals("that") && begin < end;
    }

    /** From a determiner on to the noun before its preposition ("spokesman for the campaign"); -1 if the phrase begins here. */
    private int reachesOver(int i, int low) {
        if (COMPLEX.contains(words.lower(i - 2)) && words.lower(i - 1).equals("to")) {
            return -1;
        }
        if (i > low
                && words.is(i - 1, DETERMINER | POSSESSIVE)
                && !words.lower(i - 1).equals("that")) {
            return i - 1;
        }
        boolean linked = i - 2 >= low
                && INSIDE_PREPOSITIONS.contains(words.lower(i - 1))
                && isNoun(i - 2)
                && !isOrdinaryVerb(i - 2);
        return linked
                ? i - 2
                : words.lower(i - 1).equals("of") && i - 2 >= low && words.is(i - 2, DETERMINER | INDEFINITE)
                        ? i - 2
                        : -1;
    }

    private boolean isOrdinaryVerb(int i) {
        return words.lower(i).endsWith("ed") && !words.isCapital(i);
    }

    private boolean isNoun(int i) {
        if (!words.isWord(i)
                || words.is(
                        i,
                        Grammar.VERB
                                | AUXILIARY
                                | SUBORDINATOR
                                | CONJUNCTION
                                | PREPOSITION
                                | PRONOUN
                                | (OBJECT_PRONOUN & ~POSSESSIVE))) {
            return false;
        }
        if ((words.is(i, ADVERB) && !words.isCapital(i))
                || (words.is(i, TIME) && !words.isGenitive(i) && words.isCapital(i))) {
            return false;
        }
        CueLexicon.Entry entry = words.entry(i);
        boolean verbOnly = entry != null
                && entry.verb() != null
                && entry.noun() == null
                && entry.verb().is(Cue.Form.PAST);
        return words.isCapital(i) || !verbOnly;
    }

    private @Nullable Range trimmed(int begin, int end) {
        if (begin < end && isParticiple(begin)) {
            return null;
        }
        int from = begin;
        while (from < end
                && words.is(from, CONJUNCTION | SUBORDINATOR | PREPOSITION | ADVERB | TIME | NEGATION)
                && !words.is(from, DETERMINER)) {
            from++;
        }
        return from < end ? new Range(from, end) : null;
    }

    /** The noun phrase that begins at {@code from} and ends before {@code high}, with its apposition; null if none begins there. */
    @Nullable
    public Range behind(int from, int high) {
        int i = from;
        boolean noun = false;
        while (i < high
                && (words.isWord(i) || (i > from && i + 1 < high && joint(i)))
                && words.quotation(i) == words.quotation(from)) {
            if (words.is(i, PRONOUN | INDEFINITE) && i == from && !words.is(i, DETERMINER)) {
                return new Range(from, from + 1);
            }
            if (words.is(i, PREPOSITION)) {
                if (!noun || !leadsOn(i, high)) {
                    break;
                }
            } else if (words.is(i, CONJUNCTION)) {
                if (!noun || !joinsNouns(i)) {
                    break;
                }
            } else if (endsPhrase(i, noun)) {
                break;
            } else {
                noun |= !words.is(i, DETERMINER | POSSESSIVE | ADVERB);
            }
            i++;
        }
        while (i > from && words.is(i - 1, PREPOSITION | CONJUNCTION)) {
            i--;
        }
        if (!noun || i == from) {
            return null;
        }
        return new Range(from, appositionEnd(i, high));
    }

    /** A preposition inside the phrase: "the chief of the guild", "a clerk at Ellis". */
    private boolean leadsOn(int i, int high) {
        if (i + 1 >= high || !words.isWord(i + 1) || words.is(i + 1, TIME)) {
            return false;
        }
        return switch (words.lower(i)) {
            case "of", "for", "from", "with" -> true;
            case "at" -> words.isCapital(i + 1);
            default -> false;
        };
    }

    /** "Ruiz and Okoro", "farmers and brewers": two names, or two nouns of which the second reports nothing. */
    private boolean joinsNouns(int i) {
        return words.lower(i).equals("and")
                && (words.isCapital(i - 1)
                        ? words.isCapital(i + 1)
                        : !words.is(i + 1, AUXILIARY | PRONOUN | DETERMINER) && words.entry(i + 1) == null);
    }

    /** @param noun whether the phrase has a noun already */
    private boolean endsPhrase(int i, boolean noun) {
        return (words.is(i, Grammar.VERB | AUXILIARY | SUBORDINATOR | PRONOUN) && !words.is(i, DETERMINER | POSSESSIVE))
                || (words.is(i, OBJECT_PRONOUN) && !words.is(i, POSSESSIVE))
                || (words.is(i, TIME) && (noun || words.isCapital(i)) && !words.isGenitive(i))
                || (noun && (words.is(i, ADVERB) || isFiniteCue(i) || looksFinite(i)))
                || (noun && words.is(i, DETERMINER | POSSESSIVE) && !words.is(i - 1, PREPOSITION));
    }

    /** A verb that no lexicon lists: "Ruiz releases a", "Ruiz opened the". */
    private boolean looksFinite(int i) {
        String word = words.lower(i);
        boolean ending = word.endsWith("ed") || (word.endsWith("s") && words.isCapital(i - 1));
        if (word.endsWith("ed") && word.indexOf('-') < 0 && words.isCapital(i - 1) && !words.isCapital(i)) {
            return true;
        }
        return ending
                && word.length() > 3
                && !words.isCapital(i)
                && !word.endsWith("'s")
                && words.is(i + 1, DETERMINER | POSSESSIVE | OBJECT_PRONOUN);
    }

    /** Of a phrase that introduces a clause, the part without an apposition that is the clause itself. */
    public Range beforeClause(Range phrase, int high, boolean introduces) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.isMark(i, ",")) {
                boolean clause = introduces && !words.isMark(phrase.to(), ",");
                for (int k = i + 1; k < phrase.to(); k++) {
                    clause |= words.is(k, AUXILIARY | Grammar.VERB | PRONOUN)
                            && !words.lower(i + 1).equals("who");
                }
                return clause || (introduces && phrase.to() >= high) ? new Range(phrase.from(), i) : phrase;
            }
        }
        return phrase;
    }

    private boolean isFiniteCue(int i) {
        CueLexicon.Entry entry = words.entry(i);
        return entry != null
                && entry.verb() != null
                && entry.noun() == null
                && entry.verb().isFinite()
                && !Verbs.isHomograph(words.lower(i))
                && !words.isCapital(i);
    }

    /** The end of a phrase that may go on as "(D-Ohio)" or ", the chairman of the board". */
    private int appositionEnd(int end, int high) {
        int at = end;
        if (words.isMark(at, "(")) {
            int close = at;
            while (close < high && close - at < 8 && !words.isMark(close, ")")) {
                close++;
            }
            if (words.isMark(close, ")")) {
                at = close + 1;
            }
        }
        if (!words.isMark(at, ",") || at + 1 >= high || !beginsApposition(at + 1)) {
            return at;
        }
        int i = at + 1;
        boolean relative = words.lower(i).equals("who");
        while (i < high && i - at < LONGEST_APPOSITION && words.quotation(i) == words.quotation(end - 1)) {
            if (words.isMark(i, ";:—–()") || words.isMark(i, ".!?") || (words.is(i, PRONOUN) && !relative)) {
                break;
            }
            if (words.isMark(i, ",") && !beginsApposition(i + 1) && !inName(i)) {
                break;
            }
            i++;
        }
        boolean whole = i >= high || words.isMark(i, ".,!?");
        return whole && i > at + 1 ? i : at;
    }

    private boolean inName(int comma) {
        return words.isCapital(comma + 1) && words.isCapital(comma - 1) && words.isMark(comma + 2, ",.");
    }

    private boolean beginsApposition(int i) {
        String word = words.lower(i);
        if (words.is(i, PRONOUN | SUBORDINATOR | AUXILIARY | ADVERB | CONJUNCTION)
                && !words.is(i, DETERMINER | POSSESSIVE)) {
            return word.equals("who") || word.equals("whose");
        }
        if (words.is(i, DETERMINER | POSSESSIVE) || words.isNumber(i)) {
            return true;
        }
        if (word.startsWith("r-") || word.startsWith("d-") || word.equals("who") || word.equals("whose")) {
            return true;
        }
        CueLexicon.Entry entry = words.entry(i);
        boolean plainWord = words.isWord(i) && entry == null && !words.is(i, PREPOSITION | TIME) && !isParticiple(i);
        return plainWord;
    }
}
