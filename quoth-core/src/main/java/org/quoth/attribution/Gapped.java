package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Tells apart who shares a verb: "Ruiz said that it would rise, Okoro that it would fall" holds two reports with one cue. */
final class Gapped implements Step {

    private static final String JOINT = "(?:,\\s*(?:(?:and|but|while)\\s+)?|;\\s*(?:(?:and|but)\\s+)?)";
    private static final String SOURCE =
            "\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,3}" + "|(?:the|his|her|their)\\s\\p{Ll}+|she|he|others?";
    private static final String FIRST =
            "it|he|she|they|there|the|a|an|his|her|their|its|this|these|those|no|all|both|\\p{Lu}\\p{L}+";
    private static final Pattern NEXT =
            Pattern.compile(JOINT + "(?<source>" + SOURCE + ")\\s+that\\s+(?<content>(?:" + FIRST + ")\\b)");

    @Override
    public Document annotate(Document document) {
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.addAll(apart(document.text(), attribution));
        }
        return document.withAttributions(attributions);
    }

    private static List<Attribution> apart(String text, Attribution whole) {
        Span last = whole.content().getLast();
        boolean behind = !whole.cue().isEmpty()
                && !whole.source().isEmpty()
                && whole.cue().getLast().end() <= whole.content().getFirst().begin();
        Matcher next = NEXT.matcher(text).region(last.begin(), last.end());
        if (whole.kind() != AttributionKind.INDIRECT || !behind || !next.find()) {
            return List.of(whole);
        }
        List<Span> rest =
                new ArrayList<>(whole.content().subList(0, whole.content().size() - 1));
        rest.add(new Span(last.begin(), next.start()));
        List<Attribution> apart = new ArrayList<>(List.of(whole.withContent(rest)));
        apart.addAll(apart(
                text,
                Attribution.found(
                        whole.id() + "-g",
                        AttributionKind.INDIRECT,
                        List.of(new Span(next.start("content"), last.end())),
                        whole.cue(),
                        List.of(new Span(next.start("source"), next.end("source"))),
                        whole.confidence())));
        return apart;
    }
}
