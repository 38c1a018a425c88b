package org.quoth.attribution.finding;

import static org.quoth.attribution.grammar.Grammar.ADVERB;
import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.CONJUNCTION;
import static org.quoth.attribution.grammar.Grammar.DETERMINER;
import static org.quoth.attribution.grammar.Grammar.POSSESSIVE;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;
import static org.quoth.attribution.grammar.Grammar.PRONOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Cue;
import org.quoth.attribution.grammar.Cue.Governs;
import org.quoth.attribution.grammar.CueLexicon;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.OwnedNoun;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** Finds reports of which a verb, a noun or an adjective stands before what it reports, quoted words mixed in or not. */
public final class Reports {

    static final Set<String> WRITINGS = Grammar.set("""
            report statement letter email e-mail memo post video ad message note tweet release poll study article sign
            banner shirt editorial filing lawsuit document reports letters emails ads messages polls studies signs
            documents voters critics people officials respondents audit review investigation inquiry survey analysis
            assessment petition complaint affidavit indictment transcript bulletin advisory paper story column warning
            notice leaflet flyer posting text texts tweets posts videos files filings motion brief""");
    /** Words that open a clause before the main one. */
    private static final Set<String> INTRODUCING = Set.of(
            "while",
            "after",
            "when",
            "as",
            "although",
            "though",
            "because",
            "since",
            "before",
            "once",
            "if",
            "whereas");

    /** "is said to be": verbs whose source is left out on purpose. */
    private static final Set<String> IMPERSONAL =
            Set.of("expected", "believed", "said", "reported", "thought", "rumored", "alleged", "estimated");

    /** "is understood to have told": by hearsay. */
    private static final Set<String> HEARD = Set.of("believed", "understood", "said", "reported", "thought", "alleged");

    /** Verbs and adjectives whose subject does what the infinitive behind them says. */
    private static final Set<String> CONTROLLING = Grammar.set("""
            continue continues continued continuing seem seems seemed seeming appear appears appeared appearing try tries tried
            trying begin begins began beginning start starts started need needs needed want wants wanted refuse refuses refused
            refusing decline declines declined fail fails failed failing on quick careful eager ready likely going expected used able
            willing unwilling reluctant prepared determined forced moved proceeded proceeds struggled struggles sought seeks
            attempted attempts chose chooses decided decides hopes hoped intends intended planned plans vowed promised rose stood""");

    private static final Set<String> CALLING = Grammar.set("""
            rang rings called calls phoned phones wrote writes emailed e-mailed texted came""");

    /** "went on the radio to say" */
    private static final Set<String> GOING = Set.of("go", "goes", "went", "gone", "going");

    /** "kind enough to say"; "old enough to say" tells nothing of what was said. */
    private static final Set<String> KIND = Set.of("kind", "good", "gracious", "honest", "frank", "polite", "generous");

    /** "called on the council to say": another is to say it. */
    private static final Set<String> WANTING = Set.of("on", "upon", "for");

    /** In words. */
    private static final int CALL = 6;

    /** "To find a doctor", "finding the car": things, and not that something is so. */
    private static final Set<String> LOOKING = Set.of("find", "finding");

    private static final Set<String> PARTICIPLES =
            Set.of("given", "according", "based", "compared", "asked", "ignored", "depending", "speaking");
    private static final Set<String> GENERIC =
            Set.of("you", "there", "that", "one", "this", "these", "those", "how", "why");
    private static final Pattern DATA = Pattern.compile(
            "(?i)\\b(?:polls?|polling|surveys?|data|numbers|figures|results|analysis|census|stud(?:y|ies)|estimates?|averages?|records)\\b");

    private static final Set<String> UNITS = Set.of("year", "month", "week", "night", "morning");

    /** Words between the subject of a sentence and a participle at its other end. */
    private static final int FAR = 40;

    private final Words words;
    private final NounPhrases nouns;
    private final Verbs verbs;
    private final Clauses clauses;
    private final Claims claims;
    private final Passage passage;
    private final Naming naming;

    Reports(Passage passage) {
        this.passage = passage;
        words = passage.words();
        nouns = passage.nouns();
        verbs = passage.verbs();
        clauses = passage.clauses();
        claims = passage.claims();
        naming = new Naming(words);
    }

    /** The reports in the sentences of the paragraph, left to right. */
    void find() {
        NominalReports nominal = new NominalReports(passage);
        for (int i = 0; i < words.size(); i++) {
            if (words.quotation(i) < 0 && !claims.isUsed(i) && words.isWord(i)) {
                look(i, nominal);
            }
        }
    }

    private void look(int i, NominalReports nominal) {
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
            nominal.adjective(i, entry.adjective());
        } else if (entry.noun() != null) {
            nominal.noun(i, entry.noun());
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
        boolean question = words.is(at, Grammar.QUESTION_WORD)
                || words.lower(at).equals("about")
                || words.lower(at).equals("to");
        if (question && comma < high && !claims.isUsed(at)) {
            claims.report(Rule.QUESTION, clauses.pieces(at, comma), words.span(i, i + 1), null);
        }
    }

    /** A verb before what it reports. */
    void verb(Verbs.Verb verb) {
        int begin = words.sentenceBegin(verb.head());
        int high = words.sentenceEnd(verb.head());
        if (verb.passive() && !verb.cue().can(Governs.ADDRESSEE)) {
            expected(verb, begin, high);
            return;
        }
        Clauses.Opening opening = clauses.after(verb.cue(), verb.next(), high);
        if (opening == null) {
            relative(verb, begin, high);
            return;
        }
        if (claims.isUsed(Math.min(opening.begin(), high - 1)) || !governs(verb, opening, high)) {
            return;
        }
        int heard = heardOf(verb.group().from());
        if (heard >= 0) {
            heard(opening, heard, begin, high);
            return;
        }
        int main = opensSentenceWith(verb, begin) ? mainClause(opening.begin(), high) : high;
        Span source = main < high ? subjectBehind(main, high) : subject(verb, begin);
        if (source != null && isWhose(source)) {
            return;
        }
        int limit = main < high || !subordinate(source) ? main : mainClause(opening.begin(), high);
        List<Span> content = clauses.content(opening.begin(), limit);
        if (opening.rule() == Rule.CLAUSE && !isClause(verb, opening, high, source)) {
            return;
        }
        if (content.isEmpty() || (source == null ? opening.rule() != Rule.THAT : isGeneric(source))) {
            return;
        }
        Span cue = words.span(verb.group().from(), opening.cueEnd());
        claims.report(opening.rule(), insideRelative(opening.begin(), high, source, content), cue, source);
    }

    /** Where "is understood to" begins before this word; -1 if it does not stand there. */
    private int heardOf(int verb) {
        int to = words.lower(verb).equals("to") ? verb : verb - 1;
        int be = to - 2;
        while (words.is(be, ADVERB)) {
            be--;
        }
        boolean heard = words.lower(to).equals("to") && HEARD.contains(words.lower(to - 1)) && words.is(be, AUXILIARY);
        return heard ? be : -1;
    }

    /** "Ruiz is understood to have told the board that": by hearsay. */
    private void heard(Clauses.Opening opening, int be, int begin, int high) {
        Range source = nouns.before(be, begin);
        List<Span> content = clauses.content(opening.begin(), high);
        if (source != null && !content.isEmpty() && opening.rule() == Rule.THAT) {
            claims.report(Rule.HEARD, content, words.span(be, opening.cueEnd()), source.in(words));
        }
    }

    /** Not "to deny the charge" of nobody who does, a participle that belongs to the noun before it, or a name that is given. */
    private boolean governs(Verbs.Verb verb, Clauses.Opening opening, int high) {
        boolean infinitive = !verb.finite() && verb.cue().is(Cue.Form.BASE);
        if (infinitive && verb.group().from() > 0 && !isControlled(verb)) {
            return false;
        }
        if (opening.rule() != Rule.OBJECT) {
            return true;
        }
        boolean attached = verb.cue().is(Cue.Form.PARTICIPLE)
                && !verb.finite()
                && !words.isMark(verb.group().from() - 1, ",")
                && words.quotation(verb.group().from() - 1) < 0;
        boolean names = naming.isNamingVerb(verb.head()) && !naming.judges(verb.head(), opening.begin(), high);
        return !infinitive && !attached && !names;
    }

    /** What stands behind a verb without "that" is a clause, and is told. */
    private boolean isClause(Verbs.Verb verb, Clauses.Opening opening, int high, @Nullable Span source) {
        return !LOOKING.contains(words.lower(verb.head()))
                && (verb.cue().can(Governs.OBJECT) || clauses.hasPredicate(opening.begin(), high) || isData(source));
    }

    /** "The dock is expected to open": said by nobody in particular; the subject is part of what is said. */
    private void expected(Verbs.Verb verb, int begin, int high) {
        int to = verb.next();
        Range subject =
                IMPERSONAL.contains(words.lower(verb.head())) && words.lower(to).equals("to")
                        ? nouns.before(verb.group().from(), begin)
                        : null;
        if (subject != null && !claims.isUsed(subject.from()) && !words.is(subject.from(), Grammar.RELATIVE)) {
            List<Span> content = new ArrayList<>(List.of(subject.in(words)));
            content.addAll(clauses.content(to, high));
            claims.report(Rule.EXPECTED, content, verb.group().in(words), null);
        }
    }

    /** "went on to say", "was quick to point out": somebody does it. "An effort to explain", "fair to say": nobody did. */
    private boolean isControlled(Verbs.Verb verb) {
        int to = verb.group().from();
        while (to < verb.head() && !words.lower(to).equals("to")) {
            to++;
        }
        int before = words.lower(to).equals("to") ? to - 1 : to - 2;
        while (words.is(before, ADVERB) && !words.isCapital(before)) {
            before--;
        }
        return CONTROLLING.contains(words.lower(before))
                || called(words, to) >= 0
                || verb.passive()
                || verb.cue().can(Governs.ADDRESSEE);
    }

    /** The word by which the words before "to" tell of one who said it, "rang this morning to say", "was kind enough to say"; -1 if none does. */
    static int called(Words words, int to) {
        int first = Math.max(words.sentenceBegin(to), to - CALL);
        for (int i = to - 1; i >= first && words.isWord(i) && !words.is(i, Grammar.AUXILIARY); i--) {
            if (isCalling(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCalling(Words words, int i) {
        String word = words.lower(i);
        boolean wants = WANTING.contains(words.lower(i + 1)) && !words.is(i + 2, Grammar.TIME);
        return switch (word) {
            case "enough" -> KIND.contains(words.lower(i - 1));
            case "on" -> GOING.contains(words.lower(i - 1));
            default -> CALLING.contains(word) && !wants;
        };
    }

    /** "Noting that it was late, Ruiz left", "After saying so, …": a participle before the subject that the sentence is about. */
    private boolean opensSentenceWith(Verbs.Verb verb, int begin) {
        if (verb.finite() || !verb.cue().is(Cue.Form.PARTICIPLE)) {
            return false;
        }
        for (int i = begin; i < verb.group().from(); i++) {
            if (!words.is(i, PREPOSITION | CONJUNCTION | ADVERB | Grammar.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Span subjectBehind(int comma, int high) {
        Range subject = nouns.behind(comma + 1, high);
        return subject == null ? null : subject.in(words);
    }

    /** "While Ruiz welcomed the plan, …": whether the report stands in a subordinate clause. */
    private boolean subordinate(@Nullable Span source) {
        return source != null && INTRODUCING.contains(words.lower(words.at(source.begin()) - 1));
    }

    /** The comma behind which the main clause begins; {@code high} if none is seen. */
    private int mainClause(int from, int high) {
        for (int i = from + 2; i < high - 2; i++) {
            boolean subject = words.is(i + 1, PRONOUN | DETERMINER | POSSESSIVE) || words.isCapital(i + 1);
            if (words.isMark(i, ",") && words.quotation(i) < 0 && subject) {
                return i;
            }
        }
        return high;
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

    /** "You know that", "a plan that calls for": nobody in particular. */
    private boolean isGeneric(Span source) {
        int at = words.at(source.begin());
        boolean contracted = words.is(at, PRONOUN) && words.lower(at).indexOf('\'') > 0;
        return words.end(at) == source.end() && (contracted || GENERIC.contains(words.lower(at)));
    }

    /** "your preferred encoder", "the maker's branded site": whose, and no subject. */
    private boolean isWhose(Span source) {
        int last = words.at(source.end()) - 1;
        boolean alone = words.at(source.begin()) == last;
        return last >= 0 && ((alone && words.is(last, POSSESSIVE)) || words.isGenitive(last));
    }

    /** Polls show things, and not only that something is so. */
    private boolean isData(@Nullable Span source) {
        return source != null && DATA.matcher(source.of(words.text())).find();
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
        claims.report(Rule.RELATIVE, content, verb.group().in(words), source.in(words));
    }

    private @Nullable Span subject(Verbs.Verb verb, int begin) {
        int from = verb.group().from();
        Span last = claims.lastSource(from);
        Range around = verb.finite() && words.isMark(from - 1, ",") ? aroundRelative(last, begin) : null;
        if (around != null) {
            return around.in(words);
        }
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
        int called = words.lower(from).equals("to") ? called(words, from) : -1;
        Range caller = called < 0 || !CALLING.contains(words.lower(called)) ? null : nouns.before(called, begin);
        if (caller != null) {
            return caller.in(words);
        }
        Range writing = verb.cue().is(Cue.Form.PARTICIPLE) ? document(from, begin) : null;
        if (writing != null) {
            return writing.in(words);
        }
        return last != null ? last : firstSubject(begin, from);
    }

    /** "Ruiz, who praised the dock, said": who the sentence is about, where the last source was the relative word. */
    private @Nullable Range aroundRelative(@Nullable Span last, int begin) {
        int who = last == null ? -1 : words.at(last.begin());
        return who - 1 > begin && words.is(who, Grammar.RELATIVE) && words.isMark(who - 1, ",")
                ? nouns.plain(who - 1, begin)
                : null;
    }

    /** "a report saying": the writing that says it, unless somebody is said to issue it. */
    private @Nullable Range document(int from, int begin) {
        int end = from;
        while (end > begin && (words.is(end - 1, Grammar.TIME) || isSelectedTime(end))) {
            end -= words.is(end - 1, Grammar.TIME) ? 1 : 2;
        }
        if (!WRITINGS.contains(words.lower(end - 1))) {
            return null;
        }
        Range writing = nouns.before(end, begin);
        int verb = writing == null ? begin : writing.from() - 1;
        verb = words.is(verb, Grammar.OBJECT_PRONOUN) ? verb - 1 : verb;
        return writing == null || OwnedNoun.LIGHT.contains(words.lower(verb)) ? null : writing;
    }

    /** "last month" before this word. */
    private boolean isSelectedTime(int end) {
        String selector = words.lower(end - 2);
        return (selector.equals("last") || selector.equals("this")) && UNITS.contains(words.lower(end - 1));
    }

    /** The noun phrase that the sentence begins with, behind an introductory phrase. */
    private @Nullable Span firstSubject(int begin, int high) {
        int at = begin;
        while (at < high && words.is(at, CONJUNCTION)) {
            at++;
        }
        boolean phrase = words.is(at, PREPOSITION | Grammar.SUBORDINATOR) && !words.is(at, DETERMINER);
        if (phrase || (words.lower(at).endsWith("ing") && words.lower(at).length() > 5)) {
            while (at < high && !words.isMark(at, ",")) {
                at++;
            }
            at++;
        }
        if (PARTICIPLES.contains(words.lower(at))) {
            return null;
        }
        while (at < high
                && words.is(at, CONJUNCTION | ADVERB | Grammar.TIME | Grammar.SUBORDINATOR)
                && !words.is(at, DETERMINER)) {
            at++;
        }
        Range first = at < high && words.isWord(at) ? nouns.behind(at, high) : null;
        boolean near = first != null && first.to() <= high && high - first.to() <= FAR;
        return first != null && near ? first.in(words) : null;
    }
}
