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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Cue.Governs;
import org.quoth.text.Span;

/** Finds indirect reports, and those that mix in quoted words, in one paragraph of a story. */
final class Reports {

    /** Verbs that lend themselves to a noun: "made a claim". */
    private static final Set<String> LIGHT = Grammar.set("""
            make makes made making issue issues issued issuing give gives gave giving given have has had having express
            expresses expressed expressing voice voices voiced voicing offer offers offered offering deliver delivers
            delivered release releases released raise raises raised raising repeat repeats repeated reach reached come
            came rejected dismissed denied""");

    private static final Set<String> WRITINGS = Grammar.set("""
            report statement letter email e-mail memo post video ad message note tweet release poll study article sign
            banner shirt editorial filing lawsuit document reports letters emails ads messages polls studies signs
            documents voters critics people officials respondents""");

    /** Nouns for what goes about without anybody to vouch for it. */
    private static final Set<String> ANONYMOUS = Grammar.set("""
            concerns fears worries rumors rumours speculation allegations accusations reports suggestions claims
            complaints warnings doubts hopes questions concern fear skepticism criticism""");
    private static final Pattern DATA = Pattern.compile(
            "(?i)\\b(?:polls?|polling|surveys?|data|numbers|figures|results|analysis|census|stud(?:y|ies)|estimates?|averages?|records)\\b");

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
        Range found = nouns.behind(i + 2, high);
        if (found == null) {
            return;
        }
        int begin = words.sentenceBegin(i);
        Span cue = words.span(i, i + 2);
        Range source = i - begin > 1 ? found : nouns.beforeClause(found, high);
        if (i - begin == 1 && words.lower(begin).equals("that's") && begin > 0) {
            add(Rule.ACCORDING, clauses.pieces(words.sentenceBegin(begin - 1), begin), cue, source.in(words));
            return;
        }
        if (i - begin <= 1 || (words.isMark(i - 1, ",") && i - begin <= 3)) {
            int from = words.isMark(source.to(), ",") ? source.to() + 1 : source.to();
            add(Rule.ACCORDING, clauses.content(from, high), cue, source.in(words));
            return;
        }
        int from = lastBoundary(begin, i);
        if (from > begin && (i - from < 3 || (i - from < 5 && words.is(from, PREPOSITION)))) {
            return;
        }
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
        if (source != null && source.from() == begin + 1 && words.lower(begin).equals("as")) {
            int end = behindAddressee(verb, verb.next(), high);
            if (words.isMark(end, ",")) {
                add(Rule.AS, clauses.content(end + 1, high), verb.group().in(words), source.in(words));
            }
            return;
        }
        int next = verb.next();
        int comma;
        if (source != null && words.isMark(source.from() - 1, ",—–-") && !words.is(source.from(), Grammar.RELATIVE)) {
            comma = source.from() - 1;
        } else if (words.isMark(verb.group().from() - 1, ",") && verb.group().from() == verb.head()) {
            source = nouns.behind(verb.next(), high);
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
        add(Rule.TRAILING, content, verb.group().in(words), source.in(words));
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
                : clauses.skipAdverbials(nouns.beforeClause(addressee, high).to(), high);
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

    private void leading(int i) {
        CueLexicon.Entry entry = words.entry(i);
        if (entry == null) {
            return;
        }
        Verbs.Verb verb = verbs.at(i);
        if (words.lower(i).equals("asked") && opensSentence(i)) {
            asked(i);
        } else if (verb != null) {
            verb(verb);
        } else if (entry.adjective() != null) {
            adjective(i, entry.adjective());
        } else if (entry.noun() != null) {
            noun(i, entry.noun());
        }
    }

    private boolean opensSentence(int i) {
        int begin = words.sentenceBegin(i);
        return i == begin || (i == begin + 1 && words.lower(begin).equals("when"));
    }

    /** "Asked whether it would reopen, Ruiz …": a question whose source is not told. */
    private void asked(int i) {
        int high = words.sentenceEnd(i);
        int at = clauses.skipAdverbials(i + 1, high);
        int comma = at;
        while (comma < high && !words.isMark(comma, ",")) {
            comma++;
        }
        boolean question = words.is(at, Grammar.QUESTION_WORD) || words.lower(at).equals("about") || words.lower(at).equals("to");
        if (question && comma < high && !claims.isUsed(at)) {
            add(Rule.QUESTION, clauses.pieces(at, comma), words.span(i, i + 1), null);
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
        boolean infinitive = !verb.finite() && verb.cue().is(Cue.Form.BASE);
        if (claims.isUsed(Math.min(opening.begin(), high - 1)) || (infinitive && opening.rule() == Rule.OBJECT)) {
            return;
        }
        List<Span> content = clauses.content(opening.begin(), high);
        boolean thing = opening.rule() == Rule.CLAUSE && !verb.cue().can(Governs.OBJECT);
        Span source = subject(verb, begin);
        if (thing && !clauses.hasPredicate(opening.begin(), high) && !isData(source)) {
            return;
        }
        if (content.isEmpty() || (source == null && opening.rule() != Rule.THAT)) {
            return;
        }
        Span cue = words.span(verb.group().from(), opening.cueEnd());
        add(opening.rule(), insideRelative(opening.begin(), high, source, content), cue, source);
    }

    /** "Ruiz, who said it was safe, resigned": the report ends with the relative clause. */
    private List<Span> insideRelative(int from, int high, @Nullable Span source, List<Span> content) {
        int who = source == null ? -1 : words.at(source.begin());
        if (who < 1 || !words.is(who, Grammar.RELATIVE) || !words.isMark(who - 1, ",")) {
            return content;
        }
        for (int i = from; i < high; i++) {
            boolean main = words.is(i + 1, AUXILIARY | Grammar.VERB) || verbs.at(i + 1) != null;
            if (words.isMark(i, ",") && words.quotation(i) < 0 && main) {
                return clauses.pieces(from, i);
            }
        }
        return content;
    }

    /** Polls show things, and not only that something is so. */
    private boolean isData(@Nullable Span source) {
        return source != null && DATA.matcher(source.of(words.text)).find();
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
        Range writing = verb.cue().is(Cue.Form.PARTICIPLE) ? document(from, begin) : null;
        if (writing != null) {
            return writing.in(words);
        }
        return last != null ? last : firstSubject(begin, from);
    }

    /** "a report saying": the writing that says it, unless somebody is said to issue it. */
    private @Nullable Range document(int from, int begin) {
        if (!WRITINGS.contains(words.lower(from - 1))) {
            return null;
        }
        Range writing = nouns.before(from, begin);
        return writing == null || LIGHT.contains(words.lower(writing.from() - 1)) ? null : writing;
    }

    /** The noun phrase that the sentence begins with, behind an introductory phrase. */
    private @Nullable Span firstSubject(int begin, int high) {
        int at = begin;
        boolean phrase = words.is(at, PREPOSITION | Grammar.SUBORDINATOR) && !words.is(at, DETERMINER);
        if (phrase || (words.lower(at).endsWith("ing") && words.lower(at).length() > 5)) {
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
                && !words.is(from - 1, DETERMINER | POSSESSIVE | PREPOSITION | AUXILIARY | CONJUNCTION)
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
        Span last = source != null ? words.withoutGenitive(source) : claims.lastSource(i);
        boolean anonymous = source == null && opening.rule() == Rule.THAT && group == i && ANONYMOUS.contains(words.lower(i));
        if (last != null || anonymous) {
            Span owner = anonymous ? null : last;
            add(Rule.NOUN, clauses.content(opening.begin(), high), words.span(group, opening.cueEnd()), owner);
        }
    }

    /** "Ruiz's" before "claim": the whole phrase. */
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
