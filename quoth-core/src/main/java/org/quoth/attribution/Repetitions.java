package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Rule;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Characters;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Token;

/** Ties the quotations in headline and headings, and those set apart between paragraphs, to those of the body that they repeat. */
final class Repetitions implements Step {

    private static final int SHORTEST = 2;

    /** Words; what is shorter may be said twice. */
    private static final int LONG = 5;

    @Override
    public Document annotate(Document document) {
        String text = document.text();
        List<Paragraph> heads = Paragraphs.of(document).stream()
                .filter(paragraph -> paragraph.isHead() || isSetApart(text, paragraph))
                .toList();
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        for (Paragraph head : heads) {
            for (Quotation quotation : head.marks().outermost()) {
                Attribution original = original(text, heads, attributions, quotation);
                if (original != null && (head.isHead() || isLong(text, quotation))) {
                    tie(attributions, quotation, original);
                }
            }
        }
        return document.withAttributions(attributions);
    }

    /** A paragraph that is one quotation, and perhaps whose it is behind a dash. */
    private static boolean isSetApart(String text, Paragraph paragraph) {
        List<Quotation> quotations = paragraph.marks().outermost();
        if (paragraph.turn() > 0 || quotations.size() != 1) {
            return false;
        }
        Span outer = quotations.getFirst().outer();
        String rest = text.substring(outer.end(), paragraph.span().end()).strip();
        return outer.begin() == paragraph.span().begin()
                && quotations.getFirst().closed()
                && (rest.isEmpty() || Characters.isDash(rest.charAt(0)));
    }

    private static boolean isLong(String text, Quotation quotation) {
        return Token.in(text, quotation.inner()).stream().filter(Token::word).count() >= LONG;
    }

    private static void tie(List<Attribution> attributions, Quotation quotation, Attribution original) {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            if (one.content().stream().anyMatch(span -> span.overlaps(quotation.inner()))) {
                attributions.set(i, one.continuing(null).repeating(original.id()));
                return;
            }
        }
        // A quoted heading says nothing of its source: that follows from the body.
        attributions.add(Attribution.found(
                        "h" + quotation.inner().begin(),
                        AttributionKind.DIRECT,
                        List.of(quotation.inner()),
                        List.of(),
                        List.of(),
                        Rule.TAGGED.confidence())
                .repeating(original.id()));
    }

    private static @Nullable Attribution original(
            String text, List<Paragraph> heads, List<Attribution> attributions, Quotation quotation) {
        String words = folded(text, quotation.inner());
        if (words.chars().filter(c -> c == ' ').count() <= SHORTEST || isName(text, quotation.inner())) {
            return null;
        }
        for (Attribution one : attributions) {
            boolean body = heads.stream()
                    .noneMatch(head -> head.span().overlaps(one.content().getFirst()));
            if (body
                    && one.kind() != AttributionKind.INDIRECT
                    && one.content().stream()
                            .anyMatch(span -> folded(text, span).contains(words))) {
                return one;
            }
        }
        return null;
    }

    /** Two words with capitals between marks are what something is called: "a 'Big Harbour' year". */
    private static boolean isName(String text, Span words) {
        List<Token> tokens = Token.in(text, words).stream().filter(Token::word).toList();
        return tokens.size() == 2
                && tokens.stream()
                        .allMatch(token ->
                                Character.isUpperCase(text.charAt(token.span().begin())));
    }

    /** The words in lower case with a space on either side of each, marks left out. */
    private static String folded(String text, Span span) {
        StringBuilder words = new StringBuilder(" ");
        for (Token token : Token.in(text, span)) {
            if (token.word()) {
                words.append(token.of(text).toLowerCase(Locale.ROOT).replace('’', '\''))
                        .append(' ');
            }
        }
        return words.toString();
    }
}
