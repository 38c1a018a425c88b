package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.finding.Found;
import org.quoth.attribution.finding.Rule;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * Takes from a report what nobody in particular vouches for: in "a report saying that the dock is unsafe, and fears that it may sink" the report
 * did not say the second.
 */
final class Unvouched implements ParagraphStep {

    private static final Pattern JOINED = Phrasings.of(Unvouched.class).kind("joined");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Retold retold = new Retold(document.text(), paragraphs);
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.addAll(separated(retold, attribution));
        }
        return document.withAttributions(attributions);
    }

    private static List<Attribution> separated(Retold retold, Attribution whole) {
        Span last = whole.content().getLast();
        if (whole.kind() == AttributionKind.DIRECT || whole.cue().isEmpty()) {
            return List.of(whole);
        }
        Matcher joined = JOINED.matcher(retold.text()).region(last.begin(), last.end());
        if (!joined.find() || retold.inQuotation(joined.start())) {
            return List.of(whole);
        }
        List<Attribution> parts = new ArrayList<>();
        for (Found found : unvouched(retold, joined.start(), last.end())) {
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

    /** What nobody vouches for, or only others do, in the sentence from the joint on. */
    private static List<Found> unvouched(Retold retold, int from, int to) {
        return retold.in(from, to).stream()
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
}
