package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Token;

/** Gives a paragraph that is nothing but a quotation to whoever the paragraph above it announces with a colon: "She replied:". */
final class Introduced implements Step {

    @Override
    public Document annotate(Document document) {
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        Paragraph above = null;
        for (Paragraph paragraph : Paragraphs.of(document)) {
            if (above != null && above.turn() == 0 && paragraph.turn() == 0 && !paragraph.isHead()) {
                look(document.text(), above, paragraph, attributions);
            }
            above = paragraph;
        }
        return document.withAttributions(attributions);
    }

    private static void look(String text, Paragraph above, Paragraph paragraph, List<Attribution> attributions) {
        Quotation quotation = above.span().of(text).endsWith(":") ? whole(text, paragraph) : null;
        if (quotation == null || attributions.stream().anyMatch(one -> isSaid(one, quotation.inner()))) {
            return;
        }
        Found found = announced(text, above.span(), paragraph.span(), quotation);
        if (found != null) {
            attributions.removeIf(
                    one -> one.content().size() == 1 && one.content().getFirst().contains(quotation.inner()));
            attributions.add(Attribution.found(
                    "i" + quotation.inner().begin(),
                    AttributionKind.DIRECT,
                    List.of(quotation.inner()),
                    found.cues(),
                    found.sources(),
                    found.rule().confidence()));
        }
    }

    /** The quotation that the paragraph consists of; null if it says anything else. */
    private static @Nullable Quotation whole(String text, Paragraph paragraph) {
        List<Quotation> quotations = paragraph.marks().outermost();
        if (quotations.size() != 1 || quotations.getFirst().single()) {
            return null;
        }
        Quotation quotation = quotations.getFirst();
        boolean alone = Token.in(text, paragraph.span()).stream()
                .allMatch(token -> !token.word() || quotation.outer().contains(token.span()));
        return alone ? quotation : null;
    }

    /** Whether somebody is known to have said most of these words. */
    private static boolean isSaid(Attribution one, Span words) {
        return !one.source().isEmpty()
                && one.content().stream()
                        .mapToInt(span -> Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin()))
                        .anyMatch(shared -> shared * 2 > words.length());
    }

    /** What the rules make of both paragraphs read as one. */
    private static @Nullable Found announced(String text, Span above, Span paragraph, Quotation quotation) {
        return RuleFinder.story(text, above.cover(paragraph)).stream()
                .filter(found -> found.rule() == Rule.INTRODUCED
                        && found.source() != null
                        && found.content().getFirst().overlaps(quotation.inner()))
                .findFirst()
                .orElse(null);
    }
}
