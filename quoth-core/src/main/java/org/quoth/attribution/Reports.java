package org.quoth.attribution;

import static org.quoth.attribution.Grammar.ADVERB;
import static org.quoth.attribution.Grammar.AUXILIARY;
import static org.quoth.attribution.Grammar.CONJUNCTION;
import static org.quoth.attribution.Grammar.DETERMINER;
import static org.quoth.attribution.Grammar.POSSESSIVE;
import static org.quoth.attribution.Grammar.PREPOSITION;
import static org.quoth.attribution.Grammar.PRONOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Cue.Governs;
import org.quoth.text.Span;

/** Finds indirect reports, and those that mix in quoted words, in one paragraph of a story. */
final class Reports {

    /** Verbs that lend themselves to a noun: "made a claim". */
    private static final Set<String> LIGHT = Set.of(
            "make",
            "makes",
            "made",
            "making",
            "issue",
            "issues",
            "issued",
            "issuing",
            "give",
            "gives",
            "gave",
            "giving",
            "given",
            "have",
            "has",
            "had",
            "having",
            "express",
            "expresses",
            "expressed",
            "expressing",
            "voice",
            "voices",
            "voiced",
            "voicing",
            "offer",
            "offers",
            "offered",
            "offering",
            "deliver",
            "delivers",
            "delivered",
            "release",
            "releases",
            "released",
            "raise",
            "raises",
            "raised",
            "raising",
            "repeat",
            "repeats",
            "repeated",
            "reach",
            "reached",
            "come",
            "came",
            "rejected",
            "dismissed",
            "denied");

    private final Words words;
    private final NounPhrases nouns;
    private final Verbs verbs;
    private final Clauses clauses;
    private final Claims claims;

    Reports(Words words, NounPhrases nouns, Verbs verbs, Clauses clauses, Claims claims) {
        this.words = words;
        this.nouns = nouns;
        this.verbs = verbs;
        this.clauses = clauses;
        this.claims = claims;
    }

    /** Reports that follow or interrupt what they report, in the sentences of the paragraph; then those that precede it. */
    void find() {
        for (int i = 0; i < words.size(); i++) {
            if (open(i)) {
                trailing(i);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (open(i)) {
                leading(i);
            }
        }
    }

    private boolean open(int i) {
        return words.quotation(i) < 0 && !claims.isUsed(i) && words.isWord(i);
    }

    private void trailing(int i) {
        if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
            according(i);
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

    private void according(int i) {
        int high = words.sentenceEnd(i);
        Range source = nouns.behind(i + 2, high);
        if (source == null) {
            return;
        }
        int begin = words.sentenceBegin(i);
        Span cue = words.span(i, i + 2);
        if (i - begin <= 1 || (words.isMark(i - 1, ",") && i - begin <= 3)) {
            int from = words.isMark(source.to(), ",") ? source.to() + 1 : source.to();
            add(Rule.ACCORDING, clauses.content(from, high), cue, source.in(words));
            return;
        }
        int from = lastBoundary(begin, i);
        List<Span> content = new ArrayList<>(clauses.pieces(from, i));
        if (words.isMark(source.to(), ",") && resumes(source.to() + 1, high)) {
            content.addAll(clauses.content(source.to() + 1, high));
        }
        add(Rule.ACCORDING, content, cue, source.in(words));
    }

    /** "The bill is dead, Ruiz said." and "The bill, Ruiz said, is dead." */
    private void saidAtTheEnd(Verbs.Verb verb) {
        int begin = words.sentenceBegin(verb.head());
        int high = words.sentenceEnd(verb.head());
        Range source = nouns.before(verb.group().from(), begin);
        int next = verb.next();
        int comma;
        if (source != null && words.isMark(source.from() - 1, ",—–-") && !words.is(source.from(), Grammar.RELATIVE)) {
            comma = source.from() - 1;
        } else if (words.isMark(verb.group().from() - 1, ",") && verb.group().from() == verb.head()) {
            source = nouns.behind(verb.next(), high);
            if (source == null || verb.cue().can(Governs.OBJECT)) {
                return;
            }
            comma = verb.group().from() - 1;
            next = source.to();
        } else {
            return;
        }
        int stop = clauses.skipAdverbials(next, high);
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
        add(Rule.TRAILING, content, verb.group().in(words), source.in(words));
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

    /** "In a speech on Tuesday, Ruiz said …": not what she said. */
    private boolean adverbial(int from, int comma) {
        if (!words.is(from, PREPOSITION | Grammar.SUBORDINATOR | ADVERB)) {
            return words.lower(from).endsWith("ing") && words.isCapital(from);
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
        while (from > begin
                && !claims.isUsed(from - 1)
                && !words.isMark(from - 1, ";")
                && (words.quotation(from - 1) < 0 || !claims.hasQuotation(words.quotation(from - 1)))) {
            from--;
        }
        return from;
    }

    private void leading(int i) {
        CueLexicon.Entry entry = words.entry(i);
        if (entry == null) {
            return;
        }
        Verbs.Verb verb = verbs.at(i);
        if (verb != null) {
            verb(verb);
        } else if (entry.adjective() != null) {
            adjective(i, entry.adjective());
        } else if (entry.noun() != null) {
            noun(i, entry.noun());
        }
    }

    /** A verb before what it reports. */
    void verb(Verbs.Verb verb) {
        int begin = words.sentenceBegin(verb.head());
        int high = words.sentenceEnd(verb.head());
        if (verb.passive() && !verb.cue().can(Governs.ADDRESSEE)) {
            return;
        }
        Clauses.Opening opening = clauses.after(verb.cue(), verb.next(), high);
        if (opening == null) {
            relative(verb, begin, high);
            return;
        }
        if (claims.isUsed(Math.min(opening.begin(), high - 1))) {
            return;
        }
        List<Span> content = clauses.content(opening.begin(), high);
        boolean thing = opening.rule() == Rule.CLAUSE && !verb.cue().can(Governs.OBJECT);
        if (thing && !clauses.hasPredicate(opening.begin(), high)) {
            return;
        }
        Span source = subject(verb, begin);
        if (content.isEmpty() || (source == null && opening.rule() != Rule.THAT)) {
            return;
        }
        Span cue = words.span(verb.group().from(), opening.cueEnd());
        add(opening.rule(), content, cue, source);
    }

    /** "a plan that Ruiz said would fail": the relative word and what follows. */
    private void relative(Verbs.Verb verb, int begin, int high) {
        int next = clauses.skipAdverbials(verb.next(), high);
        Range source = verb.finite() && verb.cue().can(Governs.CLAUSE) && words.is(next, AUXILIARY)
                ? nouns.before(verb.group().from(), begin)
                : null;
        if (source == null || !words.is(source.from() - 1, Grammar.RELATIVE)) {
            return;
        }
        List<Span> content = new ArrayList<>();
        content.add(words.span(source.from() - 1, source.from()));
        content.addAll(clauses.content(next, high));
        add(Rule.RELATIVE, content, verb.group().in(words), source.in(words));
    }

    private @Nullable Span subject(Verbs.Verb verb, int begin) {
        int from = verb.group().from();
        Span last = claims.lastSource(from);
        if (verb.finite()) {
            int low = begin;
            for (int i = from - 1; i >= begin; i--) {
                if (claims.isUsed(i)) {
                    low = i + 1;
                    break;
                }
            }
            boolean joined = words.is(from - 1, CONJUNCTION) || low == from;
            Range subject = joined ? null : nouns.before(from, low);
            if (subject != null) {
                return subject.in(words);
            }
        }
        if (last != null) {
            return last;
        }
        return firstSubject(begin, from);
    }

    /** The noun phrase that the sentence begins with, behind an introductory phrase. */
    private @Nullable Span firstSubject(int begin, int high) {
        int at = begin;
        if (words.is(at, PREPOSITION | Grammar.SUBORDINATOR) && !words.is(at, DETERMINER)) {
            while (at < high && !words.isMark(at, ",")) {
                at++;
            }
            at++;
        }
        while (at < high
                && words.is(at, CONJUNCTION | ADVERB | Grammar.TIME | Grammar.SUBORDINATOR)
                && !words.is(at, DETERMINER)) {
            at++;
        }
        Range first = at < high && words.isWord(at) ? nouns.behind(at, high) : null;
        return first == null || first.to() > high ? null : first.in(words);
    }

    private void adjective(int i, Cue cue) {
        int from = i;
        while (from > 0 && words.is(from - 1, ADVERB | Grammar.NEGATION)) {
            from--;
        }
        if (!words.is(from - 1, AUXILIARY)) {
            return;
        }
        while (from > 0
                && words.is(from - 1, AUXILIARY | ADVERB | Grammar.NEGATION)
                && !words.is(from - 1, CONJUNCTION)) {
            from--;
        }
        int high = words.sentenceEnd(i);
        Clauses.Opening opening = clauses.after(cue, i + 1, high);
        Range source = nouns.before(from, words.sentenceBegin(i));
        if (opening != null && source != null) {
            add(
                    Rule.ADJECTIVE,
                    clauses.content(opening.begin(), high),
                    words.span(from, opening.cueEnd()),
                    source.in(words));
        }
    }

    private void noun(int i, Cue cue) {
        int high = words.sentenceEnd(i);
        Clauses.Opening opening = clauses.after(cue, i + 1, high);
        if (opening == null) {
            return;
        }
        int from = i;
        while (from > words.sentenceBegin(i)
                && words.isWord(from - 1)
                && !words.is(from - 1, DETERMINER | POSSESSIVE | PREPOSITION | AUXILIARY)
                && !words.isGenitive(from - 1)
                && i - from < 3
                && words.entry(from - 1) == null
                && !LIGHT.contains(words.lower(from - 1))) {
            from--;
        }
        Range source = null;
        int group = from;
        if (words.is(from - 1, POSSESSIVE) || words.isGenitive(from - 1)) {
            source = owner(from, words.sentenceBegin(i));
        } else if (words.is(from - 1, DETERMINER)) {
            group = from - 1;
        }
        if (source == null && LIGHT.contains(words.lower(group - 1))) {
            Verbs.Verb none = null;
            int verb = group - 1;
            while (verb > 0 && words.is(verb - 1, AUXILIARY | ADVERB) && none == null) {
                verb--;
            }
            source = nouns.before(verb, words.sentenceBegin(i));
            group = verb;
        }
        Span last = source != null ? source.in(words) : claims.lastSource(i);
        if (last != null) {
            add(Rule.NOUN, clauses.content(opening.begin(), high), words.span(group, opening.cueEnd()), last);
        }
    }

    /** "Ruiz's" before "claim": the whole phrase, without the genitive's mark in the span. */
    private @Nullable Range owner(int noun, int low) {
        return words.is(noun - 1, POSSESSIVE) ? new Range(noun - 1, noun) : nouns.plain(noun, low);
    }

    private void add(Rule rule, List<Span> content, Span cue, @Nullable Span source) {
        if (!content.isEmpty()) {
            claims.add(new Found(rule, content, cue, source));
            takeQuotations(content);
        }
    }

    private void takeQuotations(List<Span> content) {
        for (Span span : content) {
            for (int k = 0; k < words.quotations.size(); k++) {
                if (words.quotations.get(k).inner().overlaps(span)) {
                    claims.takeQuotation(k);
                }
            }
        }
    }
}
