package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.attribution.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/**
 * Finds what speakers report of others, in transcript turns and inside direct quotations: "the union told us yesterday that …".
 *
 * <p>Stricter than the rules for stories, since speech is full of "I think" and "you know": verbs of saying only, and sources other than
 * the speaker alone.
 */
final class SpokenReports implements Step {

    private static final Set<String> SAYING = Grammar.set("""
            say says said saying tell told tells telling announced announce announces announcing declared declares
            insisted insists claimed claims warned warns promised promises confirmed confirms denied denies reported
            reports stated states testified tweeted wrote writes argued argues asked ask asks asking talked embraced
            pledged vowed threatened demanded acknowledged admitted suggested indicated reiterated""");

    @Override
    public Document annotate(Document document) {
        String text = document.text();
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        Set<Integer> cues = new HashSet<>();
        attributions.forEach(one -> one.cue().forEach(cue -> cues.add(cue.end())));
        for (Paragraph paragraph : Paragraphs.of(document)) {
            if (paragraph.turn() > 0) {
                add(attributions, cues, reports(text, speech(document, paragraph)));
            }
        }
        for (Attribution outer : document.attributions()) {
            if (outer.kind() == AttributionKind.DIRECT && outer.turn() == null) {
                for (Span span : outer.content()) {
                    add(attributions, cues, reports(text, span));
                }
            }
        }
        return document.withAttributions(attributions);
    }

    /** The paragraph from the first spoken word on: a stage direction that opens it is nobody's words. */
    private static Span speech(Document document, Paragraph paragraph) {
        Turn turn = document.turn(paragraph.turn());
        int begin = paragraph.span().begin();
        for (Span direction : turn.directions()) {
            begin = direction.begin() <= begin && direction.end() > begin ? direction.end() : begin;
        }
        return new Span(
                        Math.min(begin, paragraph.span().end()),
                        paragraph.span().end())
                .trim(document.text());
    }

    /** Adds those whose cue no attribution has yet. */
    private static void add(List<Attribution> attributions, Set<Integer> cues, List<Attribution> found) {
        for (Attribution one : found) {
            if (cues.add(one.cue().getFirst().end())) {
                attributions.add(one);
            }
        }
    }

    private static List<Attribution> reports(String text, Span speech) {
        if (speech.isEmpty()) {
            return List.of();
        }
        Passage passage = Passage.of(text, speech);
        Words words = passage.words();
        Claims claims = passage.claims();
        new Quoted(passage).find();
        for (Found one : List.copyOf(claims.found())) {
            if (!saysSo(words, one) || !SpokenSense.isReport(words, one)) {
                claims.retract(one);
            }
        }
        PointingBack back = new PointingBack(passage);
        Reports reports = new Reports(passage);
        for (int i = 0; i < words.size(); i++) {
            Verbs.Verb verb = SAYING.contains(words.lower(i)) && words.quotation(i) < 0 && !claims.isUsed(i)
                    ? passage.verbs().at(i)
                    : null;
            if (verb != null && SpokenSense.tells(words, verb)) {
                int before = claims.found().size();
                if (!back.find(verb)) {
                    reports.verb(verb);
                }
                if (claims.found().size() > before
                        && !SpokenSense.isReport(words, claims.found().getLast())) {
                    claims.retract(claims.found().getLast());
                }
            }
        }
        List<Found> found = new ArrayList<>(claims.found());
        found.addAll(spokenMarks(passage));
        return found.stream().map(one -> attribution(words, one)).toList();
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
                QuotationKinds.kind(words.text, one.content(), words.quotations),
                one.content(),
                one.cues(),
                one.sources(),
                one.rule().confidence() / 2 + 0.1);
    }

    /** A speaker who says "quote" quotes somebody, often without a name; who is named already has these words. */
    private static List<Found> spokenMarks(Passage passage) {
        Words words = passage.words();
        Claims claims = passage.claims();
        List<Found> found = new ArrayList<>();
        for (Quotation quotation : words.quotations) {
            if (claims.found().stream().anyMatch(one -> one.content().stream().anyMatch(quotation.inner()::overlaps))) {
                continue;
            }
            int before = words.at(quotation.outer().begin()) - 1;
            before = words.isMark(before, ",") ? before - 1 : before;
            if (words.lower(before).equals("quote") && !words.is(before - 1, Grammar.DETERMINER)) {
                found.add(spokenMark(passage, quotation, before));
            }
        }
        return found;
    }

    /** "Tom Holm asks, quote": the verb before tells whose words they are. */
    private static Found spokenMark(Passage passage, Quotation quotation, int quote) {
        Words words = passage.words();
        int head = words.isMark(quote - 1, ",") ? quote - 2 : quote - 1;
        Verbs.Verb verb = SAYING.contains(words.lower(head)) ? passage.verbs().at(head) : null;
        Range source = verb == null || !verb.finite()
                ? null
                : passage.nouns().before(verb.group().from(), words.sentenceBegin(head));
        return verb == null || source == null
                ? new Found(Rule.SPOKEN_MARK, List.of(quotation.inner()), words.span(quote, quote + 1), null)
                : new Found(
                        Rule.INTRODUCED,
                        List.of(quotation.inner()),
                        verb.group().in(words),
                        source.in(words));
    }
}
