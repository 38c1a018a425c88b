package org.quoth.attribution.finding;

import static org.quoth.attribution.grammar.Grammar.AUXILIARY;
import static org.quoth.attribution.grammar.Grammar.PREPOSITION;
import static org.quoth.attribution.grammar.Grammar.PRONOUN;
import static org.quoth.attribution.grammar.Grammar.SUBORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Cue.Governs;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.KindByMarks;
import org.quoth.attribution.grammar.NounPhrases;
import org.quoth.attribution.grammar.OwnedNoun;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/** Links direct quotations of one paragraph to the words that say whose they are. */
public final class Quoted {

    private static final int TAG = 40;

    /** How many words before a colon what it announces may be called. */
    private static final int NOUN = 9;

    private static final Set<String> SAID = Grammar.set("""
            statement statements comment comments remark remarks reply response answer reaction message explanation announcement
            assessment verdict plea appeal warning advice apology testimony suggestion tweet post""");

    private final Words words;
    private final NounPhrases nouns;
    private final Verbs verbs;
    private final Claims claims;

    Quoted(Passage passage) {
        words = passage.words();
        nouns = passage.nouns();
        verbs = passage.verbs();
        claims = passage.claims();
    }

    /** Who is said to have said a quotation, and where those words end. */
    private record Tag(Span cue, @Nullable Span source, int end) {}

    void find() {
        Found last = null;
        int lastEnd = -1;
        for (int k = 0; k < words.quotations().size(); k++) {
            Quotation quotation = words.quotations().get(k);
            if (KindByMarks.isTitle(words.text(), quotation)) {
                continue;
            }
            Tag tag = after(quotation);
            Rule rule = Rule.TAGGED;
            if (tag == null) {
                tag = before(quotation);
                rule = Rule.INTRODUCED;
            }
            if (tag != null && (rule == Rule.TAGGED || last == null || !sameCue(last, tag))) {
                Span whole = rule == Rule.TAGGED ? withClause(quotation) : quotation.inner();
                last = new Found(rule, List.of(whole), tag.cue(), tag.source());
                claims.add(last);
                claims.takeQuotation(k);
                lastEnd = rule == Rule.TAGGED
                        ? tag.end()
                        : words.at(quotation.outer().end());
            } else if (last != null && goesOn(lastEnd, quotation)) {
                List<Span> content = new ArrayList<>(last.content());
                content.add(quotation.inner());
                Found longer = new Found(last.rule(), content, last.cue(), last.source());
                claims.replace(last, longer);
                claims.takeQuotation(k);
                last = longer;
                lastEnd = words.at(quotation.outer().end());
            }
        }
    }

    /** The port is "open for business," Ruiz said: the quotation with the writer's words before it in its sentence. */
    private Span withClause(Quotation quotation) {
        int open = words.at(quotation.outer().begin());
        if (open == 0 || !words.isWord(open - 1)) {
            return quotation.inner();
        }
        int begin = open;
        int low = words.sentenceBegin(open);
        while (begin > low && !claims.isUsed(begin - 1) && !words.isMark(begin - 1, ";:")) {
            begin--;
        }
        return begin == open
                ? quotation.inner()
                : new Span(words.begin(begin), quotation.outer().end());
    }

    private static boolean sameCue(Found last, Tag tag) {
        return tag.cue().equals(last.cue());
    }

    private char lastMark(Quotation quotation) {
        Span inner = quotation.inner().trim(words.text());
        return inner.isEmpty() ? ' ' : words.text().charAt(inner.end() - 1);
    }

    /** "…," Ruiz said in Port Ellis. / "…," said Ruiz. */
    private @Nullable Tag after(Quotation quotation) {
        int at = words.at(quotation.outer().end());
        char mark = lastMark(quotation);
        boolean comma = mark == ',' || words.isMark(at, ",");
        if (words.isMark(at, ",—–-")) {
            at++;
        }
        if (at >= words.size() || !words.isWord(at) || words.quotation(at) >= 0) {
            return null;
        }
        boolean stops = mark == '.' && !comma;
        if (words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
            Range source = nouns.behind(at + 2, words.sentenceEnd(at));
            return source == null ? null : new Tag(words.span(at, at + 2), source.in(words), words.sentenceEnd(at));
        }
        Verbs.Verb first = verbs.at(at);
        boolean runsOn = comma || (mark != '.' && !words.isCapital(at));
        if (first != null && first.finite() && first.cue().can(Governs.SPEECH) && runsOn) {
            Range source = nouns.behind(first.next(), words.sentenceEnd(at));
            if (source != null) {
                return new Tag(first.group().in(words), source.in(words), tagEnd(source.to()));
            }
        }
        return stops ? null : subjectAndVerb(at, comma);
    }

    private @Nullable Tag subjectAndVerb(int at, boolean comma) {
        if (words.is(at, Grammar.CONJUNCTION)) {
            return null;
        }
        int high = Math.min(words.sentenceEnd(at), at + TAG);
        for (int i = at; i < high; i++) {
            if (words.quotation(i) >= 0 || words.isMark(i, ":;")) {
                return null;
            }
            Verbs.Verb verb = verbs.at(i);
            if (verb != null && says(verb) && verb.group().from() > at) {
                Range source = nouns.before(verb.group().from(), at);
                return source == null || governs(verb, comma)
                        ? null
                        : new Tag(verb.group().in(words), source.in(words), tagEnd(verb.next()));
            }
            if ((i > at && words.is(i, SUBORDINATOR) && !words.is(i, Grammar.DETERMINER))
                    || (i == at && words.is(i, AUXILIARY))) {
                return null;
            }
        }
        return unknownVerb(at, comma);
    }

    private static boolean says(Verbs.Verb verb) {
        return verb.finite() && !verb.passive() && verb.cue().can(Governs.SPEECH);
    }

    /** Behind a quotation that ends as a sentence, a verb with a clause of its own begins a new report. */
    private boolean governs(Verbs.Verb verb, boolean comma) {
        int next = verb.next();
        return words.lower(next).equals("that") || (!comma && words.is(next, PRONOUN));
    }

    /** "…," Ruiz drawled. */
    private @Nullable Tag unknownVerb(int at, boolean comma) {
        if (!comma) {
            return null;
        }
        for (int i = at + 1; i < Math.min(words.size(), at + 5); i++) {
            String word = words.lower(i);
            boolean past = word.length() > 3 && word.endsWith("ed") && !words.isCapital(i);
            if (past && (words.isMark(i + 1, ".,") || words.is(i + 1, PREPOSITION | Grammar.TIME | Grammar.ADVERB))) {
                Range source = nouns.before(i, at);
                if (source == null || source.from() != at || !(words.is(at, PRONOUN) || words.isCapital(at))) {
                    return null;
                }
                return new Tag(words.span(i, i + 1), source.in(words), tagEnd(i + 1));
            }
        }
        return null;
    }

    /** Where the words about a quotation end: at the end of the sentence, or where the next quotation opens; titles belong to them. */
    private int tagEnd(int from) {
        int end = from;
        int high = words.sentenceEnd(Math.max(0, from - 1));
        while (end < high && (words.quotation(end) < 0 || isTitle(words.quotation(end)))) {
            end++;
        }
        return end;
    }

    /** Ruiz said: "…" / Ruiz told the panel, "…" / Ruiz said "…" */
    private @Nullable Tag before(Quotation quotation) {
        int open = words.at(quotation.outer().begin());
        if (open == 0) {
            return null;
        }
        Tag announced = words.isMark(open - 1, ":") ? announced(open - 1) : null;
        if (announced != null) {
            return announced;
        }
        boolean mark = words.isMark(open - 1, ",:");
        int last = mark ? open - 2 : open - 1;
        int low = words.sentenceBegin(open - 1);
        boolean clause = false;
        for (int i = last; i >= low && last - i < TAG; i--) {
            if (words.quotation(i) >= 0 || (words.lower(i).equals("that") && i == last)) {
                return null;
            }
            Verbs.Verb verb = verbs.at(i);
            boolean aside = verb != null
                    && mark
                    && words.is(verb.next(), SUBORDINATOR)
                    && !words.lower(verb.next()).equals("that");
            boolean free = !clause || aside || words.isMark(open - 1, ":");
            if (verb != null
                    && verb.cue().can(Governs.SPEECH)
                    && !verb.passive()
                    && free
                    && reaches(verb, open, mark)) {
                return introduced(verb, low);
            }
            clause |= words.is(i, AUXILIARY | PRONOUN);
        }
        return null;
    }

    /** Ruiz made the following statement: "…" / her full reply to the board: "…" */
    private @Nullable Tag announced(int colon) {
        int low = Math.max(words.sentenceBegin(colon), colon - NOUN);
        for (int i = colon - 1; i > low; i--) {
            if (!words.isWord(i) || words.is(i, AUXILIARY) || words.quotation(i) >= 0) {
                return null;
            }
            if (SAID.contains(words.lower(i))) {
                OwnedNoun owned = OwnedNoun.at(i, words, nouns);
                return owned.source() == null
                        ? null
                        : new Tag(
                                words.span(owned.begin(), i + 1), words.withoutGenitive(owned.source()), owned.begin());
            }
        }
        return null;
    }

    private boolean reaches(Verbs.Verb verb, int open, boolean mark) {
        if (words.isMark(open - 1, ":")) {
            return true;
        }
        return mark || verb.next() == open || onlyAddressee(verb, open);
    }

    private boolean onlyAddressee(Verbs.Verb verb, int open) {
        boolean told = verb.cue().can(Governs.ADDRESSEE) && verb.cue().can(Governs.CLAUSE);
        for (int i = verb.next(); i < open; i++) {
            boolean named = words.isCapital(i)
                    || words.is(i, Grammar.OBJECT_PRONOUN | Grammar.TIME | Grammar.ADVERB)
                    || words.lower(i).equals("reporters")
                    || words.lower(i).equals("on")
                    || words.lower(i).equals("the");
            if ((!told && !words.is(i, Grammar.TIME | Grammar.ADVERB)) || !named) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Tag introduced(Verbs.Verb verb, int low) {
        int from = verb.group().from();
        Range subject = verb.finite() && !words.is(from - 1, Grammar.CONJUNCTION) ? nouns.before(from, low) : null;
        if (subject != null && subject.to() - subject.from() > 1 && words.is(subject.from(), Grammar.QUESTION_WORD)) {
            subject = new Range(subject.from() + 1, subject.to());
        }
        Span source = subject != null ? subject.in(words) : claims.lastSource(from);
        if (source == null) {
            Range first = nouns.behind(low, from);
            source = first == null ? null : first.in(words);
        }
        return source == null ? null : new Tag(verb.group().in(words), source, from);
    }

    private boolean isTitle(int quotation) {
        return KindByMarks.isTitle(words.text(), words.quotations().get(quotation));
    }

    /** Whether a quotation takes up the one before it: only marks between, or it opens the sentence behind the tag. */
    private boolean goesOn(int lastEnd, Quotation quotation) {
        int open = words.at(quotation.outer().begin());
        for (int i = lastEnd; i < open; i++) {
            if (words.isWord(i) && (words.quotation(i) < 0 || !isTitle(words.quotation(i)))) {
                return false;
            }
        }
        boolean fresh = open > 0 && (!words.isWord(open - 1) || words.sentence(open - 1) != words.sentence(open));
        return open >= lastEnd && fresh;
    }
}
