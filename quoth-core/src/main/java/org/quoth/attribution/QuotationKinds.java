package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.quoth.attribution.grammar.KindByMarks;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.Document;
import org.quoth.model.Warning;
import org.quoth.text.Characters;
import org.quoth.text.Quotation;
import org.quoth.text.QuotationMarks;
import org.quoth.text.Span;

/**
 * Tells direct, mixed and indirect apart by the quotation marks, and brings contents into their conventional form: without the outer
 * marks of a direct quotation and without the complementizer "that". Warns of marks without a partner.
 */
final class QuotationKinds implements ParagraphStep {

    /** More quotations than one ever holds. */
    private static final int INNER = 12;

    private static final Pattern THAT = Pattern.compile("that\\s");

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        NavigableMap<Integer, Quotation> quotations = new TreeMap<>();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            QuotationMarks marks = paragraphs.get(i).marks();
            marks.quotations().stream()
                    .filter(quotation -> !KindByMarks.isTitle(document.text(), quotation))
                    .forEach(quotation -> quotations.put(quotation.outer().begin(), quotation));
            if (marks.stray() != null && !carriedOn(document.text(), paragraphs, i)) {
                warnings.add(new Warning(
                        "unbalanced-quotation-marks",
                        "A quotation mark has no partner in its paragraph.",
                        marks.stray()));
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attributions.add(conventional(document.text(), attribution, near(attribution.cover(), quotations)));
        }
        return document.withAttributions(attributions).warning(warnings);
    }

    /** A mark left open where the next paragraph opens again is the custom for long quotations. */
    private static boolean carriedOn(String text, List<Paragraph> paragraphs, int i) {
        List<Quotation> here = paragraphs.get(i).marks().outermost();
        boolean open = !here.isEmpty()
                && !here.getLast().closed()
                && here.getLast().outer().end() == paragraphs.get(i).span().end();
        return open
                && i + 1 < paragraphs.size()
                && Characters.isDoubleQuote(
                        text.charAt(paragraphs.get(i + 1).span().begin()));
    }

    /** Those that touch a stretch: what lies elsewhere in a long document has no say. */
    private static List<Quotation> near(Span stretch, NavigableMap<Integer, Quotation> quotations) {
        Integer first = stretch.begin();
        for (int back = 0; back < INNER && quotations.lowerKey(first) != null; back++) {
            first = quotations.lowerKey(first);
        }
        return quotations.subMap(first, true, stretch.end(), false).values().stream()
                .filter(quotation -> quotation.outer().overlaps(stretch))
                .toList();
    }

    private static Attribution conventional(String text, Attribution attribution, List<Quotation> quotations) {
        List<Span> content = new ArrayList<>();
        for (Span span : attribution.content()) {
            Span bare = withoutMarks(text, withoutThat(text, span, attribution), quotations);
            if (!bare.isEmpty()) {
                content.add(bare);
            }
        }
        List<Span> kept = content.isEmpty() ? attribution.content() : content;
        return attribution.withKind(KindByMarks.of(text, kept, quotations)).withContent(kept);
    }

    private static Span withoutThat(String text, Span span, Attribution attribution) {
        boolean behindCue = attribution.cue().stream().anyMatch(cue -> cue.end() <= span.begin());
        boolean that = behindCue
                && span.length() > 5
                && THAT.matcher(text).region(span.begin(), span.end()).lookingAt();
        return that ? new Span(span.begin() + 4, span.end()).trim(text) : span;
    }

    /** The words of a quotation if the span is one, with or without its marks and a comma or stop behind them. */
    private static Span withoutMarks(String text, Span stretch, List<Quotation> quotations) {
        int end = stretch.end();
        while (end > stretch.begin() + 1 && ",.;: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Span exact = insideMarks(text, stretch, quotations);
        Span shorter = new Span(stretch.begin(), end);
        return exact.equals(stretch) && isQuote(text.charAt(end - 1))
                ? orElse(insideMarks(text, shorter, quotations), shorter, stretch)
                : exact;
    }

    private static boolean isQuote(char c) {
        return Characters.isDoubleQuote(c) || Characters.isSingleQuote(c);
    }

    private static Span orElse(Span found, Span tried, Span otherwise) {
        return found.equals(tried) ? otherwise : found;
    }

    private static Span insideMarks(String text, Span span, List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            boolean whole = quotation.outer().contains(span)
                    && span.begin() <= quotation.inner().begin()
                    && span.end() >= lastWord(text, quotation.inner());
            if (whole) {
                return quotation.inner();
            }
        }
        return span;
    }

    /** Where the last word ends: a stop behind it may have been left out. */
    private static int lastWord(String text, Span inner) {
        int end = inner.end();
        while (end > inner.begin() + 1 && ",.;:!?… ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
