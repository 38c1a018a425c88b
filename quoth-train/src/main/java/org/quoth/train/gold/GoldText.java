package org.quoth.train.gold;

import java.util.List;
import java.util.stream.Stream;
import org.quoth.text.Span;

/**
 * A text with the attributions that people marked in it.
 *
 * @param annotators the attributions of each annotator, by file name; the first is the gold
 */
public record GoldText(String name, String text, List<List<Marked>> annotators) {

    public GoldText {
        annotators = annotators.stream().map(List::copyOf).toList();
        if (annotators.isEmpty()) {
            throw new IllegalArgumentException("Nobody annotated " + name + ".");
        }
        for (List<Marked> marked : annotators) {
            marked.forEach(one -> Stream.of(one.source(), one.cue(), one.content())
                    .flatMap(List::stream)
                    .forEach(span -> requireInside(span, name, text)));
        }
    }

    private static void requireInside(Span span, String name, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    name + " has a mark up to " + span.end() + ", and its text ends at " + text.length() + ".");
        }
    }

    public List<Marked> gold() {
        return annotators.getFirst();
    }
}
