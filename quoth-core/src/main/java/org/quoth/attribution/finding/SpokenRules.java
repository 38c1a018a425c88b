package org.quoth.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.KindByMarks;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Range;
import org.quoth.attribution.grammar.Verbs;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.text.Placed;
import org.quoth.text.Quotation;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * Finds by rule what speakers report of others: "the union told us yesterday that …". Tells a trained finder where in the turns to look, and what of its finds
 * is such a report.
 *
 * <p>Stricter than the rules for stories, since speech is full of "I think" and "you know": verbs of saying only, and sources other than
 * the speaker alone. Safe to share between threads.
 */
public final class SpokenRules {

    /** In words: how far before "quote" the verb may stand. */
    private static final int FAR = 12;

    /** Forms of verbs that tell of saying. */
    public static final Set<String> SAYING = Grammar.set("""
            say says said saying tell told tells telling announced announce announces announcing declared declares
            insisted insists claimed claims warned warns promised promises confirmed confirms denied denies reported
            reports stated states testified tweeted wrote writes argued argues asked ask asks asking talked embraced
            pledged vowed threatened demanded acknowledged admitted suggested indicated reiterated
            claiming warning declaring threatening insisting promising vowing denying""");

    private static final Set<String> FINDING = Grammar.set("found finds show shows showed concluded concludes");

    /** Of words in marks: "called it “a gift”". */
    private static final Set<String> NAMING = Grammar.set("called calls described describes dismissed");

    /** In words. */
    private static final int NEAR = 8;

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’][A-Za-z]+)?");

    private static final Pattern HAVE = Pattern.compile("(?i)(we|they|he|she)['’](?:ve|s)");

    /** Before a verb of saying: it is the speaker's own, or nobody's yet. */
    private static final Pattern OWN = Pattern.compile("(?i)(?:I(?:['’](?:m|d|ll|ve))?|to|let me|let us|let['’]s)");

    /** "They have been denied relief": nobody spoke. */
    private static final Pattern REFUSED = Pattern.compile("\\b(?:been|being|be|was|were|are|is) (?:\\w+ )?denied\\b");

    private SpokenRules() {}

    /** What is reported in the turns, by rule, in text order. */
    public static List<Attribution> find(Document document) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(document)) {
            if (paragraph.turn() > 0) {
                found.addAll(reports(document.text(), speech(document, paragraph)));
            }
        }
        return found;
    }

    /** The stretches of the turns in which somebody may be said to have said something: sentences with a verb of saying, each with the one before it. */
    public static List<Span> places(Document document) {
        List<Span> places = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(document)) {
            if (paragraph.turn() > 0) {
                for (Span place : places(document.text(), speech(document, paragraph))) {
                    places.add(withWholeQuotations(place, paragraph));
                }
            }
        }
        return places;
    }

    private static List<Span> places(String text, Span speech) {
        List<Span> sentences = Sentences.in(text, speech);
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (speaksOfSaying(sentences.get(i).of(text))) {
                Span place = new Span(
                        sentences.get(Math.max(0, i - 1)).begin(),
                        sentences.get(i).end());
                boolean goesOn =
                        !places.isEmpty() && place.begin() < places.getLast().end();
                places.add(goesOn ? new Span(places.removeLast().begin(), place.end()) : place);
            }
        }
        return places;
    }

    private static Span withWholeQuotations(Span place, Paragraph paragraph) {
        Span whole = place;
        for (Quotation quotation : paragraph.marks().outermost()) {
            Span outer = quotation.outer();
            if (outer.overlaps(place)) {
                whole = new Span(Math.min(whole.begin(), outer.begin()), Math.max(whole.end(), outer.end()));
            }
        }
        return whole;
    }

    private static boolean speaksOfSaying(String sentence) {
        Matcher word = WORD.matcher(sentence);
        String before = "";
        while (word.find()) {
            if (SAYING.contains(word.group().toLowerCase(Locale.ROOT))
                    && !OWN.matcher(before).matches()) {
                return true;
            }
            before = word.group();
        }
        return false;
    }

    /** Whether what a trained finder found in speech is a report of what somebody else said. */
    public static boolean isReport(String text, Attribution one) {
        if (one.source().isEmpty() || one.cue().isEmpty()) {
            return false;
        }
        String source = one.source().getFirst().of(text).toLowerCase(Locale.ROOT);
        String cue = one.cue().stream()
                .map(span -> span.of(text))
                .reduce("", (a, b) -> a + " " + b)
                .toLowerCase(Locale.ROOT);
        return saysSo(cue)
                && !REFUSED.matcher(cue).find()
                && SpokenSense.isSomebodyElse(source, cue)
                && SpokenSense.isSaid(text, one.cue().getFirst())
                && one.content().stream()
                        .anyMatch(span -> Substance.hasContentWord(Words.in(text, span), List.of(span)));
    }

    private static boolean saysSo(String cue) {
        Matcher word = WORD.matcher(cue);
        while (word.find()) {
            if (SAYING.contains(word.group())) {
                return true;
            }
        }
        return false;
    }

    /** The paragraph from the first spoken word on: a stage direction that opens it is nobody's words. */
    private static Span speech(Document document, Paragraph paragraph) {
        int begin = document.turn(paragraph.turn()).spokenFrom(paragraph.span().begin());
        return new Span(
                        Math.min(begin, paragraph.span().end()),
                        paragraph.span().end())
                .trim(document.text());
    }

    /** What is reported in a stretch of speech, by rule. */
    public static List<Attribution> reports(String text, Span speech) {
        if (speech.isEmpty()) {
            return List.of();
        }
        Passage passage = Passage.of(text, speech);
        Words words = passage.words();
        Claims claims = passage.claims();
        new Quoted(passage).find();
        claims.retractIf(one -> !saysSo(words, one) || !SpokenSense.isReport(words, one));
        new TrailingReports(passage).findAccording();
        claims.retractIf(one -> one.rule() == Rule.ACCORDING && !SpokenSense.isReport(words, one));
        PointingBack back = new PointingBack(passage);
        Reports reports = new Reports(passage);
        for (int i = 0; i < words.size(); i++) {
            Verbs.Verb verb = isSaying(words, i) && words.quotation(i) < 0 && !claims.isUsed(i)
                    ? passage.verbs().at(i)
                    : null;
            int before = claims.found().size();
            if (verb == null) {
                back.findSaying(i);
            } else if (SpokenSense.tells(words, verb) && !back.find(verb)) {
                reports.verb(verb);
            }
            if (claims.found().size() > before
                    && !SpokenSense.isReport(words, claims.found().getLast())) {
                claims.retractLast();
            }
        }
        List<Found> found = new ArrayList<>(claims.found());
        found.addAll(spokenMarks(passage));
        return found.stream().map(one -> attribution(words, one)).toList();
    }

    /** A verb of saying; of writings also "found" and the like. */
    private static boolean isSaying(Words words, int i) {
        String word = words.lower(i);
        boolean names = NAMING.contains(word) && quotesSoon(words, i);
        return SAYING.contains(word)
                || names
                || (FINDING.contains(word) && Reports.WRITINGS.contains(words.lower(i - 1)));
    }

    private static boolean quotesSoon(Words words, int i) {
        int next = words.nextQuotation(words.end(i));
        int last = Math.min(words.size(), i + NEAR) - 1;
        return next < words.quotations().size()
                && words.quotations().get(next).outer().begin() <= words.begin(last);
    }

    /** The cue is a verb of saying: "he told them, “Sail.”" */
    private static boolean saysSo(Words words, Found one) {
        return one.cues().stream()
                .anyMatch(cue -> SAYING.contains(words.lower(words.at(cue.end()) - (words.at(cue.end()) > 0 ? 1 : 0))));
    }

    /** Speech is harder to read than a story: half as sure. */
    private static Attribution attribution(Words words, Found one) {
        return Attribution.found(
                "s" + one.content().getFirst().begin() + "-"
                        + one.cues().getFirst().begin(),
                KindByMarks.of(
                        words.text(),
                        one.content(),
                        words.quotations(
                                one.content().getFirst().cover(one.content().getLast()))),
                one.content(),
                one.cues(),
                one.sources().stream()
                        .map(source -> withoutHave(words.text(), source))
                        .toList(),
                one.rule().confidence() / 2 + 0.1);
    }

    /** "We" of "we've said". */
    private static Span withoutHave(String text, Span source) {
        Matcher have = HAVE.matcher(text).region(source.begin(), source.end());
        return have.matches() ? new Span(source.begin(), have.end(1)) : source;
    }

    /** A speaker who says "quote" quotes somebody, often without a name; who is named already has these words. */
    private static List<Found> spokenMarks(Passage passage) {
        Words words = passage.words();
        Placed<Found> told = Placed.ofMany(passage.claims().found(), Found::content);
        List<Found> found = new ArrayList<>();
        for (Quotation quotation : words.quotations()) {
            if (!told.overlapping(quotation.inner()).isEmpty()) {
                continue;
            }
            int before = words.at(quotation.outer().begin()) - 1;
            before = words.isMark(before, ",") ? before - 1 : before;
            boolean quotes =
                    words.lower(before).equals("quote") || words.lower(before).equals("quoting");
            if (quotes && !words.is(before - 1, Grammar.DETERMINER)) {
                found.add(spokenMark(passage, quotation, before));
            }
        }
        return found;
    }

    /** The verb before "quote", with the comma or with whom, when and "and I" between: "told the Courier last Tuesday, and I quote". */
    private static int saying(Passage passage, int quote) {
        Words words = passage.words();
        int head = quote - 1;
        while (words.isMark(head, ",")
                || words.lower(head).equals("i")
                || words.lower(head).equals("i'm")
                || words.lower(head).equals("am")
                || words.lower(head).equals("and")) {
            head--;
        }
        int first = Math.max(words.sentenceBegin(quote), head - FAR);
        for (int i = head;
                i >= first && !words.is(i, Grammar.RELATIVE) && !words.lower(i).equals("that");
                i--) {
            if (SAYING.contains(words.lower(i))) {
                return i;
            }
            if (words.is(i, Grammar.AUXILIARY | Grammar.VERB)) {
                return sayingBeforeThat(words, i, head);
            }
        }
        return head;
    }

    /** The verb of "told the council in May that we were, and I quote," */
    private static int sayingBeforeThat(Words words, int from, int head) {
        int that = from;
        while (that > from - 4 && !words.lower(that).equals("that")) {
            that--;
        }
        int first = Math.max(words.sentenceBegin(from), that - FAR);
        for (int i = that - 1; words.lower(that).equals("that") && i >= first; i--) {
            if (SAYING.contains(words.lower(i))) {
                return i;
            }
        }
        return head;
    }

    /** Who stands before the verb; of a second verb behind "and" whoever the sentence begins with. */
    private static @Nullable Range subject(Passage passage, Verbs.Verb verb, int begin) {
        boolean second = passage.words().is(verb.group().from() - 1, Grammar.CONJUNCTION);
        return second
                ? passage.nouns().behind(begin, verb.group().from())
                : passage.nouns().before(verb.group().from(), begin);
    }

    /** "Tom Holm asks, quote": the verb before tells whose words they are. */
    private static Found spokenMark(Passage passage, Quotation quotation, int quote) {
        Words words = passage.words();
        int head = saying(passage, quote);
        Verbs.Verb verb = SAYING.contains(words.lower(head)) ? passage.verbs().at(head) : null;
        Range source = verb == null || !verb.finite() || verb.passive()
                ? null
                : subject(passage, verb, words.sentenceBegin(head));
        return verb == null || source == null
                ? new Found(Rule.SPOKEN_MARK, List.of(quotation.inner()), words.span(quote, quote + 1), null)
                : new Found(
                        Rule.INTRODUCED,
                        List.of(quotation.inner()),
                        verb.group().in(words),
                        source.in(words));
    }
}
