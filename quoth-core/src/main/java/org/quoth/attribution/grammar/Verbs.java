package org.quoth.attribution.grammar;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;
import static org.quoth.attribution.grammar.Grammar.DETERMINER;
import static org.quoth.attribution.grammar.Grammar.NEGATION;
import static org.quoth.attribution.grammar.Grammar.POSSESSIVE;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Cue.Form;

/** Recognises reporting verbs in the words of a paragraph, with their auxiliaries and particles. */
public final class Verbs {

    private static final Set<String> BE = Grammar.set("""
            is are was were be been being am isn't aren't wasn't weren't get got""");

    /** Forms that are nouns more often than verbs. */
    private static final Set<String> HOMOGRAPHS = Grammar.set("""
            states state rules rule plan plans emails email posts post notes note attacks attack reports report remarks
            remark comments comment calls call offers offer demands demand questions question claims claim views view
            hopes hope fears fear needs promises promise challenges challenge answers answer orders order charges charge
            aims aim details lists list references reference requests request texts text tweets tweet doubts doubt worries
            addresses address debates debate estimates estimate forecasts forecast signals signal supports support values
            value votes vote judges judge figures figure shows show faults blames objects object campaigns campaign pushes
            presses press protests protest appeals appeal counters counter labels brands terms term models reasons reason
            points guess""");

    /** Nouns before which those are verbs after all: "the poll shows", "critics charge". */
    private static final Set<String> VOICES = Grammar.set("""
            poll polls survey surveys report study studies article statement letter ad bill campaign spokesman spokeswoman
            officials official aides advisers critics supporters voters opponents analysts experts people leaders
            lawmakers republicans democrats percent results records data documents figures numbers others group agency
            company government police prosecutors president""");

    /** "show off" is another verb than "show". */
    private static final Set<String> PARTICLES = Set.of("off", "up", "down", "away");

    private static final Set<String> DEGREES = Set.of("more", "most", "less", "least");
    /** Verbs that a number may be the subject of: "in March 24 said yes". */
    private static final Set<String> SPEAKING = Set.of("said", "told", "thought", "believed", "answered", "replied");

    private static final Set<String> DO = Set.of("did", "does", "do", "didn't", "doesn't", "don't");

    /**
     * A reporting verb in place.
     *
     * @param group the verb with its auxiliaries and the adverbs among them, particle included
     * @param head index of the verb itself
     */
    public record Verb(Cue cue, Range group, int head, boolean finite, boolean passive) {

        /** Index of the word or mark behind its group. */
        public int next() {
            return group.to();
        }
    }

    private final Words words;

    /** Those of one paragraph. */
    public Verbs(Words words) {
        this.words = words;
    }

    /** The reporting verb at {@code i}; null if the word is none, or reads as a noun or a name here. */
    @Nullable
    public Verb at(int i) {
        CueLexicon.Entry entry = words.entry(i);
        if (entry == null || (words.isCapital(i) && i != words.sentenceBegin(i))) {
            return null;
        }
        Cue two = entry.withParticle().get(words.lower(i + 1) + " " + words.lower(i + 2));
        Cue particled = two != null ? two : entry.withParticle().get(words.lower(i + 1));
        Cue cue = particled != null ? particled : entry.verb();
        boolean otherVerb = particled == null && PARTICLES.contains(words.lower(i + 1));
        if (cue == null || otherVerb || readsAsNoun(i, cue)) {
            return null;
        }
        int to = i + (two != null ? 3 : particled != null ? 2 : 1);
        int from = groupBegin(i);
        boolean auxiliary = hasAuxiliary(from, i);
        boolean passive = cue.is(Form.PAST_PARTICIPLE) && !cue.is(Form.PARTICIPLE) && endsInBe(from, i);
        boolean infinitive =
                i > 0 && (words.lower(i - 1).equals("to") || words.lower(from).equals("to"));
        boolean finite = !infinitive
                && (auxiliary || cue.isFinite() || (cue.is(Form.BASE) && (pluralBefore(from) || inverted(from))));
        if (!finite && cue.is(Form.BASE) && !infinitive && !auxiliary) {
            return null;
        }
        return new Verb(cue, new Range(from, to), i, finite, passive);
    }

    /** Whether a form is a noun more often than a verb. */
    static boolean isHomograph(String word) {
        return HOMOGRAPHS.contains(word);
    }

    private boolean readsAsNoun(int i, Cue cue) {
        if (cue.is(Form.PAST) && !cue.is(Form.BASE)) {
            return isAttributive(i);
        }
        boolean named = words.is(i - 1, Grammar.PRONOUN | Grammar.RELATIVE | Grammar.INDEFINITE | AUXILIARY | ADVERB)
                || words.isCapital(i - 1)
                || words.lower(i - 1).equals("to")
                || VOICES.contains(words.lower(i - 1));
        if (HOMOGRAPHS.contains(words.lower(i)) && !named) {
            return true;
        }
        boolean nominal = (words.is(i - 1, DETERMINER | POSSESSIVE)
                        && !words.is(i - 1, Grammar.INDEFINITE | Grammar.RELATIVE))
                || words.isGenitive(i - 1)
                || (words.is(i - 1, PREPOSITION) && !words.lower(i - 1).equals("to") && !cue.is(Form.PARTICIPLE));
        return nominal
                || (words.lower(i + 1).equals("of") && !cue.prepositions().contains("of"));
    }

    /** "the widely reported rumour", "in pledged sums": a participle that belongs to the noun behind it. */
    private boolean isAttributive(int i) {
        int before = i - 1;
        while (words.is(before, ADVERB) && !words.isCapital(before)) {
            before--;
        }
        String word = words.lower(before);
        if (DEGREES.contains(word)) {
            word = words.lower(before - 1);
        }
        if (word.equals("the") || word.equals("a") || word.equals("an")) {
            return true;
        }
        boolean open = (words.is(before, PREPOSITION) && !words.is(before, CONJUNCTION))
                || (words.is(before, POSSESSIVE) && !word.equals("her"))
                || DEGREES.contains(words.lower(before))
                || (words.isNumber(before) && !SPEAKING.contains(words.lower(i)));
        return open && words.sentence(before) == words.sentence(i) && isPlainNoun(i + 1);
    }

    private boolean isPlainNoun(int i) {
        int grammar = DETERMINER
                | POSSESSIVE
                | PREPOSITION
                | CONJUNCTION
                | AUXILIARY
                | ADVERB
                | Grammar.PRONOUN
                | Grammar.OBJECT_PRONOUN
                | Grammar.SUBORDINATOR
                | Grammar.TIME
                | Grammar.RELATIVE
                | Grammar.INDEFINITE;
        return words.isWord(i)
                && words.quotation(i) < 0
                && !words.is(i, grammar)
                && !words.isCapital(i)
                && !words.isNumber(i);
    }

    private int groupBegin(int i) {
        int from = i;
        while (from > 0
                && words.sentence(from - 1) == words.sentence(i)
                && words.quotation(from - 1) == words.quotation(i)) {
            boolean part = (words.is(from - 1, AUXILIARY | NEGATION) && !words.is(from - 1, DETERMINER | CONJUNCTION))
                    || (words.is(from - 1, ADVERB) && !words.isCapital(from - 1))
                    || (words.lower(from - 1).equals("to") && from == i);
            if (!part) {
                break;
            }
            from--;
        }
        return from;
    }

    private boolean hasAuxiliary(int from, int i) {
        for (int k = from; k < i; k++) {
            if (words.is(k, AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInBe(int from, int i) {
        for (int k = i - 1; k >= from; k--) {
            if (words.is(k, AUXILIARY)) {
                return BE.contains(words.lower(k));
            }
        }
        return false;
    }

    /** Before a base form that is a present tense: "they say", "officials say", "who say". */
    private boolean pluralBefore(int from) {
        int i = from - 1;
        if (i < 0 || words.sentence(i) != words.sentence(from)) {
            return false;
        }
        String word = words.lower(i);
        if (words.is(i, Grammar.PRONOUN)) {
            return !word.equals("he") && !word.equals("she") && !word.equals("it") && word.indexOf('\'') < 0;
        }
        return words.is(i, Grammar.INDEFINITE)
                || word.equals("who")
                || word.equals("people")
                || word.equals("percent")
                || (word.endsWith("s") && !word.endsWith("'s") && !word.endsWith("ss") && words.isWord(i))
                || (words.isMark(i, ",") && words.isCapital(i - 1));
    }

    /** "Did Ruiz ask": an auxiliary opens the sentence and only the subject stands between. */
    private boolean inverted(int from) {
        int begin = words.sentenceBegin(from);
        if (!DO.contains(words.lower(begin)) || from - begin < 2 || from - begin > 8) {
            return false;
        }
        for (int i = begin + 1; i < from; i++) {
            if (!words.isWord(i) || words.is(i, AUXILIARY)) {
                return false;
            }
        }
        return true;
    }
}
