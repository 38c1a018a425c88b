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
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Token;

/** Ties the quotations in headline and headings to those of the body that they repeat. */
final class Repetitions implements Step {

    private static final int SHORTEST = 2;

    @Override
    public Document annotate(Document document) {
        List<Paragraph> heads =
                Paragraphs.of(document).stream().filter(Paragraph::isHead).toList();
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        for (Paragraph head : heads) {
            for (Quotation quotation : head.marks().outermost()) {
                Attribution original = original(document.text(), heads, attributions, quotation);
                if (original != null) {
                    tie(attributions, quotation, original);
                }
            }
        }
        return document.withAttributions(attributions);
    }

    private static void tie(List<Attribution> attributions, Quotation quotation, Attribution original) {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            if (one.content().stream().anyMatch(span -> span.overlaps(quotation.inner()))) {
                attributions.set(i, one.repeating(original.id()));
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
