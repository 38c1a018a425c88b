package org.quoth.attribution.finding;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;
import static org.quoth.attribution.grammar.Grammar.DETERMINER;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;
import static org.quoth.attribution.grammar.Grammar.PRONOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quoth.attribution.grammar.Cue.Governs;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** Finds reports that follow or interrupt what they report: "…, Ruiz said.", "…, according to Ruiz, …". */
public final class TrailingReports {

    private static final Set<String> ISSUED =
            Grammar.set("released published issued obtained compiled collected gathered provided posted reviewed");

    /** In words. */
    private static final int LONGEST_ISSUER = 14;

    private final Words words;
    private final NounPhrases nouns;
    private final Verbs verbs;
    private final Clauses clauses;
    private final Claims claims;

    TrailingReports(Passage passage) {
        words = passage.words();
        nouns = passage.nouns();
        verbs = passage.verbs();
        clauses = passage.clauses();
        claims = passage.claims();
    }

    /** The reports in the sentences of the paragraph, left to right. */
    void find() {
        for (int i = 0; i < words.size(); i++) {
            if (words.quotation(i) < 0 && !claims.isUsed(i) && words.isWord(i)) {
                look(i);
            }
        }
    }

    /** Those alone that somebody is said to be the source of: "according to". */
    void findAccording() {
        for (int i = 0; i < words.size(); i++) {
            int source = words.quotation(i) < 0 && !claims.isUsed(i) ? behindAccording(i) : -1;
            if (source > 0) {
                according(i, source);
            }
        }
    }

    /** The word behind "according to", or behind a "Per" that opens the sentence; -1 if neither stands here. */
    private int behindAccording(int i) {
        if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
            return i + 2;
        }
        boolean per = words.lower(i).equals("per")
                && i == words.sentenceBegin(i)
                && (words.is(i + 1, DETERMINER | Grammar.POSSESSIVE) || isLetters(i + 1) || isOutlet(i + 1))
                && !words.is(i + 1, Grammar.TIME);
        return per ? i + 1 : -1;
    }

    /** "Per Elland Radio, the pier is shut": a name, a comma and a clause; "Per Holm, a pilot, said" is somebody. */
    private boolean isOutlet(int i) {
        int comma = i;
        while (words.isWord(comma) && words.isCapital(comma)) {
            comma++;
        }
        int end = comma + 1;
        while (end < words.sentenceEnd(i) && words.isWord(end)) {
            end++;
        }
        boolean clause =
                words.isMark(comma, ",") && end - comma > 4 && words.is(comma + 1, DETERMINER | Grammar.POSSESSIVE);
        return comma > i
                && ((words.isGenitive(comma - 1) && words.isMark(comma + 1, ","))
                        || (clause && !words.isMark(end, ",")));
    }

    /** "Per NTSB figures"; Per Holm is somebody. */
    private boolean isLetters(int i) {
        String form = words.isWord(i) ? words.span(i, i + 1).of(words.text()) : "";
        return form.length() > 1 && form.codePoints().allMatch(Character::isUpperCase);
    }

    private void look(int i) {
        int source = behindAccording(i);
        if (source > 0) {
            according(i, source);
            return;
        }
        Verbs.Verb verb = verbs.at(i);
        if (verb != null
                && verb.finite()
                && !verb.passive()
                && verb.cue().can(Governs.SPEECH)
                && verb.cue().can(Governs.CLAUSE)) {
            saidAtTheEnd(verb);
        }
    }

    private void according(int i, int behind) {
        int high = words.sentenceEnd(i);
        boolean both = words.lower(behind).equals("both")
                && words.isWord(behind + 1)
                && !words.is(behind + 1, PREPOSITION | CONJUNCTION | Grammar.AUXILIARY);
        Range found = nouns.behind(both ? behind + 1 : behind, high);
        if (found == null) {
            return;
        }
        found = new Range(behind, found.to());
        int begin = words.sentenceBegin(i);
        Span cue = words.span(i, behind);
        boolean inserted = words.isMark(i - 1, ",") && words.is(i - 2, CONJUNCTION | Grammar.SUBORDINATOR);
        boolean introduces = i - begin <= 1 || inserted || (words.isMark(i - 1, ",") && i - begin <= 3);
        Range source = withSecond(nouns.beforeClause(found, high, introduces), high, introduces);
        source = introduces ? withIssuer(source, high) : source;
        if (i - begin == 1 && words.lower(begin).equals("that's") && begin > 0) {
            claims.report(Rule.ACCORDING, clauses.pieces(words.sentenceBegin(begin - 1), begin), cue, source.in(words));
            return;
        }
        if (introduces) {
            int from = words.isMark(source.to(), ",") ? source.to() + 1 : source.to();
            claims.report(Rule.ACCORDING, clauses.content(from, high), cue, source.in(words));
            return;
        }
        int from = behindReports(lastBoundary(begin, i), i);
        boolean resumed = words.isMark(source.to(), ",") && resumes(source.to() + 1, high);
        boolean few = i - from < 3 || (i - from < 5 && words.is(from, PREPOSITION));
        if (from > begin && few && !(resumed && words.isMark(i - 1, ","))) {
            return;
        }
        List<Span> content = new ArrayList<>(clauses.pieces(from, i));
        if (resumed) {
            content.addAll(clauses.content(source.to() + 1, high));
        }
        claims.report(Rule.ACCORDING, content, cue, source.in(words));
    }

    /** "According to data released by the guild on Monday, …": up to the comma. */
    private Range withIssuer(Range source, int high) {
        int to = source.to();
        boolean issued = ISSUED.contains(words.lower(to - 1)) && words.is(to, PREPOSITION | Grammar.TIME);
        for (int i = to; issued && i < Math.min(high, to + LONGEST_ISSUER); i++) {
            if (words.isMark(i, ",")) {
                return new Range(source.from(), i);
            }
        }
        return source;
    }

    /** "According to the book and the film, …": both, if a comma follows. */
    private Range withSecond(Range source, int high, boolean introduces) {
        boolean joined = introduces && words.lower(source.to()).equals("and");
        Range phrase = joined ? nouns.behind(source.to() + 1, high) : null;
        Range second = phrase == null ? null : nouns.beforeClause(phrase, high, true);
        return second != null && words.isMark(second.to(), ",") ? new Range(source.from(), second.to()) : source;
    }

    /** "The bill is dead, Ruiz said." and "The bill, Ruiz said, is dead." */
    private void saidAtTheEnd(Verbs.Verb verb) {
        int begin = words.sentenceBegin(verb.head());
        int high = words.sentenceEnd(verb.head());
        Range source = nouns.before(verb.group().from(), begin);
        if (source != null && source.from() == begin + 1 && words.lower(begin).equals("as")) {
            saidAsOpening(verb, source, high);
            return;
        }
        int next = verb.next();
        int comma;
        if (source != null && words.isMark(source.from() - 1, ",—–-") && !words.is(source.from(), Grammar.RELATIVE)) {
            comma = source.from() - 1;
        } else if (words.isMark(verb.group().from() - 1, ",") && verb.group().from() == verb.head()) {
            source = named(verb.next()) ? nouns.behind(verb.next(), high) : null;
            if (source == null || verb.cue().can(Governs.OBJECT) || words.isDash(source.to())) {
                return;
            }
            comma = verb.group().from() - 1;
            next = source.to();
        } else {
            return;
        }
        int stop = behindAddressee(verb, next, high);
        boolean ends = stop >= high
                || !words.isWord(stop)
                || (words.is(stop, PREPOSITION) && clauses.after(verb.cue(), next, high) == null);
        int from = lastBoundary(begin, comma);
        boolean inserted = words.isMark(stop, ",") && resumes(stop + 1, high);
        boolean introduces = comma - from < 3 || adverbial(from, comma);
        if (!ends || (introduces && !inserted) || words.isMark(stop, ":") || reports(from, comma)) {
            return;
        }
        List<Span> content = new ArrayList<>(clauses.pieces(from, comma));
        if (inserted) {
            content.addAll(clauses.content(stop + 1, high));
        }
        claims.report(Rule.TRAILING, content, verb.group().in(words), source.in(words));
    }

    /** "As Ruiz said, the bill is dead." */
    private void saidAsOpening(Verbs.Verb verb, Range source, int high) {
        int end = behindAddressee(verb, verb.next(), high);
        if (words.isMark(end, ",")) {
            claims.report(Rule.AS, clauses.content(end + 1, high), verb.group().in(words), source.in(words));
        }
    }

    /** "…, said Ruiz", "…, said the mayor", and not "…, testified side by side". */
    private boolean named(int i) {
        return !words.lower(i).equals("that")
                && (words.isCapital(i)
                        || words.isNumber(i)
                        || words.is(i, PRONOUN | DETERMINER | Grammar.POSSESSIVE | Grammar.INDEFINITE)
                        || words.lower(i).endsWith("s"));
    }

    /** "…, Ruiz told the Harbour Post." */
    private int behindAddressee(Verbs.Verb verb, int next, int high) {
        int at = clauses.skipAdverbials(next, high);
        if (!verb.cue().can(Governs.ADDRESSEE) || at != verb.next() || at >= high || !words.isWord(at)) {
            return at;
        }
        Range addressee = nouns.behind(at, high);
        return addressee == null
                ? at
                : clauses.skipAdverbials(
                        nouns.beforeClause(addressee, high, true).to(), high);
    }

    /** Whether these words report something themselves. */
    private boolean reports(int from, int to) {
        for (int i = from; i < to; i++) {
            Verbs.Verb verb = words.quotation(i) < 0 ? verbs.at(i) : null;
            if (verb != null && clauses.says(verb, to)) {
                return true;
            }
        }
        return false;
    }

    /** "Ruiz said it was safe, and residents, according to the Post, …": what others are said to say is not told by these. */
    private int behindReports(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            boolean joint = words.isMark(i - 1, ",")
                    && (words.is(i, CONJUNCTION) || words.lower(i).equals("while"));
            if (joint && words.quotation(i) < 0 && reports(from, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** "In a speech on Tuesday, Ruiz said …": not what she said. */
    private boolean adverbial(int from, int comma) {
        if (!words.is(from, PREPOSITION | Grammar.SUBORDINATOR | ADVERB)) {
            return words.lower(from).endsWith("ing") && words.isCapital(from);
        }
        if (!Substance.hasContentWord(words, List.of(words.span(from, comma)))) {
            return true;
        }
        for (int i = from; i < comma; i++) {
            if (words.isMark(i, ",") || words.is(i, AUXILIARY) || words.is(i, PRONOUN)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words behind an inserted report go on with what it reports. */
    private boolean resumes(int at, int high) {
        if (at >= high
                || !words.isWord(at)
                || (words.is(at, CONJUNCTION | Grammar.SUBORDINATOR) && !words.is(at, DETERMINER))) {
            return false;
        }
        Verbs.Verb verb = verbs.at(at);
        boolean participle = words.lower(at).endsWith("ing") && !words.isCapital(at);
        return !participle
                && (verb == null || !verb.cue().can(Governs.SPEECH))
                && !words.lower(at).equals("who")
                && !words.lower(at).equals("which");
    }

    /** Where the clause before {@code i} begins: behind what is reported already. */
    private int lastBoundary(int begin, int i) {
        int from = i;
        int closed = 0;
        while (from > begin
                && !claims.isUsed(from - 1)
                && !(words.isMark(from - 1, "(") && closed-- == 0)
                && !words.isMark(from - 1, ";")
                && (words.quotation(from - 1) < 0 || !claims.hasQuotation(words.quotation(from - 1)))) {
            from--;
            closed += words.isMark(from, ")") ? 1 : 0;
        }
        return from;
    }
}
