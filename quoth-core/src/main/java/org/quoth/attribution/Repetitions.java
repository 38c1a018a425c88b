package org.quoth.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.finding.Rule;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Characters;
import org.quoth.text.Quotation;
import org.quoth.text.Span;
import org.quoth.text.Token;

/** Ties the quotations in headline and headings, and those set apart between paragraphs, to those of the body that they repeat. */
final class Repetitions implements ParagraphStep {

    /** Words; what is shorter may be said twice. */
    private static final int LONG = 5;

    /** More contents that begin alike than are looked at for one that repeats. */
    private static final int MOST = 40;

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        String text = document.text();
        List<Paragraph> heads = paragraphs.stream()
                .filter(paragraph -> paragraph.isHead() || isSetApart(text, paragraph))
                .toList();
        if (heads.isEmpty()) {
            return document;
        }
        List<Attribution> attributions = new ArrayList<>(document.attributions());
        Map<String, List<Said>> said = said(text, heads, attributions);
        for (Paragraph head : heads) {
            for (Quotation quotation : head.marks().outermost()) {
                String original = head.isHead() || isLong(text, quotation) ? original(text, said, quotation) : null;
                if (original != null) {
                    tie(attributions, head, quotation, original);
                }
            }
        }
        return document.withAttributions(attributions);
    }

    /** Words of the body that somebody said, folded. */
    private record Said(String words, String attribution) {}

    /** By every two words that follow one another. */
    private static Map<String, List<Said>> said(String text, List<Paragraph> heads, List<Attribution> attributions) {
        NavigableMap<Integer, Integer> apart = new TreeMap<>();
        heads.forEach(head -> apart.put(head.span().begin(), head.span().end()));
        Map<String, List<Said>> said = new HashMap<>();
        for (Attribution one : attributions) {
            if (one.kind() == AttributionKind.INDIRECT || one.content().stream().anyMatch(span -> isIn(apart, span))) {
                continue;
            }
            for (Span span : one.content()) {
                String words = folded(text, span);
                Said each = new Said(words, one.id());
                for (int at = 0; at >= 0 && pair(words, at) != null; at = words.indexOf(' ', at + 1)) {
                    List<Said> alike = said.computeIfAbsent(pair(words, at), key -> new ArrayList<>());
                    if (alike.size() < MOST
                            && (alike.isEmpty() || !alike.getLast().equals(each))) {
                        alike.add(each);
                    }
                }
            }
        }
        return said;
    }

    private static boolean isIn(NavigableMap<Integer, Integer> stretches, Span span) {
        Map.Entry<Integer, Integer> last = stretches.lowerEntry(span.end());
        return last != null && last.getValue() > span.begin();
    }

    /** The two words behind a space; null if there are no two. */
    private static @Nullable String pair(String folded, int space) {
        int second = folded.indexOf(' ', space + 1);
        int end = second < 0 ? -1 : folded.indexOf(' ', second + 1);
        return end < 0 ? null : folded.substring(space, end);
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

    private static void tie(List<Attribution> attributions, Paragraph head, Quotation quotation, String original) {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            if (one.content().stream().anyMatch(span -> span.overlaps(quotation.inner()))) {
                boolean foreign = head.isHead() && !one.source().stream().allMatch(head.span()::contains);
                Attribution own = foreign ? one.withSource(List.of()).withCue(List.of()) : one;
                attributions.set(i, own.continuing(null).repeating(original));
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
                .repeating(original));
    }

    private static @Nullable String original(String text, Map<String, List<Said>> said, Quotation quotation) {
        String words = folded(text, quotation.inner());
        String pair = pair(words, 0);
        if (pair == null || isName(text, quotation.inner())) {
            return null;
        }
        return said.getOrDefault(pair, List.of()).stream()
                .filter(one -> one.words().contains(words))
                .map(Said::attribution)
                .findFirst()
                .orElse(null);
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
