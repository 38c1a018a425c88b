package org.quoth.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoth.attribution.finding.Found;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.text.Span;

/** What the rules for stories find in the paragraphs of a document, each read once, and only when asked for; not safe to share. */
final class Retold {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Map<Span, List<Found>> found = new HashMap<>();

    Retold(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    String text() {
        return text;
    }

    /** What is found of which the content begins in a stretch of one paragraph. */
    List<Found> in(int from, int to) {
        Paragraph paragraph = Paragraphs.at(paragraphs, from);
        if (paragraph == null) {
            return List.of();
        }
        return found.computeIfAbsent(paragraph.span(), words -> RuleFinder.story(text, words)).stream()
                .filter(each -> each.content().getFirst().begin() >= from
                        && each.content().getFirst().begin() < to)
                .toList();
    }

    /** Whether a place stands in a quotation, or in no paragraph. */
    boolean inQuotation(int place) {
        Paragraph paragraph = Paragraphs.at(paragraphs, place);
        return paragraph == null
                || paragraph.marks().outermost(Span.of(place, place + 1)).stream()
                        .anyMatch(quotation -> quotation.inner().contains(place));
    }
}
