package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.finding.Found;
import org.quoth.attribution.finding.Rule;
import org.quoth.attribution.finding.RuleFinder;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/**
 * Takes from a report what nobody in particular vouches for: in "a report saying that the dock is unsafe, and fears that it may sink" the report
 * did not say the second.
 */
final class Unvouched implements ParagraphStep {

    private static final Pattern JOINED = Pattern.compile(
            "(?i)(?:,\\s*(?:and\\s+)?|\\s+and\\s+|;\\s*)(?:(?:growing|mounting|new|widespread|persistent|continuing|increasing|more)\\s+)?"
                    + "(?:concerns?|fears?|worries|rumou?rs|speculation|allegations|accusations|suggestions|suspicions?|complaints|warnings|doubts|claims|reports)\\s+that\\b");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.addAll(separated(document.text(), paragraphs, attribution));
        }
        return document.withAttributions(attributions);
    }

    private static List<Attribution> separated(String text, List<Paragraph> paragraphs, Attribution whole) {
        Span last = whole.content().getLast();
        if (whole.kind() == AttributionKind.DIRECT || whole.cue().isEmpty()) {
            return List.of(whole);
        }
        Matcher joined = JOINED.matcher(text).region(last.begin(), last.end());
        if (!joined.find() || inQuotation(paragraphs, joined.start())) {
            return List.of(whole);
        }
        List<Attribution> parts = new ArrayList<>();
        for (Found found : unvouched(text, paragraphs, joined.start(), last.end())) {
            parts.add(attribution("u", found));
        }
        if (parts.isEmpty() || joined.start() <= last.begin()) {
            return List.of(whole);
        }
        List<Span> rest =
                new ArrayList<>(whole.content().subList(0, whole.content().size() - 1));
        rest.add(new Span(last.begin(), joined.start()));
        parts.addFirst(whole.withContent(rest));
        return parts;
    }

    private static boolean inQuotation(List<Paragraph> paragraphs, int place) {
        Paragraph paragraph = Paragraphs.at(paragraphs, place);
        return paragraph == null
                || paragraph.marks().outermost(Span.of(place, place + 1)).stream()
                        .anyMatch(quotation -> quotation.inner().contains(place));
    }

    /** What nobody vouches for, or only others do, in the sentence from the joint on. */
    private static List<Found> unvouched(String text, List<Paragraph> paragraphs, int from, int to) {
        return found(text, paragraphs, from, to).stream()
                .filter(found -> found.source() == null || found.rule() == Rule.ACCORDING)
                .toList();
    }

    /** Named after its step and its place, so that no two have one name. */
    static Attribution attribution(String step, Found found) {
        return Attribution.found(
                step + found.content().getFirst().begin(),
                AttributionKind.INDIRECT,
                found.content(),
                found.cues(),
                found.sources(),
                found.rule().confidence());
    }

    /** What the rules for stories find of which the content begins in a stretch. */
    static List<Found> found(String text, List<Paragraph> paragraphs, int from, int to) {
        Paragraph paragraph = Paragraphs.at(paragraphs, from);
        if (paragraph == null) {
            return List.of();
        }
        return RuleFinder.story(text, paragraph.span()).stream()
                .filter(found -> found.content().getFirst().begin() >= from
                        && found.content().getFirst().begin() < to)
                .toList();
    }
}
