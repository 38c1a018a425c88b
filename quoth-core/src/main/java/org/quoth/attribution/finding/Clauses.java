package org.quoth.attribution.finding;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;
import static org.quoth.attribution.grammar.Grammar.DETERMINER;
import static org.quoth.attribution.grammar.Grammar.INDEFINITE;
import static org.quoth.attribution.grammar.Grammar.OBJECT_PRONOUN;
import static org.quoth.attribution.grammar.Grammar.POSSESSIVE;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;
import static org.quoth.attribution.grammar.Grammar.PRONOUN;
import static org.quoth.attribution.grammar.Grammar.QUESTION_WORD;
import static org.quoth.attribution.grammar.Grammar.SUBORDINATOR;
import static org.quoth.attribution.grammar.Grammar.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Adverbials;
import org.quoth.attribution.grammar.Cue;
import org.quoth.attribution.grammar.Cue.Form;
import org.quoth.attribution.grammar.Cue.Governs;
import org.quoth.attribution.grammar.CueLexicon;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/** Where what is reported begins and ends. Works on one paragraph. */
public final class Clauses {

    private static final int WINDOW = 16;
    private static final Set<String> NOMINATIVE = Grammar.set("""
            he she they we i there he's she's they're we're i'm there's he'd she'd they'd he'll she'll they'll we'll i'd
            i'll it's they've we've i've it'll it'd""");
    /** What a writer adds behind a comma to what is reported. */
    private static final Set<String> JOINS = Set.of("and", "but", "while");

    private static final Set<String> JOINS_BEHIND_COMMA = Set.of("and", "but", "while", "though", "although", "as");
    private static final Set<String> ASIDES = Set.of("which", "who", "whom", "but", "though", "although");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> OPENING = Set.of("if", "when", "while", "although");
    private static final Set<String> NOT_AFTER_SAY = Grammar.set("""
            so as at and or but to goodbye hello nothing little much""");

    private static final Set<String> LISTENERS = Grammar.set("""
            reporters journalists supporters voters aides colleagues friends lawmakers legislators staff staffers donors members
            officials workers employees students parents customers investors readers viewers fans""");

    private final Words words;
    private final Verbs verbs;
    private final Claims claims;
    private final Adverbials adverbials;

    Clauses(Words words, Verbs verbs, Claims claims) {
        this.words = words;
        this.verbs = verbs;
        this.claims = claims;
        this.adverbials = new Adverbials(words);
    }

    /** Where a report begins, by which rule, and how far its cue reaches. */
    record Opening(Rule rule, int begin, int cueEnd) {}

    /** What a verb governs behind {@code next}; null if nothing that it can govern stands there. */
    @Nullable
    Opening after(Cue cue, int next, int high) {
        int at = skipAdverbials(next, high);
        if (at >= high) {
            return null;
        }
        if (cue.can(Governs.THAT)) {
            int that = that(cue, at, high);
            if (that > 0) {
                return new Opening(Rule.THAT, that + 1, next);
            }
        }
        if (cue.can(Governs.QUESTION)
                && words.is(at, QUESTION_WORD)
                && !words.lower(at - 1).equals("even")) {
            return new Opening(Rule.QUESTION, at, next);
        }
        if (words.is(at, PREPOSITION) && cue.prepositions().contains(words.lower(at)) && at == next && at + 1 < high) {
            return new Opening(Rule.PREPOSITION, at + 1, at + 1);
        }
        if (cue.can(Governs.INFINITIVE)) {
            int to = words.lower(at).equals("not") ? at + 1 : at;
            if (words.lower(to).equals("to") && words.isWord(to + 1) && !addresses(to)) {
                return new Opening(Rule.INFINITIVE, at, next);
            }
        }
        return behindAddressee(cue, next, at, high);
    }

    private @Nullable Opening behindAddressee(Cue cue, int next, int at, int high) {
        if (cue.can(Governs.QUESTION) && cue.can(Governs.SPEECH)) {
            int question = find(at, high, QUESTION_WORD);
            if (question > 0
                    && !words.lower(question).equals("that")
                    && (cue.can(Governs.ADDRESSEE) || cue.can(Governs.INFINITIVE))) {
                return new Opening(Rule.QUESTION, question, next);
            }
        }
        if (cue.can(Governs.ADDRESSEE) && cue.can(Governs.CLAUSE)) {
            int clause = words.is(at, OBJECT_PRONOUN) ? at + 1 : nominative(at + 1, high);
            if (clause > 0
                    && clause < high
                    && words.isWord(clause)
                    && !words.is(clause, PREPOSITION | CONJUNCTION | QUESTION_WORD)) {
                return words.lower(clause).equals("to") ? null : new Opening(Rule.CLAUSE, clause, next);
            }
            if (cue.can(Governs.INFINITIVE) && hasInfinitive(at, high)) {
                return new Opening(Rule.INFINITIVE, at, next);
            }
            if (words.lower(next - 1).endsWith("ing")) {
                return null; // "a promising start"
            }
        } else if (cue.can(Governs.CLAUSE)) {
            int clause = clause(cue, at, high);
            if (clause > 0) {
                return new Opening(Rule.CLAUSE, clause, next);
            }
        }
        if ((cue.can(Governs.OBJECT) || (cue.can(Governs.INFINITIVE) && hasInfinitive(at, high)))
                && beginsPhrase(next)) {
            return new Opening(Rule.OBJECT, next, next);
        }
        return null;
    }

    private boolean hasInfinitive(int at, int high) {
        for (int i = at + 1; i < Math.min(high, at + WINDOW); i++) {
            if (words.isMark(i, ",.;:?!")) {
                return false;
            }
            if (words.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "that" behind a verb, or behind somebody who is told and when; -1 if there is none. */
    private int that(Cue cue, int at, int high) {
        if (words.lower(at).equals("that")) {
            return complement(at, high) ? at : -1;
        }
        if (!cue.can(Governs.SPEECH) && !cue.can(Governs.ADDRESSEE)) {
            return -1;
        }
        boolean told = cue.can(Governs.ADDRESSEE);
        if (!told && words.isWord(at) && !words.is(at, PREPOSITION | TIME | ADVERB | OBJECT_PRONOUN)) {
            return -1;
        }
        for (int i = at; i < Math.min(high, at + WINDOW); i++) {
            boolean to = words.lower(i).equals("to") && (told || !addresses(i));
            if (to || (!told && words.is(i, CONJUNCTION))) {
                return -1;
            }
            if (words.lower(i).equals("that") && !(i - at == 1 && words.is(at, PREPOSITION))) {
                return complement(i, high) ? i : -1;
            }
            boolean comma = words.isMark(i, ",")
                    && (words.isCapital(i + 1) || words.lower(i + 1).equals("that") || adverbials.isYear(i + 1));
            if ((!words.isWord(i) && !comma)
                    || (words.is(i, PRONOUN | AUXILIARY)
                            && i > at
                            && !words.is(i, OBJECT_PRONOUN)
                            && !adverbials.isMay(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "said to her deputy that", and not "said to be" */
    private boolean addresses(int to) {
        int next = to + 1;
        return words.is(next, DETERMINER | POSSESSIVE | OBJECT_PRONOUN)
                || words.isCapital(next)
                || LISTENERS.contains(words.lower(next));
    }

    /** Whether "that" opens a clause here, rather than pointing back. */
    private boolean complement(int that, int high) {
        return (that + 2 < high
                        && (words.isWord(that + 1) || words.quotation(that + 1) >= 0)
                        && !words.is(that + 1, TIME | AUXILIARY | PREPOSITION))
                || (that + 3 < high && words.is(that + 1, PREPOSITION));
    }

    private int find(int at, int high, int bits) {
        for (int i = at; i < Math.min(high, at + WINDOW) && words.isWord(i); i++) {
            if (words.is(i, bits)) {
                return i;
            }
        }
        return -1;
    }

    private int nominative(int from, int high) {
        for (int i = from; i < Math.min(high, from + WINDOW) && words.isWord(i); i++) {
            if (NOMINATIVE.contains(words.lower(i)) && !words.is(i - 1, PREPOSITION | CONJUNCTION | SUBORDINATOR)) {
                return i;
            }
        }
        return -1;
    }

    /** A clause without "that"; -1 if none begins here. */
    private int clause(Cue cue, int at, int high) {
        boolean speech = cue.can(Governs.SPEECH);
        String word = words.lower(at);
        if (words.quotation(at) >= 0) {
            return at;
        }
        if (!words.isWord(at) || words.is(at, CONJUNCTION) || NOT_AFTER_SAY.contains(word)) {
            return -1;
        }
        if (words.is(at, SUBORDINATOR) && !words.is(at, DETERMINER | PREPOSITION)) {
            boolean opens = OPENING.contains(word);
            return speech && opens ? (words.lower(at - 1).equals("even") ? at - 1 : at) : -1;
        }
        if (words.is(at, PREPOSITION)) {
            int later = speech ? nominative(at + 1, high) : -1;
            return later;
        }
        if (words.is(at, PRONOUN | DETERMINER | POSSESSIVE | INDEFINITE) || words.isCapital(at) || words.isNumber(at)) {
            return at;
        }
        if (words.is(at, AUXILIARY | OBJECT_PRONOUN)) {
            return cue.can(Governs.OBJECT) && words.is(at, OBJECT_PRONOUN) ? at : -1;
        }
        return at;
    }

    private boolean beginsPhrase(int at) {
        return words.quotation(at) >= 0
                || words.isMark(at, "$£€")
                || words.lower(at).equals("having")
                || words.lower(at).equals("being")
                || (words.isWord(at)
                        && (!words.is(at, CONJUNCTION | SUBORDINATOR | AUXILIARY | ADVERB | PREPOSITION | TIME)
                                || words.is(at, DETERMINER | POSSESSIVE | OBJECT_PRONOUN)));
    }

    /** Behind "— on the radio, as it happens —"; where it was if no such insertion begins there. */
    private int behindInsertion(int from, int high) {
        if (words.isDash(from)) {
            for (int i = from + 1; i < Math.min(high, from + WINDOW); i++) {
                if (words.isDash(i)) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** Behind adverbs and times: "said Tuesday night that". */
    int skipAdverbials(int from, int high) {
        return adverbials.behind(behindInsertion(from, high), from, high);
    }

    /** Whether the words from here on can be a clause: there is a verb among them, or a quotation. */
    boolean hasPredicate(int begin, int high) {
        for (int i = begin; i < high; i++) {
            String word = words.lower(i);
            CueLexicon.Entry entry = words.entry(i);
            boolean verb = words.is(i, AUXILIARY | Grammar.VERB)
                    || (entry != null && entry.verb() != null && i > begin)
                    || (word.endsWith("ed") && i > begin)
                    || (words.is(i, PRONOUN) && word.indexOf('\'') > 0)
                    || (word.endsWith("s")
                            && i > begin
                            && (words.is(i - 1, PRONOUN)
                                    || (words.is(i + 1, DETERMINER) && !words.is(i, PREPOSITION | POSSESSIVE))));
            if (verb || words.quotation(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The spans of a report that begins at {@code begin}: to the end of its clause, without the sentence's last mark. */
    List<Span> content(int begin, int high) {
        int end = end(begin, high);
        return end > begin ? pieces(begin, end) : List.of();
    }

    /** One span, without marks at its edges, and without the quotation marks if it is one quotation. */
    public List<Span> pieces(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && !words.isWord(from) && (words.quotation(from) < 0 || isClosing(from))) {
            from++;
        }
        while (to > from && !words.isWord(to - 1) && words.quotation(to - 1) < 0 && !words.isMark(to - 1, ")]%")) {
            to--;
        }
        if (from >= to) {
            return List.of();
        }
        int quotation = words.quotation(from);
        if (quotation >= 0 && quotation == words.quotation(to - 1)) {
            Quotation whole = words.quotations().get(quotation);
            if (whole.outer().begin() == words.begin(from)) {
                return whole.inner().isEmpty() ? List.of() : List.of(whole.inner());
            }
        }
        List<Span> one = new ArrayList<>();
        one.add(words.span(from, to));
        return one;
    }

    private boolean isClosing(int i) {
        return words.quotations().get(words.quotation(i)).outer().end() == words.end(i);
    }

    /** A sentence end inside a quotation does not end the clause around it. */
    private int throughQuotation(int high) {
        int end = high;
        while (end < words.size() && words.quotation(end) >= 0 && words.quotation(end) == words.quotation(end - 1)) {
            end++;
        }
        return end;
    }

    /** Index after the last word of the clause that begins at {@code begin}. */
    int end(int begin, int high) {
        int limit = claims.nextContent(begin, throughQuotation(high));
        int open = 0;
        for (int i = begin; i < limit; i++) {
            if (words.quotation(i) >= 0) {
                if (claims.hasQuotation(words.quotation(i))) {
                    return i;
                }
                continue;
            }
            if (words.isMark(i, "(")) {
                open++;
            } else if (words.isMark(i, ")") && open-- == 0) {
                return i;
            } else if (words.isMark(i, ";") && open == 0) {
                return i;
            } else if (words.isMark(i, ",") && words.lower(i + 1).equals("well") && words.isMark(i + 2, ",")) {
                return i;
            } else if (i > begin && open == 0 && endsBefore(begin, i, limit)) {
                return i;
            }
        }
        return limit;
    }

    private boolean endsInComma(Quotation quotation) {
        return !quotation.inner().isEmpty()
                && words.text().charAt(quotation.inner().end() - 1) == ',';
    }

    /** Whether another report begins at this comma or conjunction. */
    private boolean endsBefore(int begin, int i, int high) {
        boolean mark = words.isMark(i, ",") || words.isDash(i);
        boolean comma = mark
                || (words.quotation(i - 1) >= 0
                        && endsInComma(words.quotations().get(words.quotation(i - 1))));
        int at = mark ? i + 1 : i;
        boolean aside = comma
                && (ASIDES.contains(words.lower(at)) || (ARTICLES.contains(words.lower(at)) && hasPredicate(begin, i)));
        if (aside || (comma && reportsBehindComma(at, high, mark))) {
            return true;
        }
        boolean joins = comma ? JOINS_BEHIND_COMMA.contains(words.lower(at)) : JOINS.contains(words.lower(at));
        return joins
                && (isReportingParticiple(at + 1, high)
                        || isNounWithClause(at + 1, high)
                        || reports(at + 1, Math.min(high, at + 12), comma));
    }

    /** ", saying that", ", said Ruiz", ", Ruiz said", ", according to" */
    private boolean reportsBehindComma(int at, int high, boolean mark) {
        Verbs.Verb verb = verbs.at(at);
        boolean participle = verb != null
                && !verb.finite()
                && verb.cue().is(Form.PARTICIPLE)
                && (verb.cue().can(Governs.SPEECH)
                        || verb.cue().can(Governs.THAT)
                        || verb.cue().can(Governs.OBJECT));
        return participle
                || (verb != null && says(verb, high))
                || (mark && subjectSays(at, high))
                || (words.lower(at).equals("according") && words.lower(at + 1).equals("to"));
    }

    /** "and adding that" */
    private boolean isReportingParticiple(int at, int high) {
        Verbs.Verb verb = verbs.at(at);
        return verb != null
                && !verb.finite()
                && verb.cue().is(Form.PARTICIPLE)
                && verb.cue().can(Governs.SPEECH)
                && after(verb.cue(), verb.next(), high) != null;
    }

    /** "and Paul Okoro, her deputy, said that" */
    private boolean reportsBehindApposition(int from, int begin, int high) {
        int close = begin;
        while (close < high && words.isWord(close) && words.quotation(close) < 0) {
            close++;
        }
        Verbs.Verb verb = words.isMark(close, ",") && close > begin ? verbs.at(close + 1) : null;
        return isSubject(from, begin - 1) && verb != null && says(verb, words.sentenceEnd(from));
    }

    /** "Paul Okoro", "the ministry": a subject that can be nothing but one. */
    private boolean isSubject(int from, int to) {
        boolean name = to - from <= 4;
        for (int i = from; i < to; i++) {
            name &= words.isCapital(i);
        }
        boolean noun = words.is(from, DETERMINER | POSSESSIVE)
                && !words.lower(from).equals("that")
                && words.entry(from + 1) == null
                && !words.is(from + 1, PRONOUN);
        return name || (to - from == 2 && noun);
    }

    /** "began at noon, witnesses said it was earlier": a short subject and what it says, beside what was said before. */
    private boolean subjectSays(int at, int high) {
        for (int i = at + 1; i < Math.min(high, at + 4); i++) {
            Verbs.Verb verb = verbs.at(i);
            if (verb != null && verb.group().from() == i) {
                boolean bare = i == at + 1 && words.lower(at).endsWith("s") && !words.is(at, AUXILIARY | PRONOUN);
                return (bare || isSubject(at, i)) && says(verb, words.sentenceEnd(i));
            }
        }
        return false;
    }

    private boolean isNounWithClause(int at, int high) {
        CueLexicon.Entry entry = words.entry(at);
        int that = at + 1;
        if (words.lower(that).equals("by")
                || words.lower(that).equals("from")
                || words.lower(that).equals("among")) {
            while (that < Math.min(high, at + 6)
                    && words.isWord(that)
                    && !words.lower(that).equals("that")) {
                that++;
            }
        }
        return entry != null && entry.noun() != null && words.lower(that).equals("that") && complement(that, high);
    }

    /** Whether a verb is a finite verb of saying with a clause behind it. */
    boolean says(Verbs.Verb verb, int high) {
        return verb.finite()
                && !verb.passive()
                && verb.cue().can(Governs.SPEECH)
                && verb.cue().can(Governs.CLAUSE)
                && after(verb.cue(), verb.next(), high) != null;
    }

    /** Whether a subject and a finite verb of speech come next; without a comma the verb must follow at once or after a pronoun. */
    private boolean reports(int from, int high, boolean comma) {
        for (int i = from; i < high && words.isWord(i) && words.quotation(i) < 0; i++) {
            if (comma && words.isCapital(i) && words.isMark(i + 1, ",")) {
                return reportsBehindApposition(from, i + 2, high);
            }
            Verbs.Verb verb = verbs.at(i);
            if (verb != null && verb.finite() && !verb.passive()) {
                boolean near = comma || i <= from + 1 || isSubject(from, i);
                return near
                        && verb.cue().can(Governs.SPEECH)
                        && after(verb.cue(), verb.next(), words.sentenceEnd(i)) != null;
            }
            if (words.is(i, AUXILIARY | SUBORDINATOR)
                    && !words.is(i, DETERMINER)
                    && !words.is(i + 1, ADVERB)
                    && verbs.at(i + 1) == null) {
                return false;
            }
        }
        return false;
    }
}
