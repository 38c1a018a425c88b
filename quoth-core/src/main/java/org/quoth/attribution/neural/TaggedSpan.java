package org.quoth.attribution.neural;

import org.quoth.attribution.neural.Tag.Part;
import org.quoth.text.Span;

/**
 * Words that were tagged as one span.
 *
 * @param first the first word
 * @param last the word after the last
 * @param probability that exactly these words form a span of this part
 */
public record TaggedSpan(Part part, int first, int last, double probability) {

    Span in(WordedText text) {
        return new Span(
                text.words().get(first).begin(), text.words().get(last - 1).end());
    }
}
