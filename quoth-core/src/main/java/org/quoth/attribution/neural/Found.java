package org.quoth.attribution.neural;

import java.util.List;
import org.quoth.text.Span;

/**
 * An attribution as the model marks it, which is how the annotators did: content with its complementizer and its
 * quotation marks. Source and cue may be empty; content never is.
 *
 * @param confidence how likely it is right: content, source and all
 */
public record Found(List<Span> content, List<Span> cue, List<Span> source, double confidence) {

    public Found {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution needs content.");
        }
    }
}
