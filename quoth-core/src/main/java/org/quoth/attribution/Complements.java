package org.quoth.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Grammar;
import org.quoth.attribution.grammar.Paragraphs;
import org.quoth.attribution.grammar.Paragraphs.Paragraph;
import org.quoth.attribution.grammar.Words;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** Mends sources that are only the end of the subject: in "the deal between the powers and Norland calls for" the deal calls, not Norland. */
final class Complements implements ParagraphStep {

    private static final int FAR = 40;

    @Override
    public Document annotate(Document document, List<Paragraph> paragraphs) {
        Map<Span, Words> read = new HashMap<>();
        return document.withAttributions(document.attributions().stream()
                .map(one -> mended(document.text(), one, paragraphs, read))
                .toList());
    }

    /** @param read the words of the paragraphs that were looked at; those of this one are put there */
    private static Attribution mended(String text, Attribution one, List<Paragraph> paragraphs, Map<Span, Words> read) {
        boolean indirect =
                one.kind() == AttributionKind.INDIRECT && one.source().size() == 1;
        Span source = indirect ? one.source().getFirst() : null;
        if (source == null || !endsWithAnd(text, source.begin())) {
            return one;
        }
        Span paragraph = Paragraphs.holding(paragraphs, source);
        Span whole = paragraph == null
                ? null
                : subject(read.computeIfAbsent(paragraph, words -> Words.in(text, words)), source);
        return whole == null ? one : one.withSource(List.of(whole));
    }

    private static boolean endsWithAnd(String text, int begin) {
        return text.substring(Math.max(0, begin - 5), begin).strip().endsWith("and");
    }

    /** From the beginning of the sentence to the source, where "between" stands before and no verb does. */
    private static @Nullable Span subject(Words words, Span source) {
        int last = words.at(source.begin());
        int first = words.sentenceBegin(last);
        boolean between = false;
        for (int i = last - 1; i >= first && last - i < FAR; i--) {
            between |= words.lower(i).equals("between");
            if (words.is(i, Grammar.AUXILIARY | Grammar.VERB) || words.quotation(i) >= 0) {
                return null;
            }
        }
        while (first < last && words.is(first, Grammar.CONJUNCTION | Grammar.ADVERB)) {
            first++;
        }
        boolean noun = !words.is(first, Grammar.PREPOSITION | Grammar.SUBORDINATOR | Grammar.PRONOUN);
        return between && noun ? new Span(words.begin(first), source.end()) : null;
    }
}
