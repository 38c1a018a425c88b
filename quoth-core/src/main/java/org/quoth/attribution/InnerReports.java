package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoth.attribution.finding.Found;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.finding.SpokenRules;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Characters;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/** Finds whose quoted words a report passes on: "Mack said that the “gap has closed”, the Courier reported" quotes Mack, not the Courier. */
final class InnerReports implements Step {

    @Override
    public Document annotate(Document document) {
        List<Paragraph> paragraphs = Paragraphs.of(document);
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        for (Attribution outer : document.attributions()) {
            for (Span content : outer.content()) {
                if (hasMark(document.text(), content) && holdsQuotation(paragraphs, content)) {
                    add(document.text(), outer, content, attributions);
                }
            }
        }
        return document.withAttributions(attributions);
    }

    private static boolean hasMark(String text, Span words) {
        return words.of(text).chars().anyMatch(c -> Characters.isDoubleQuote((char) c));
    }

    /** Words of its own, and marks with others inside it. */
    private static boolean holdsQuotation(List<Paragraph> paragraphs, Span content) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().contains(content)) {
                List<Quotation> marks = paragraph.marks().outermost();
                return marks.stream()
                                .anyMatch(mark -> content.contains(mark.outer())
                                        && mark.outer().begin() > content.begin())
                        && marks.stream().noneMatch(mark -> mark.outer().contains(content));
            }
        }
        return false;
    }

    private static void add(String text, Attribution outer, Span content, List<Attribution> attributions) {
        for (Found found : RuleFinder.story(text, content)) {
            Span source = found.source();
            boolean report = source != null
                    && switch (found.rule()) {
                        case INTRODUCED, THAT, CLAUSE, TAGGED -> true;
                        case CARRIED_ON,
                                COLON,
                                QUESTION,
                                INFINITIVE,
                                OBJECT,
                                PREPOSITION,
                                TRAILING,
                                RELATIVE,
                                AS,
                                EXPECTED,
                                ACCORDING,
                                NOUN,
                                LIGHT,
                                ADJECTIVE,
                                SPOKEN_MARK,
                                POINTING_BACK -> false;
                    };
            boolean quotes = found.content().stream()
                    .anyMatch(span -> hasMark(text, new Span(Math.max(0, span.begin() - 1), span.end())));
            if (report && quotes && says(text, found) && attributions.stream().noneMatch(one -> meets(one, found))) {
                attributions.add(Attribution.found(
                        outer.id() + "-i" + found.cues().getFirst().begin(),
                        AttributionKind.INDIRECT,
                        found.content(),
                        found.cues(),
                        found.sources(),
                        outer.confidence() * found.rule().confidence()));
            }
        }
    }

    /** "said", not "felt" or "expects": words in marks that somebody only felt are those of whoever tells it. */
    private static boolean says(String text, Found found) {
        String cue = found.cues().getFirst().of(text).toLowerCase(Locale.ROOT);
        return SpokenRules.SAYING.contains(cue.substring(cue.lastIndexOf(' ') + 1)) && !cue.startsWith("ask");
    }

    /** The same cue, or the same words. */
    private static boolean meets(Attribution one, Found found) {
        return one.cue().stream().anyMatch(cue -> found.cues().stream().anyMatch(cue::overlaps))
                || one.content().equals(found.content());
    }
}
