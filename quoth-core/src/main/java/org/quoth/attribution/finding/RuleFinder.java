package org.quoth.attribution.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/**
 * Finds attributions by hand-written rules over words, marks and a lexicon of reporting words: no model, no parser.
 *
 * <p>Fast, and the same everywhere; misses what a trained finder sees. Safe to share between threads.
 */
public final class RuleFinder implements AttributionFinder {

    /**
     * What the rules find in a document.
     *
     * @param all in text order
     * @param sure those of a kind that needs no second opinion: "made the admission that …", "denied any wrongdoing"
     */
    public record Finds(List<Attribution> all, List<Attribution> sure) {

        public Finds {
            all = List.copyOf(all);
            sure = List.copyOf(sure);
        }
    }

    @Override
    public List<Attribution> find(Document document) {
        return finds(document).all();
    }

    /** The same, and which of them hold even where a trained finder sees nothing. */
    public Finds finds(Document document) {
        List<Found> found = new ArrayList<>();
        List<Found> headings = new ArrayList<>();
        for (Block block : document.told()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                paragraphs(document.text(), block.span(), found);
            } else {
                headline(document.text(), block.span(), headings);
            }
        }
        headings.stream()
                .filter(one -> one.rule() != Rule.COLON
                        || isQuoted(document.text(), one)
                        || isHeard(document.text(), one, found))
                .toList()
                .forEach(found::add);
        List<Attribution> all = numbered(found);
        List<Attribution> sure = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isSure(document.text(), found.get(i))) {
                sure.add(all.get(i));
            }
        }
        return new Finds(all, sure);
    }

    private static boolean isSure(String text, Found one) {
        return one.rule() == Rule.LIGHT || one.rule() == Rule.HEARD || Denials.is(text, one) || Pledges.is(text, one);
    }

    /** "Twitch: best for gamers" is no report; a heading names before its colon who is quoted in the body. */
    private static boolean isHeard(String text, Found heading, List<Found> body) {
        Span named = heading.source();
        String name = named == null ? "" : lastWord(named.of(text));
        return body.stream()
                .map(Found::source)
                .anyMatch(source ->
                        source != null && !name.isEmpty() && source.of(text).contains(name));
    }

    private static boolean isQuoted(String text, Found heading) {
        int before = heading.content().getFirst().begin() - 1;
        return before >= 0
                && (Characters.isDoubleQuote(text.charAt(before)) || Characters.isSingleQuote(text.charAt(before)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static void headline(String text, Span block, List<Found> found) {
        Passage passage = Passage.of(text, block);
        if (!Headlines.find(passage)) {
            story(passage);
        }
        found.addAll(passage.claims().found());
    }

    private static void paragraphs(String text, Span block, List<Found> found) {
        Passage passage = Passage.of(text, block);
        if (!Headlines.dialogue(passage)) {
            story(passage);
        }
        found.addAll(passage.claims().found());
    }

    /** Quotations first, since nothing is to be read into them; then what surrounds its source, then what follows it. */
    private static void story(Passage passage) {
        new Quoted(passage).find();
        new TrailingReports(passage).find();
        new Reports(passage).find();
    }

    /** What the rules for stories find in one paragraph, in no order. */
    public static List<Found> story(String text, Span paragraph) {
        Passage passage = Passage.of(text, paragraph);
        story(passage);
        return passage.claims().found();
    }

    private static List<Attribution> numbered(List<Found> found) {
        found.sort(Comparator.comparing(one -> one.content().getFirst()));
        List<Attribution> attributions = new ArrayList<>();
        for (Found one : found) {
            attributions.add(Attribution.found(
                    "a" + (attributions.size() + 1),
                    AttributionKind.INDIRECT,
                    one.content(),
                    one.cues(),
                    one.sources(),
                    one.rule().confidence()));
        }
        return attributions;
    }
}
