package org.quoth.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
final class InnerReports implements ParagraphStep {

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Known known = new Known(document.attributions());
        for (Attribution outer : document.attributions()) {
            for (Span content : outer.content()) {
                if (hasMark(document.text(), content) && holdsQuotation(paragraphs, content)) {
                    add(document.text(), outer, content, known);
                }
            }
        }
        return document.withAttributions(known.attributions);
    }

    private static boolean hasMark(String text, Span words) {
        return words.of(text).chars().anyMatch(c -> Characters.isDoubleQuote((char) c));
    }

    /** Words of its own, and marks with others inside it. */
    private static boolean holdsQuotation(List<Paragraph> paragraphs, Span content) {
        Paragraph paragraph = Paragraphs.at(paragraphs, content.begin());
        if (paragraph == null || !paragraph.span().contains(content)) {
            return false;
        }
        List<Quotation> marks = paragraph.marks().outermost(content);
        return marks.stream()
                        .anyMatch(mark ->
                                content.contains(mark.outer()) && mark.outer().begin() > content.begin())
                && marks.stream().noneMatch(mark -> mark.outer().contains(content));
    }

    private static void add(String text, Attribution outer, Span content, Known known) {
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
                                HEARD,
                                ADJECTIVE,
                                SPOKEN_MARK,
                                POINTING_BACK -> false;
                    };
            boolean quotes = found.content().stream()
                    .anyMatch(span -> hasMark(text, new Span(Math.max(0, span.begin() - 1), span.end())));
            if (report && quotes && says(text, found) && !known.has(found)) {
                known.add(Attribution.found(
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

    /** What is found already, by cues and by words. */
    private static final class Known {

        private final List<Attribution> attributions = new ArrayList<>();
        private final BitSet cues = new BitSet();
        private final Set<List<Span>> contents = new HashSet<>();

        Known(List<Attribution> found) {
            found.forEach(this::add);
        }

        void add(Attribution one) {
            attributions.add(one);
            one.cue().forEach(cue -> cues.set(cue.begin(), cue.end()));
            contents.add(one.content());
        }

        /** The same cue, or the same words. */
        boolean has(Found found) {
            return contents.contains(found.content())
                    || found.cues().stream().anyMatch(cue -> {
                        int next = cues.nextSetBit(cue.begin());
                        return next >= 0 && next < cue.end();
                    });
        }
    }
}
